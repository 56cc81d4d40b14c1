/** Letters with accents as LaTeX has them, where nothing else can be meant. */
import { textNode } from '../node.ts';
import type { Row } from './token.ts';

/** The sign of an accent -> the character that Unicode sets above or below the letter before. */
const MARKS =
  '\'\u0301`\u0300^\u0302"\u0308~\u0303=\u0304.\u0307u\u0306v\u030CH\u030Bc\u0327k\u0328d\u0323b\u0331r\u030A';

/** Letters of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', SS: 'ẞ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ' },
  ...{ l: 'ł', L: 'Ł', i: 'ı', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', th: 'þ', TH: 'Þ' },
};
const NAMES = Object.keys(LETTERS).join('|');

/**
 * Each form with an example; a mark, and its letter. An escaped quotation mark or apostrophe looks like an
 * accent without braces (`\"only so\"`, `it\'s`, `O\'Neill`): what may be either stays as it is typed.
 */
const FORMS: readonly RegExp[] = [
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

const converted = (value: string) => [textNode(value, { isConverted: true })];

export const ACCENTS: readonly Row[] = [
  ...FORMS.map((pattern): Row => ({
    pattern,
    read: (match) => {
      const [mark = '', letter = ''] = match.slice(1).filter(Boolean);
      const composed = (letter + MARKS.charAt(MARKS.indexOf(mark) + 1)).normalize('NFC');
      return [...composed].length === 1 ? converted(composed) : undefined;
    },
  })),
  // {\ss}, \o{}, Stra\ss e; not \l_1 or \O(n)
  {
    pattern: new RegExp(
      String.raw`\{\\(${NAMES})\}|\\(${NAMES})(?:\{\}|(?![\p{L}\p{N}_^({/]) ?)`,
      'uy',
    ),
    read: ([, braced, bare = '']) => converted(LETTERS[braced ?? bare]!),
  },
];
