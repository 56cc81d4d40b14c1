/** Formulas on the page: each in a box that scrolls by itself, with the sign behind it. */
import type { Element, ElementContent } from 'hast';
import { noted, notesOf, type Notes } from './tokens/node.ts';

/** A formula of more characters than this may be wider than a phone with text twice as large. */
const LONG = 8;
/** The same of a title, which is set larger. */
export const LONG_IN_TITLE = 4;
/** From more characters than this on a formula may scroll on a phone: what scrolls is reached by keyboard. */
const WIDE = 16;

/** @param long from more characters than this on a formula may scroll */
export function withBoxes(nodes: readonly ElementContent[], long = LONG): ElementContent[] {
  const rest = [...nodes];
  const placed: ElementContent[] = [];
  for (let node; (node = rest.shift());) {
    const { formula, ...notes } = notesOf(node);
    if (!formula || !isMath(node)) placed.push(node);
    else if (formula.display || !rest.length) placed.push(box(node, long));
    else {
      const [next] = rest;
      const [sign] = (next?.type === 'text' && /^[.,;:!?)\]}’”»…]+/u.exec(next.value)) || [''];
      // No sign behind a formula begins a line.
      const parts = [box(node, long), { ...next, value: sign } as ElementContent];
      placed.push(sign ? span('nowrap', parts, notes) : parts[0]!);
      if (sign && next?.type === 'text')
        rest[0] = { ...next, value: next.value.slice(sign.length) };
    }
  }
  return placed;
}

const isMath = (node: ElementContent) => node.type === 'element' && node.tagName === 'math';

function box(math: ElementContent, long: number): ElementContent {
  const { formula, span: place } = notesOf(math);
  const { text, display } = formula!;
  if (!display && text.length <= long) return math;
  const properties = text.length > WIDE ? { tabIndex: 0 } : {};
  const { data: _, ...inner } = math;
  return span(
    display ? 'formula' : 'long-formula',
    [inner as Element],
    { formula: formula!, span: place! },
    properties,
  );
}

function span(
  className: string,
  children: ElementContent[],
  notes: Notes,
  properties: Element['properties'] = {},
): ElementContent {
  return noted(
    {
      type: 'element',
      tagName: 'span',
      properties: { className: [className], ...properties },
      children,
    },
    notes,
  );
}
