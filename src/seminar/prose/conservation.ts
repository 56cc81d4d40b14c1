/**
 * Checks that no character is lost: every character of a source that is no white space is shown, in order, or
 * is syntax of what is shown. The check knows the positions of the published tree and none of the rules.
 */
import type { Nodes, Root } from 'hast';
import { shorten } from '../../text/shorten.ts';
import { nodesIn, textIn } from '../../text/tree.ts';
import type { LineComplaint } from '../fault.ts';
import { PROSE } from '../messages/prose.ts';
import { lineAt, notesOf, spanOf, type Span } from './node.ts';

/** The syntax of an element, as it remains in its span when the shown text is blanked. */
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

/** A text in the tree, or an element whose content has no positions. */
export interface Leaf {
  span: Span;
  value: string;
  /** The name of the element that it is, or that it stands in. */
  tagName: string;
  /** Whether it shows other characters than its source: a formula, or a converted token. */
  isOther: boolean;
}

/** @returns each stretch of the source that is not shown, with its line */
export function notShown(source: string, tree: Root, plain: string): LineComplaint[] {
  const leaves = leavesOf(tree);
  const elements = nodesIn(tree).flatMap((node) => {
    const span = spanOf(node);
    return node.type === 'element' && span ? [{ tagName: node.tagName, span }] : [];
  });
  // Characters that are not accounted for yet; all others are blanked.
  const rest = source.split('');
  const restOf = ({ from, to }: Span) => rest.slice(from, to).join('');
  const take = (span: Span, syntax = /(?!)/g) => {
    for (const { 0: found, index } of restOf(span).matchAll(syntax))
      rest.fill(' ', span.from + index, span.from + index + found.length);
  };
  for (const { tagName, span } of elements.toReversed())
    if (tagName === 'blockquote') take(span, /^>|(?<=\n[ \t]*)>/g);
  // The parts of one text, which have the place of the whole.
  const parts = Map.groupBy(leaves, ({ span: { from, to } }) => `${from} ${to}`);
  for (const group of parts.values()) {
    const { span, tagName, isOther } = group[0]!;
    if (/^(?:code|pre|sup)$/.test(tagName)) take(span, SYNTAX[tagName]);
    const shown = group.map(({ value }) => value).join('');
    if (isOther || signsOf(restOf(span)) === signsOf(shown)) rest.fill(' ', span.from, span.to);
  }
  for (const { span, tagName } of elements) take(span, SYNTAX[tagName]);
  const left = Array.from(rest.join('').matchAll(/\S(?:[^\n]*\S)?/g), ({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
  }));
  // The first leaf that is missing in the plain text, or out of order there.
  const all = signsOf(plain);
  let at = 0;
  const lost = leaves.find(({ value }) => {
    const found = all.indexOf(signsOf(value), at);
    at = found + signsOf(value).length;
    return found < 0;
  });
  return [...left, ...(lost ? [lost.span] : [])].map(({ from, to }) => ({
    line: lineAt(source, from),
    ...PROSE.NotShown({ text: shorten(source.slice(from, to), 60) }),
  }));
}

const signsOf = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

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
