/** The tokens of each kind of text. Everything else is Markdown, in a body, or stays as it is typed. */
import { elementNode, textNode } from '../node.ts';
import { ACCENTS } from './accents.ts';
import { ADDRESSES } from './addresses.ts';
import { mathematics } from './mathematics.ts';
import type { Row } from './token.ts';

/** An element of the text between the start and the end of a token, which are the first and the last group. */
const around = (pattern: RegExp, tagName: (start: string) => string): Row => ({
  pattern,
  read: ({ 0: written, 1: start = '', 2: end = '', index }, inner) => [
    elementNode(tagName(start), inner(index + start.length, index + written.length - end.length)),
  ],
});

const MARKUP: readonly Row[] = [
  // <!-- not shown -->
  { pattern: /<!--[^]*?-->/y, read: () => [textNode('', { isConverted: true })] },
  // <br>
  { pattern: /<br\s*\/?>/iy, read: () => [elementNode('br', [])] },
  // H<sub>2</sub>O
  around(/(<su[bp]>)[^<\n]*(<\/su[bp]>)/y, (start) => start.slice(1, -1)),
  // \emph{growth}, \textbf{form}
  around(/(\\(?:emph|text(?:it|bf))\{)(?:[^{}\n]|\n(?!\s*\n)|\{[^{}\n]*\})*(\})/y, (start) =>
    start === '\\textbf{' ? 'strong' : 'em',
  ),
];

const ESCAPES: readonly Row[] = [
  // one\\[2pt] two: neither escapes what stands behind
  { pattern: /\\\\/y, read: ([written]) => [textNode(written)] },
  // \*, \$, 5\%, \![, ]\(, 1848\. Events, \- at the start of a line: where the sign would be syntax, in Markdown
  // (CommonMark, 2.4) or in LaTeX
  {
    pattern: /\\([*_~`$[\]<>|#%&{}]|!(?=\[)|(?<=\]\\)\(|(?<=\d\\)[.)]|(?<=(?:^|\n)[ \t]*\\)[-+])/y,
    read: ([, sign = '']) => [textNode(sign, { isConverted: true })],
  },
];

export const BODY: readonly Row[] = [
  ...[...MARKUP, ...ACCENTS, ...mathematics(true), ...ESCAPES, ...ADDRESSES],
];

/** A title or a summary, in which of the signs that are escaped only a dollar sign would be syntax. */
export const PHRASE: readonly Row[] = [
  ...[...ACCENTS, ...mathematics(false), ESCAPES[0]!, { ...ESCAPES[1]!, pattern: /\\(\$)/y }],
];

export const NAME: readonly Row[] = ACCENTS;
