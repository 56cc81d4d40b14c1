/**
 * A tree of HTML as the page shows it: below the headings of its section, each block in its direction, each
 * formula in a box that scrolls by itself, with the sign behind it.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { textIn } from '../../text/tree.ts';
import { elementNode, noted, notesOf, textPart } from './node.ts';

/** @param name of the text: it sets its ids apart from those of the page's others */
export function pageTree(tree: Root, name: string): Root {
  const finish = (node: ElementContent, isLink: boolean): ElementContent[] => {
    if (node.type !== 'element' || notesOf(node).formula) return [node];
    const isOne = node.tagName === 'a';
    const inner = node.children.flatMap((child) => finish(child, isLink || isOne));
    return isOne && isLink ? inner : finished({ ...node, children: withBoxes(inner) }, name);
  };
  const children = (tree.children as ElementContent[]).flatMap((child) => finish(child, false));
  return { ...tree, children };
}

/** Blocks of text, each of which is read in the direction of its own letters. */
const BLOCK = /^(?:p|li|h[1-6]|t[dh]|blockquote)$/;

function finished(node: Element, name: string): ElementContent[] {
  const { tagName, properties, children } = node;
  const isFormula = children.length === 1 && notesOf(children[0]).formula?.display;
  if (tagName === 'p' && isFormula) return children;
  if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${name}-notes`];
  if (properties.id === 'footnote-label') properties.id = `${name}-notes`;
  const level = Number(/^h([1-6])$/.exec(tagName)?.[1]);
  const block = level ? { ...node, tagName: `h${Math.min(level + 2, 6)}` } : node;
  return [BLOCK.test(tagName) ? withDirection(block) : node];
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/**
 * `dir="auto"` goes by the first letter; a text of Hebrew or Arabic that begins with a Latin word gets a
 * mark before it, which counts as a letter from right to left and is not seen (Unicode, UAX #9, 2.6).
 */
function withDirection({ children, ...element }: Element): Element {
  const letters = textIn({ ...element, children }).match(/\p{L}/gu) ?? [];
  const rightToLeft = letters.filter((letter) => letter.match(RIGHT_TO_LEFT));
  const needsMark = rightToLeft.length * 2 > letters.length && rightToLeft[0] !== letters[0];
  return {
    ...element,
    properties: { ...element.properties, dir: 'auto' },
    children: needsMark ? [{ type: 'text', value: '\u200F' }, ...children] : children,
  };
}

/** A formula of more characters than this may be wider than a phone with text twice as large. */
const LONG = 8;
/** The same of a title, which is set larger. */
export const LONG_IN_TITLE = 4;
/** From more characters than this on a formula may scroll on a phone: what scrolls is reached by keyboard. */
const WIDE = 16;
/** What stands behind a formula and begins no line. */
const SIGN = /^[.,;:!?)\]}’”»…]+/u;

/** @param long from more characters than this on a formula may scroll */
export function withBoxes(nodes: readonly ElementContent[], long = LONG): ElementContent[] {
  const isDisplayed = (node?: ElementContent) => notesOf(node).formula?.display;
  const signs = nodes.map((node, i) =>
    node.type === 'text' && isDisplayed(nodes[i - 1]) === false
      ? (SIGN.exec(node.value)?.[0] ?? '')
      : '',
  );
  return nodes.flatMap((node, i): ElementContent[] => {
    const [before, after] = [nodes[i - 1], nodes[i + 1]];
    if (node.type === 'text') return [signs[i] ? textPart(node, signs[i]!.length) : node];
    const isBreak = node.type === 'element' && node.tagName === 'br';
    if (isBreak && (isDisplayed(before) || isDisplayed(after))) return [];
    const boxed = notesOf(node).formula ? boxAround(node, long) : node;
    if (!signs[i + 1]) return [boxed];
    const sign = textPart(after as Text, 0, signs[i + 1]!.length);
    return [elementNode('span', [boxed, sign], { className: ['nowrap'] })];
  });
}

function boxAround(math: ElementContent, long: number): ElementContent {
  const { text, display } = notesOf(math).formula!;
  if (!display && text.length <= long) return math;
  const { data: _, ...inner } = math;
  const className = [display ? 'formula' : 'long-formula'];
  const properties = { className, ...(text.length > WIDE && { tabIndex: 0 }) };
  return noted(elementNode('span', [inner as Element], properties), notesOf(math));
}
