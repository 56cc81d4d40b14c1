/**
 * What is a token in which text. Everything else that is typed is Markdown's, in a body, or stays as it is.
 */
import { ACCENTS } from './accents.ts';
import { ADDRESSES } from './addresses.ts';
import { mathematics } from './mathematics.ts';
import { elementNode, textNode } from './node.ts';
import type { Row } from './token.ts';

const SCRIPTS: Row = {
  // H<sub>2</sub>O
  pattern: /<(su[bp])>([^<\n]*)<\/\1>/y,
  read: ({ match: { 0: written, 1: tagName = '', 2: text = '', index }, inner }) => {
    const from = index + written.indexOf('>') + 1;
    return [elementNode(tagName, inner({ from, to: from + text.length }))];
  },
};

const BREAK: Row = {
  // <br>
  pattern: /<br\s*\/?>/iy,
  read: () => [elementNode('br', [])],
};

const COMMENT: Row = {
  // <!-- not shown -->
  pattern: /<!--[^]*?-->/y,
  read: () => [textNode('', { isConverted: true })],
};

const EMPHASIS: Row = {
  // \emph{growth}, \textbf{form}
  pattern: /\\(emph|textit|textbf)\{((?:[^{}\n]|\n(?!\s*\n)|\{[^{}\n]*\})*)\}/y,
  read: ({ match: { 0: written, 1: command, index }, inner }) => {
    const part = { from: index + written.indexOf('{') + 1, to: index + written.length - 1 };
    return [elementNode(command === 'textbf' ? 'strong' : 'em', inner(part))];
  },
};

/** Two backslashes: neither escapes what stands behind. */
const BACKSLASHES: Row = {
  // one\\[2pt] two
  pattern: /\\\\/y,
  read: ({ match }) => [textNode(match[0])],
};

/** An escape (CommonMark, 2.4) where the sign would be syntax, or where LaTeX escapes alike. */
const ESCAPE: Row = {
  // \*, \$, 5\%, \![, ]\(, 1848\. Events, \- at the start of a line
  pattern: /\\([*_~`$[\]<>|#%&{}]|!(?=\[)|(?<=\]\\)\(|(?<=\d\\)[.)]|(?<=(?:^|\n)[ \t]*\\)[-+])/y,
  read: ({ match }) => [textNode(match[1]!, { isConverted: true })],
};

/** The same in a title, in which a dollar sign alone could be syntax. */
const ESCAPED_DOLLAR: Row = { ...ESCAPE, pattern: /\\(\$)/y };

export const BODY: readonly Row[] = [
  ...[COMMENT, BREAK, SCRIPTS, ...ACCENTS, ...mathematics(true)],
  ...[EMPHASIS, BACKSLASHES, ESCAPE, ...ADDRESSES],
];

export const PHRASE: readonly Row[] = [
  ...ACCENTS,
  ...mathematics(false),
  BACKSLASHES,
  ESCAPED_DOLLAR,
];

export const NAME: readonly Row[] = ACCENTS;
