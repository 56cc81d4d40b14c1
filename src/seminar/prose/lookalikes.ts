/** Doubts about text that is shown as it is typed and looks like LaTeX, HTML or other markup: one for each line. */
import type { Root } from 'hast';
import type { Complaint, LineComplaint } from '../fault.ts';
import { PROSE } from '../messages/prose.ts';
import { leavesOf } from './conservation.ts';

/** A pattern, and the message for what it matches; the first row that matches decides. */
type Rows = readonly (readonly [RegExp, (facts: { written: string }) => Complaint])[];

export const LATEX: Rows = [
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

/** Elements that people have in texts. */
const ELEMENTS =
  'a|b|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|iframe|img|li|o:p|ol|p|pre|s|script|small|span|' +
  'strike|strong|style|sub|sup|t[dhr]|table|tbody|thead|tt|u|ul|video';
// <a href="x">, </div>; not u<v and w>x
const HTML = String.raw`<\/?(?:${ELEMENTS})(?:\s[^<>]*=[^<>]*|\s*\/)?>|<[a-z]+\s+(?:href|src|class|style)=\S*`;

const MARKUP: Rows = [
  // A line below another; one behind an empty line goes across the page
  [/^\s*[-=]{2,}\s*$/, PROSE.LineOfDashes],
  ...LATEX,
  [new RegExp(HTML, 'i'), PROSE.Html],
  // &amp;, &#160;
  [/&(?:[a-z]{2,8}\d*|#\d+|#x[\da-f]+);/i, PROSE.Entity],
  // [page]: https://example.edu
  [/^\s*\[[^\]\n]+\]:\s*<?(?=https?:)/, PROSE.LinkDefinition],
];

/** @param tree of the source, as it is published */
export function lookalikes(source: string, tree: Root, rows = MARKUP): LineComplaint[] {
  const shown = source.replace(/[^\n]/g, ' ').split('');
  for (const { span, tagName, isOther } of leavesOf(tree)) {
    if (isOther || /^(?:code|pre)$/.test(tagName)) continue;
    const text = source.slice(span.from, span.to);
    // In an address no sign is markup.
    const signs = tagName === 'a' ? text.replace(/[^\w:/.\n]/g, 'x') : text;
    for (let i = 0; i < signs.length; i++) shown[span.from + i] = signs.charAt(i);
  }
  const lines = source.split('\n');
  return shown
    .join('')
    .split('\n')
    .flatMap((line, i) => {
      const complaint = doubtOf(line, lines[i]!, rows);
      return complaint ? [{ line: i + 1, ...complaint }] : [];
    });
}

/** LaTeX in a name, or in another value in which only accents are converted. */
export function latexIn(name: string): Complaint | undefined {
  return doubtOf(name, name, LATEX);
}

/** The first match on a line, in which everything but shown text is blank. */
function doubtOf(line: string, source: string, rows: Rows): Complaint | undefined {
  for (const [pattern, message] of rows) {
    const { 0: found, index = 0 } = pattern.exec(line) ?? {};
    if (found !== undefined)
      return message({ written: source.slice(index, index + found.length).trim() });
  }
  return undefined;
}
