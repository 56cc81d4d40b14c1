/**
 * The promise that no sign is lost: every character of a source that is no white space is shown, in its order, or
 * is syntax of what is shown. This is checked by the places of the published tree, whatever rules made it.
 */
import type { Nodes, Root } from 'hast';
import { shorten } from '../../text/shorten.ts';
import { textIn } from '../../text/tree.ts';
import type { LineComplaint } from '../fault.ts';
import { PROSE } from '../messages/prose.ts';
import { lineAt, notesOf, spanOf, type Span } from './tokens/node.ts';

/** The syntax of an element: what stands within its place, where what it shows is blank. */
const SYNTAX: Readonly<Record<string, RegExp>> = {
  ...{ em: /[*_]+|\\(?:emph|textit)\{|\}$/g, strong: /[*_]+|\\textbf\{|\}$/g, del: /~~/g },
  ...{ h3: /^#|#+\s*$/g, h4: /^##|#+\s*$/g, h5: /^###|#+\s*$/g, h6: /^#+|#+\s*$/g },
  li: /^(?:\d+[.)]|\[\^[^\]]+\]:|[^\p{L}\p{N}\s])/gu,
  a: /^\[\^[^\]]+\]$|^\[|\]\(\s*\S*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)$|^<|>$/g,
  ...{ sup: /^\[\^[^\]]+\]$|<\/?sup>/g, sub: /<\/?sub>/g },
  ...{ code: /^`+|`+$/g, pre: /^[`~]{3,}.*|[`~]{3,}\s*$/g },
  ...{ table: /[|:-]+/g, tr: /^\||\|$/g, th: /^\||\|\s*$/g, td: /^\||\|\s*$/g },
  ...{ hr: /[^]+/g, br: /[^]+/g },
};

/** A text in the tree, or an element that has no place for what is in it. */
export interface Leaf {
  span: Span;
  value: string;
  /** The name of the element that it is, or that it stands in. */
  tagName: string;
  /** Whether it shows something else than its own characters: a formula, or what the tables convert. */
  isOther: boolean;
}

/** @returns what of the source is not shown, each stretch with its line */
export function notShown(source: string, tree: Root, plain: string): LineComplaint[] {
  const leaves = leavesOf(tree);
  const elements = elementsOf(tree);
  // The signs that are yet to be accounted for; the others are blank.
  const rest = source.split('');
  const restOf = ({ from, to }: Span) => rest.slice(from, to).join('');
  const take = (span: Span, syntax: RegExp | undefined) => {
    for (const { 0: found, index } of syntax ? restOf(span).matchAll(syntax) : [])
      rest.fill(' ', span.from + index, span.from + index + found.length);
  };
  const quotations = elements.filter(({ tagName }) => tagName === 'blockquote');
  for (const { span } of quotations.toReversed()) take(span, /^>|(?<=\n[ \t]*)>/g);
  // The parts of one text, which have the place of the whole.
  const shown = new Map<string, string>();
  const place = ({ span: { from, to } }: Leaf) => `${from} ${to}`;
  for (const leaf of leaves) shown.set(place(leaf), (shown.get(place(leaf)) ?? '') + leaf.value);
  for (const leaf of leaves) {
    const { span, tagName, isOther } = leaf;
    if (/^(?:code|pre|sup)$/.test(tagName)) take(span, SYNTAX[tagName]);
    if (isOther || signsOf(restOf(span)) === signsOf(shown.get(place(leaf))!))
      rest.fill(' ', span.from, span.to);
  }
  for (const { span, tagName } of elements) take(span, SYNTAX[tagName]);
  const left = Array.from(rest.join('').matchAll(/\S(?:[^\n]*\S)?/g), ({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
  }));
  return [...left, ...outOfOrder(leaves, plain)].map(({ from, to }) => ({
    line: lineAt(source, from),
    ...PROSE.NotShown({ text: shorten(source.slice(from, to), 60) }),
  }));
}

const signsOf = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The first of the leaves that the plain text does not have, or not in this order. */
function outOfOrder(leaves: readonly Leaf[], plain: string): Span[] {
  const all = signsOf(plain);
  let at = 0;
  const lost = leaves.find(({ value }) => {
    const found = all.indexOf(signsOf(value), at);
    at = found + signsOf(value).length;
    return found < 0;
  });
  return lost ? [lost.span] : [];
}

/** The elements that have a place, innermost first. */
function elementsOf(node: Nodes): { tagName: string; span: Span }[] {
  const inner = 'children' in node ? node.children.flatMap(elementsOf) : [];
  const span = spanOf(node);
  return node.type === 'element' && span ? [...inner, { tagName: node.tagName, span }] : inner;
}

/** What is shown, in the order in which it is. */
export function leavesOf(node: Nodes, around = ''): Leaf[] {
  const { formula, isConverted = false } = notesOf(node);
  const tagName = node.type === 'element' ? node.tagName : around;
  const isWhole = formula || tagName === 'pre' || !('children' in node);
  const inner = isWhole ? [] : node.children.flatMap((child) => leavesOf(child, tagName));
  const span = spanOf(node);
  if (inner.length || !span || /^[bh]r$/.test(tagName)) return inner;
  const value = formula?.text ?? textIn(node);
  return [{ span, tagName, value, isOther: Boolean(formula) || isConverted }];
}
