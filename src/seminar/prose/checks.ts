/** Doubts about a body: lost characters, and text that looks like other markup. */
import type { Nodes, Root } from 'hast';
import { shorten } from '../../text/shorten.ts';
import { nodesIn, textIn } from '../../text/tree.ts';
import type { Complaint, LineComplaint } from '../fault.ts';
import { PROSE } from '../messages/prose.ts';
import { DIVIDED } from './markdown/lines.ts';
import { lineAt, notesOf, spanOf } from './node.ts';

interface Leaf {
  span: { from: number; to: number };
  value: string;
  isLink: boolean;
  /** Whether the shown characters differ from the source: code, formulas, converted tokens. */
  isOther: boolean;
}

/** Text nodes, and elements whose content has no positions. */
function leavesOf(node: Nodes, around = ''): Leaf[] {
  const { formula, isConverted } = notesOf(node);
  const tagName = node.type === 'element' ? node.tagName : around;
  const hasLeaves = !formula && 'children' in node;
  const inner = hasLeaves ? node.children.flatMap((child) => leavesOf(child, tagName)) : [];
  const span = spanOf(node);
  if (inner.length || !span || /^[bh]r$/.test(tagName)) return inner;
  const isOther = Boolean(formula ?? isConverted) || /^(?:code|pre)$/.test(tagName);
  return [{ span, value: textIn(node), isLink: tagName === 'a', isOther }];
}

/** Syntax that remains in the span of an element after its text is blanked. */
const SYNTAX: Readonly<Record<string, RegExp>> = {
  ...{ em: /[*_]+|\\(?:emph|textit)\{|\}$/g, strong: /[*_]+|\\textbf\{|\}$/g, del: /~~/g },
  ...{ h3: /^#+|#+\s*$/g, h4: /^#+|#+\s*$/g, h5: /^#+|#+\s*$/g, h6: /^#+|#+\s*$/g },
  ...{ li: /^(?:\d+[.)]|\[\^[^\]]+\]:|[^\p{L}\p{N}\s])/gu, blockquote: /^>|(?<=\n[ \t]*)>/g },
  a: /^\[\^[^\]]+\]$|^\[|\]\(\s*\S*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)$|^<|>$/g,
  ...{ sup: /<\/?sup>/g, sub: /<\/?sub>/g, table: /[|:-]+/g, hr: /[^]+/g, br: /[^]+/g },
};

/** Parts of the source that are neither shown nor syntax, by the positions of the tree alone. */
export function notShown(source: string, tree: Root): LineComplaint[] {
  // Unaccounted characters; all others are blanked.
  const rest = source.split('');
  for (const { span, value, isOther } of leavesOf(tree)) {
    const isShown = signsOf(source.slice(span.from, span.to)) === signsOf(value);
    if (isOther || isShown) rest.fill(' ', span.from, span.to);
  }
  for (const node of nodesIn(tree)) {
    const { from, to } = spanOf(node) ?? { from: 0, to: 0 };
    const syntax = node.type === 'element' ? SYNTAX[node.tagName] : undefined;
    for (const { 0: found, index } of rest
      .slice(from, to)
      .join('')
      .matchAll(syntax ?? /(?!)/g))
      rest.fill(' ', from + index, from + index + found.length);
  }
  return Array.from(rest.join('').matchAll(/\S(?:[^\n]*\S)?/g), ({ 0: lost, index }) => ({
    line: lineAt(source, index),
    ...PROSE.NotShown({ text: shorten(source.slice(index, index + lost.length), 60) }),
  }));
}

const signsOf = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The first matching row decides. */
type Rows = readonly (readonly [RegExp, (facts: { written: string }) => Complaint])[];

const LATEX: Rows = [
  // \cite{b}, \alpha
  [/\\[A-Za-z]+/, PROSE.LatexCommand],
  // ``so'' and `so'
  [/(?<!`)``(?=[^\s`])|(?<![\p{L}\p{N}`])`(?=[^\s`][^`]*')/u, PROSE.LatexSign],
  // one---two, pp. 3--5, so -- it seems; not --help, i--
  [/(?<=[\p{L}\p{N}.,;:)\]”])-{2,3}(?=[\p{L}\p{N}("“‘'])|(?<=\S\s)-{2,3}(?=\s)/u, PROSE.LatexSign],
  // Section~3, pp.~3; not X~N(0,1), H~2~O
  [/(?<=\p{L}[\p{L}.]|[)\]”"])~(?=[\p{L}\p{N}])/u, PROSE.LatexSign],
  // 10\,000, \"only so\", one\\; not A \ B
  [/\\[^\p{L}\p{N}\s]/u, PROSE.LatexSign],
];

/** Common elements. */
const ELEMENTS =
  'a|b|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|iframe|img|li|o:p|ol|p|pre|s|script|small|span|' +
  'strike|strong|style|sub|sup|t[dhr]|table|tbody|thead|tt|u|ul|video';
// <a href="x">, </div>; not u<v and w>x
const HTML = new RegExp(
  String.raw`<\/?(?:${ELEMENTS})(?:\s[^<>]*=[^<>]*|\s*\/)?>|<[a-z]+\s+(?:href|src|class|style)=\S*`,
  'i',
);
// &amp;, &#160;
const ENTITY = /&(?:[a-z]{2,8}\d*|#\d+|#x[\da-f]+);/i;

const MARKUP: Rows = [
  // Below a line of text; after an empty line it is a thematic break
  [/^\s*[-=]{2,}\s*$/, PROSE.LineOfDashes],
  ...LATEX,
  [HTML, PROSE.Html],
  [ENTITY, PROSE.Entity],
  // [page]: https://example.edu
  [/^\s*\[[^\]\n]+\]:\s*<?(?=https?:)/, PROSE.LinkDefinition],
];

/** Markup that a key shows as typed. */
export const IN_KEY: Rows = [[HTML, PROSE.MarkupInKey], [ENTITY, PROSE.MarkupInKey], ...LATEX];

/** Literal text that looks like markup: one doubt a line. Addresses are skipped. */
export function lookalikes(source: string, tree: Root, rows = MARKUP): LineComplaint[] {
  const typed = leavesOf(tree).filter(({ isLink, isOther }) => !isLink && !isOther);
  const isTyped = (at: number) => typed.some(({ span }) => span.from <= at && at < span.to);
  return Array.from(source.matchAll(/^.+/gm)).flatMap(({ 0: line, index }) => {
    const complaint = doubtOf(line, rows, (at) => isTyped(index + at));
    return complaint ? [{ line: lineAt(source, index), ...complaint }] : [];
  });
}

/** Words divided at the end of a line; the hyphen is kept, since it may belong to the word. */
export function dividedWords(source: string): LineComplaint[] {
  const all = source.matchAll(new RegExp(DIVIDED, 'gu'));
  return Array.from(all, ({ 0: word, index }) => ({
    line: lineAt(source, index),
    ...PROSE.DividedWord({ word: word.replace(/\n[ \t]*/, '') }),
  }));
}

function doubtOf(
  line: string,
  rows: Rows,
  isTyped: (at: number) => boolean,
): Complaint | undefined {
  for (const [pattern, message] of rows)
    for (const { 0: match, index } of line.matchAll(new RegExp(pattern, `g${pattern.flags}`))) {
      const written = match.trim();
      if (isTyped(index + match.indexOf(written))) return message({ written });
    }
  return undefined;
}
