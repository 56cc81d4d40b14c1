/** Tokens by kind of text. Everything else is Markdown, or literal. */
import { mathematics } from '../formula/formula.ts';
import { elementNode, noted, textNode } from '../node.ts';
import type { Row } from './token.ts';

/** An element between the first and the last group. */
const around = (pattern: RegExp, tagName: (start: string) => string): Row => [
  pattern,
  ({ 0: written, 1: start = '', 2: end = '', index }, nodesOf) => [
    elementNode(tagName(start), nodesOf(index + start.length, index + written.length - end.length)),
  ],
];

const converted = (value: string) => [noted(textNode(value), { isConverted: true })];

const MARKUP: readonly Row[] = [
  // <!-- not shown -->
  [/<!--[^]*?-->/y, () => converted('')],
  // <br>
  [/<br\s*\/?>/iy, () => [elementNode('br', [])]],
  // H<sub>2</sub>O
  around(/(<su[bp]>)[^<\n]*(<\/su[bp]>)/y, (start) => start.slice(1, -1)),
  // \emph{growth}, \textbf{form}
  around(/(\\(?:emph|text(?:it|bf))\{)(?:[^{}\n]|\n(?!\s*\n)|\{[^{}\n]*\})*(\})/y, (start) =>
    start === '\\textbf{' ? 'strong' : 'em',
  ),
];

/** Accents of LaTeX and their combining characters. */
const MARKS =
  '\'\u0301`\u0300^\u0302"\u0308~\u0303=\u0304.\u0307u\u0306v\u030CH\u030Bc\u0327k\u0328d\u0323b\u0331r\u030A';

/** Commands for letters. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', SS: 'ẞ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ' },
  ...{ l: 'ł', L: 'Ł', i: 'ı', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', th: 'þ', TH: 'Þ' },
};
const NAMES = Object.keys(LETTERS).join('|');
const LETTER = String.raw`\{\\(${NAMES})\}|\\(${NAMES})(?:\{\}|(?![\p{L}\p{N}_^({/]) ?)`;

/** Accent and letter. Ambiguous commands are literal: `\"only so\"`, `it\'s`, `O\'Neill`. */
const ACCENTED: readonly RegExp[] = [
  // {\"o}, {\v C}, {\v{C}}, {\'{\i}}
  /\{\\(['`^"~=.]|[uvHckdbr](?=[{ ])) ?(?:\{\\?(\p{L})\}|\\?(\p{L}))\}/uy,
  // \"{o}, \v{C}, \'{\i}
  /\\(['`^"~=.]|[uvHckdbr]) ?\{\\?(\p{L})\}/uy,
  // Erd\H os
  /(?<![^\s\p{L}(])\\([vHck]) (\p{L})/uy,
  // G\"odel, R\'enyi, Mu\~noz, na\"\i ve
  /(?<=[\p{L}}])\\(?:(~)([nao])|(['`^"=])(?:\\(i)(?:\{\}|(?!\p{L}) ?)|([aeiouy])))/uy,
  // \'Etale, \"uber, \`a la carte; not \"only so\"
  /(?<![\p{L}\p{N}])\\(['`^"])(?!(?:[^\n]|\n(?!\n))*\S\\\1(?!\p{L}))([aeiouyAEIOUY])(?=\p{L}|\\|\s|$)/uy,
];

const ACCENTS: readonly Row[] = [
  ...ACCENTED.map((pattern): Row => [
    pattern,
    (match) => {
      const [mark = '', letter = ''] = match.slice(1).filter(Boolean);
      const composed = (letter + MARKS.charAt(MARKS.indexOf(mark) + 1)).normalize('NFC');
      return [...composed].length === 1 ? converted(composed) : undefined;
    },
  ]),
  // {\ss}, \o{}, Stra\ss e; not \l_1 or \O(n)
  [new RegExp(LETTER, 'uy'), ([, braced, open = '']) => converted(LETTERS[braced ?? open]!)],
];

/** Letters of scripts with spaces: others may follow an address directly. */
const SPACED = String.raw`[[\p{L}\p{M}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\u{FF00}-\u{FFEF}]]`;
/** Characters of an address besides brackets (RFC 3986), and a dash as in `Navier–Stokes`. */
const PLAIN = String.raw`${SPACED}|(?!&#?\w+;|[,;]https?:)[!#$%&'*+,.\/:;=?@_~^\-]|\\[_*&%#$~]|(?<=\p{L})–(?=\p{L})`;
const inBrackets = (inner: string) =>
  String.raw`${inner}|\((?:${inner})*\)|\[(?!\^)(?:${inner})*\]|\{(?:${inner})*\}`;
/** Trailing punctuation that is not part of an address. */
const BEHIND = String.raw`(?:'s|[?!.,:;*_~'$^])`;
const WEB = new RegExp(
  String.raw`(?<!${SPACED})(?:https?:\/\/|www\.)(?=${SPACED}|\[)(?:${inBrackets(inBrackets(PLAIN))}){1,1000}(?<!${BEHIND})(?!\\[a-z])`,
  'ivy',
);
/** A local part and a domain that ends in letters. */
const MAIL = new RegExp(
  String.raw`(?<![!#$%&+.\/=?@^_\}\-\\]|${SPACED}['’‘*\`~_]*)(?:mailto:)?${SPACED}(?:${SPACED}|[.+'_\-]|\\_){0,80}@(?:${SPACED}(?:${SPACED}|-)*\.)+(?!\p{N})${SPACED}{2,}(?!\.?(?:${SPACED}|@)|[\-_]+${SPACED})`,
  'ivy',
);

/** Addresses may have signs that Markdown has escaped. */
const ADDRESSES: readonly Row[] = [WEB, MAIL].map((pattern) => [
  pattern,
  ([written]) => {
    const address = written.replace(/\\(.)/g, '$1');
    const link = elementNode('a', [textNode(address)], { href: hrefOf(address) });
    return [noted(link, { isConverted: address !== written })];
  },
]);

/** one\\[2pt] two: neither backslash escapes the sign behind. */
const LINE_END: Row = [/\\\\/y, ([written]) => [textNode(written)]];
const escape = (pattern: RegExp): Row => [pattern, ([, sign = '']) => converted(sign)];

export const BODY: readonly Row[] = [
  ...[...MARKUP, ...ACCENTS, ...mathematics(true), LINE_END],
  // \*, \$, 5\%, \![, ]\(, 1848\. Events, \- at the start of a line: where the sign would be syntax, in Markdown
  // (CommonMark, 2.4) or in LaTeX
  escape(/\\([*_~`$[\]<>|#%&{}]|!(?=\[)|(?<=\]\\)\(|(?<=\d\\)[.)]|(?<=(?:^|\n)[ \t]*\\)[-+])/y),
  ...ADDRESSES,
];

/** In titles and summaries, only an escaped dollar sign could be syntax. */
export const PHRASE: readonly Row[] = [
  ...[...ACCENTS, ...mathematics(false), LINE_END, escape(/\\(\$)/y)],
];

export const NAME: readonly Row[] = ACCENTS;

/** Encodes what no URI may contain (RFC 3986, RFC 6068). */
export function hrefOf(address: string): string {
  const encoded = encodeURI(address.toWellFormed()).replace(/%(?:25|5B|5D)/g, decodeURIComponent);
  if (/^https?:\/\//i.test(address))
    return encoded.replace(/^\w+/, (scheme) => scheme.toLowerCase());
  if (/^www\./i.test(address)) return `http://${encoded}`;
  return `mailto:${encoded.replace(/^mailto:/i, '')}`;
}
