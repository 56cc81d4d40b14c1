/** The tokens of each kind of text. Everything else is Markdown, in a body, or stays as it is typed. */
import type { ElementContent } from 'hast';
import { ACCENTS } from './accents.ts';
import { ADDRESSES } from './addresses.ts';
import { mathematics } from './mathematics.ts';
import { textNode } from './node.ts';
import type { Found, Row } from './token.ts';

/** An element of what stands between the start and the end of a token. */
function around(
  tagName: string,
  { match, inner }: Found,
  start: string,
  end: string,
): ElementContent {
  const [from, to] = [match.index + start.length, match.index + match[0].length - end.length];
  return { type: 'element', tagName, properties: {}, children: inner({ from, to }) };
}

const MARKUP: readonly Row[] = [
  // <!-- not shown -->
  { pattern: /<!--[^]*?-->/y, read: () => [textNode('', { isConverted: true })] },
  // <br>
  {
    pattern: /<br\s*\/?>/iy,
    read: () => [{ type: 'element', tagName: 'br', properties: {}, children: [] }],
  },
  // H<sub>2</sub>O
  {
    pattern: /<(su[bp])>[^<\n]*<\/\1>/y,
    read: (found) => [around(found.match[1]!, found, '<sub>', '</sub>')],
  },
  // \emph{growth}, \textbf{form}
  {
    pattern: /(\\(?:emph|text(?:it|bf))\{)(?:[^{}\n]|\n(?!\s*\n)|\{[^{}\n]*\})*\}/y,
    read: (found) => {
      const start = found.match[1]!;
      return [around(start === '\\textbf{' ? 'strong' : 'em', found, start, '}')];
    },
  },
];

const ESCAPES: readonly Row[] = [
  // one\\[2pt] two: neither escapes what stands behind
  { pattern: /\\\\/y, read: ({ match }) => [textNode(match[0])] },
  // \*, \$, 5\%, \![, ]\(, 1848\. Events, \- at the start of a line: where the sign would be syntax, in Markdown
  // (CommonMark, 2.4) or in LaTeX
  {
    pattern: /\\([*_~`$[\]<>|#%&{}]|!(?=\[)|(?<=\]\\)\(|(?<=\d\\)[.)]|(?<=(?:^|\n)[ \t]*\\)[-+])/y,
    read: ({ match }) => [textNode(match[1]!, { isConverted: true })],
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
