/** Boxes around formulas that may be wider than a phone, each of which scrolls by itself. */
import type { Element, ElementContent, Text } from 'hast';
import { elementNode, notesOf, placed, spanOf } from '../node.ts';

/** A formula of more characters than this may be wider than a phone with text twice as large. */
const LONG = 8;
/** The same of a title, which is set larger. */
export const LONG_IN_TITLE = 4;
/** From more characters than this on a formula may scroll on a phone: what scrolls is reached by keyboard. */
const WIDE = 16;
/** Signs behind a formula that begin no line. */
const SIGN = /^[.,;:!?)\]}’”»…]+/u;

/** @param long from more characters than this on a formula may scroll */
export function withBoxes(nodes: readonly ElementContent[], long = LONG): ElementContent[] {
  const isDisplayed = (i: number) => notesOf(nodes[i]).formula?.display;
  return nodes.flatMap((node, i): ElementContent[] => {
    const next = nodes[i + 1];
    if (node.type === 'element' && node.tagName === 'br')
      return isDisplayed(i - 1) || isDisplayed(i + 1) ? [] : [node];
    if (node.type === 'text') return isDisplayed(i - 1) === false ? parted(node).slice(1) : [node];
    const boxed = notesOf(node).formula ? boxAround(node, long) : node;
    const sign = isDisplayed(i) === false && next?.type === 'text' ? parted(next)[0]! : undefined;
    return sign?.value ? [elementNode('span', [boxed, sign], { className: ['nowrap'] })] : [boxed];
  });
}

/** The signs at the beginning of a text, which may be none, and the rest. */
function parted(node: Text): Text[] {
  const { length } = SIGN.exec(node.value)?.[0] ?? '';
  const { from, to } = spanOf(node) ?? { from: 0, to: 0 };
  const cut = length < node.value.length ? from + length : to;
  const part = (...range: [start: number, end?: number]) => ({
    ...node,
    value: node.value.slice(...range),
  });
  return [placed(part(0, length), from, cut), placed(part(length), cut, to)];
}

function boxAround(math: ElementContent, long: number): ElementContent {
  const { formula } = notesOf(math);
  const { text, display } = formula!;
  if (!display && text.length <= long) return math;
  const { data: _, ...inner } = math;
  const className = [display ? 'formula' : 'long-formula'];
  const properties = { className, ...(text.length > WIDE && { tabIndex: 0 }) };
  return { ...math, ...elementNode('span', [inner as Element], properties) };
}
