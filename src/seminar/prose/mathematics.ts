/** Formulas in the tree of a text: each in a box that scrolls by itself, with the sign behind it. */
import type { Element, ElementContent } from 'hast';
import type { Formula } from './formula/formula.ts';
import { KEPT, keptNumber } from './typed/marks.ts';

/** The plain text of an element that holds one formula, and whether that stands on a line of its own. */
export function mathematics(node: ElementContent): { text: string; display: boolean } | undefined {
  return node.type === 'element'
    ? (node.data as { formula?: { text: string; display: boolean } } | undefined)?.formula
    : undefined;
}

/** A formula of more characters than this may be wider than a phone with text twice as large. */
const LONG = 8;
/** The same of a title, which is set larger. */
export const LONG_IN_TITLE = 4;

/**
 * A stretch of text in which marks stand for formulas.
 *
 * @param long from how many characters on a formula may scroll
 */
export function withFormulas(
  value: string,
  formulaOf: (number: number) => Formula | undefined,
  long = LONG,
): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  const add = (text: string) => text && parts.push({ type: 'text', value: text });
  for (const match of value.matchAll(KEPT)) {
    const formula = formulaOf(keptNumber(match[1]!));
    if (!formula) continue;
    add(value.slice(done, match.index));
    done = match.index + match[0].length;
    const isDisplay = formula.element.properties.display === 'block';
    const [sign = ''] = isDisplay ? [] : (/^[.,;:!?)\]}’”»…]+/u.exec(value.slice(done)) ?? []);
    done += sign.length;
    parts.push(...placed(formula, isDisplay, sign, long));
  }
  add(value.slice(done));
  return parts;
}

/** No sign behind a formula begins a line; a long formula may scroll in its box. */
function placed(
  { element, text }: Formula,
  display: boolean,
  sign: string,
  long: number,
): ElementContent[] {
  const data = { formula: { text, display } } as object;
  // What is wide enough to scroll can be reached by keyboard.
  const focus = text.length > WIDE ? { tabIndex: 0 } : {};
  if (display) return [box('formula', [element], data, focus)];
  const math =
    text.length > long ? box('long-formula', [element], data, focus) : { ...element, data };
  return sign ? [box('nowrap', [math, { type: 'text', value: sign }])] : [math];
}

/** From more characters than this on a formula may scroll on a phone. */
const WIDE = 16;

function box(
  className: string,
  children: ElementContent[],
  data?: object,
  properties: Element['properties'] = {},
): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [className], ...properties },
    children,
    ...(data ? { data } : {}),
  };
}
