/**
 * Parses Markdown to HTML as the page shows it: headings below those of the section, a direction for each block, a
 * box that scrolls for each formula. Every node has its position in the source.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Link, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toHast, type Handlers } from 'mdast-util-to-hast';
import { textIn } from '../../text/tree.ts';
import { readUrl } from '../keys/address.ts';
import { PROSE } from '../messages/prose.ts';
import { withLineEnds } from './markdown/lines.ts';
import { withHyphens } from './markdown/list-item.ts';
import { syntax } from './markdown/syntax.ts';
import { elementNode, noted, notesOf, placed, replaced, spanOf, textNode } from './node.ts';
import { tokenAt } from './tokens/token.ts';
import { BODY } from './tokens/tokens.ts';

/** Deeper nesting could exhaust the stack of a recursive walk. */
const DEEPEST = 50;
/** A line that begins more lists and quotations: parsing it takes quadratic time. */
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])){${DEEPEST}}`, 'm');

/**
 * @param name a prefix of ids
 * @param notes the heading of footnotes
 * @returns undefined where nesting is too deep
 */
export function pageTree(body: string, name: string, notes: string): Root | undefined {
  if (NESTED.test(body)) return undefined;
  const source = withHyphens(body);
  const markdown = fromMarkdown(source, {
    extensions: [syntax(source)],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  });
  if (isDeeper(markdown, DEEPEST)) return undefined;
  const tree = toHast(withLineEnds(markdown, source), {
    handlers: handlers(source),
    clobberPrefix: `${name}-`,
    footnoteLabel: notes,
    footnoteLabelTagName: 'h3',
    footnoteLabelProperties: {},
  });
  return replaced(tree as Root, (node) => (node.type === 'element' ? onPage(node, name) : [node]));
}

/** Stops at the limit, since each level is a call. */
function isDeeper(node: Nodes, levels: number): boolean {
  if (!levels) return true;
  return 'children' in node && node.children.some((child) => isDeeper(child, levels - 1));
}

/** Nodes with other HTML than the default. */
function handlers(source: string): Handlers {
  const typed = ({ position }: Nodes) => {
    const [from, to] = [position!.start.offset!, position!.end.offset!];
    return placed(textNode(source.slice(from, to)), from, to);
  };
  return {
    html: (_, { position }: Nodes) => tokenAt(source, position!.start.offset!, BODY)!.nodes,
    image: (_, node: Nodes) => noted(typed(node), { complaint: PROSE.Picture() }),
    heading: (state, node) =>
      defaultHandlers.heading(state, { ...node, depth: Math.min(node.depth + 2, 6) }),
    link(state, node: Link) {
      // Not a link: rings [x](y).
      if (node.url && !/[.:/#@]/.test(node.url)) return typed(node);
      const result = node.url.startsWith('#') ? undefined : readUrl(node.url);
      const link = replaced(defaultHandlers.link(state, node), (child) =>
        child.type === 'element' && child.tagName === 'a' ? child.children : [child],
      );
      return result && 'complaint' in result ? noted(link, result) : link;
    },
  };
}

/** Blocks with a direction of their own. */
const BLOCK = /^(?:p|li|h[1-6]|t[dh]|blockquote)$/;

function onPage(element: Element, name: string): ElementContent[] {
  const children = withBoxes(element.children);
  const { tagName, properties } = element;
  const isFormula = children.length === 1 && notesOf(children[0]).formula?.display;
  if (tagName === 'p' && isFormula) return children;
  if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${name}-notes`];
  if (properties.id === 'footnote-label') properties.id = `${name}-notes`;
  const node = { ...element, children };
  return [BLOCK.test(tagName) ? withDirection(node) : node];
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/**
 * `dir="auto"` follows the first letter; a Hebrew or Arabic block that begins with a Latin word gets an invisible
 * right-to-left mark (Unicode, UAX #9, 2.6).
 */
function withDirection(element: Element): Element {
  const letters = textIn(element).match(/\p{L}/gu) ?? [];
  const rightToLeft = letters.filter((letter) => letter.match(RIGHT_TO_LEFT));
  const needsMark = rightToLeft.length * 2 > letters.length && rightToLeft[0] !== letters[0];
  return {
    ...element,
    properties: { ...element.properties, dir: 'auto' },
    children: needsMark ? [textNode('\u200F'), ...element.children] : element.children,
  };
}

/** Longer formulas may be wider than a phone with text at 200 %. */
const LONG = 8;
/** The same for a title. */
export const LONG_IN_TITLE = 4;
/** Longer formulas may scroll on a phone, and get keyboard focus. */
const WIDE = 16;
/** Punctuation after a formula begins no line. */
const SIGN = /^[.,;:!?)\]}’”»…]+/u;

/** @param long the length from which formulas may scroll */
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

/** Splits off leading punctuation, which may be empty. */
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
