/** A tree of HTML as the page shows it: below the headings of its section, each block in its direction. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { textIn } from '../../text/tree.ts';
import { withBoxes } from './formula-boxes.ts';
import { notesOf } from './tokens/node.ts';

/** @param name of the text: it sets its ids apart from those of the page's others */
export function pageTree(tree: Root, name: string): Root {
  const finish = (node: ElementContent, isLink: boolean): ElementContent[] => {
    if (node.type !== 'element' || notesOf(node).formula) return [node];
    const isOne = node.tagName === 'a';
    const inner = node.children.flatMap((child) => finish(child, isLink || isOne));
    if (isOne && isLink) return inner;
    return finished({ ...node, children: withBoxes(inner) }, name);
  };
  const children = (tree.children as ElementContent[]).flatMap((child) => finish(child, false));
  return { ...tree, children: withBoxes(children) };
}

/** Blocks of text, each of which is read in the direction of its own letters. */
const BLOCK = /^(?:p|li|h[1-6]|t[dh]|blockquote)$/;
const RIGHT_TO_LEFT_MARK = '\u200F';

function finished(node: Element, name: string): ElementContent[] {
  const { tagName, properties, children } = node;
  if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${name}-notes`];
  const [only] = children;
  if (tagName === 'p' && children.length === 1 && only && notesOf(only).formula?.display)
    return children;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (!level) return [BLOCK.test(tagName) ? withDirection(node) : node];
  const isNotes = properties.id === 'footnote-label';
  const heading = isNotes
    ? { ...node, tagName: 'h3', properties: { id: `${name}-notes` } }
    : { ...node, tagName: `h${Math.min(Number(level) + 2, 6)}` };
  return [withDirection(heading)];
}

/**
 * `dir="auto"` goes by the first letter; a text of Hebrew or Arabic that begins with a Latin word gets a
 * mark before it, which counts as a letter from right to left and is not seen (Unicode, UAX #9, 2.6).
 */
function withDirection(element: Element): Element {
  const text = textIn(element);
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const mark: Text = { type: 'text', value: RIGHT_TO_LEFT_MARK };
  const needsMark = rightToLeft * 2 > all && !/^[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(first);
  return {
    ...element,
    properties: { ...element.properties, dir: 'auto' },
    children: needsMark ? [mark, ...element.children] : element.children,
  };
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;
