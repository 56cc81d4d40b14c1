/** Formulas in a text, and where a dollar sign, an escaped bracket or an environment is one. */
import type { ElementContent } from 'hast';
import { isMoney, readFormula } from '../formula/formula.ts';
import { noted, textNode } from './node.ts';
import { WITHIN, type Found, type Row } from './token.ts';

const ENVIRONMENTS =
  'equation|align|gather|multline|flalign|alignat|eqnarray|displaymath|math|split|aligned|cases|array|' +
  '[pbvBV]?matrix|CD';

/**
 * Each form of a formula.
 *
 * @param hasDisplay whether the last three are displayed, each on lines of its own
 */
export const mathematics = (hasDisplay: boolean): readonly Row[] => [
  // $x^2$; not $5 and $10
  {
    pattern: new RegExp(String.raw`(?<!\$)\$(?!\$)((?:\\[^]|(?![$\\])${WITHIN})+)\$`, 'y'),
    read: ({ match, before, next }) =>
      isMoney(before, match[1]!, next) ? undefined : formula(match, match[1]!, false),
  },
  // \(x^2\); not O\(n\), \(see there\)
  {
    pattern: new RegExp(
      String.raw`(?<!\\|[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}]\p{M}?)\\\(((?:(?!\\\))${WITHIN})+)\\\)`,
      'uy',
    ),
    read: ({ match }) => (isWords(match[1]!) ? undefined : formula(match, match[1]!, false)),
  },
  // $$x^2$$
  {
    pattern: new RegExp(String.raw`\$\$((?:(?!\$\$)${WITHIN})+)\$\$`, 'y'),
    read: ({ match }) => formula(match, match[1]!, hasDisplay),
  },
  // \[x^2\]; not \[2\], \[see there\]
  {
    pattern: new RegExp(String.raw`(?<!\\)\\\[((?:(?!\\\])${WITHIN})+)\\\]`, 'y'),
    read: (found) =>
      isWords(found.match[1]!) && !isAlone(found)
        ? undefined
        : formula(found.match, found.match[1]!, hasDisplay),
  },
  // \begin{align}…\end{align}
  {
    pattern: new RegExp(
      String.raw`\\begin\s*\{((?:${ENVIRONMENTS})\*?)\}${WITHIN}*?\\end\s*\{\1\}`,
      'y',
    ),
    read: ({ match }) => formula(match, match[0], hasDisplay),
  },
];

function formula(
  { 0: written, index, input }: RegExpExecArray,
  tex: string,
  display: boolean,
): ElementContent[] | undefined {
  if (!tex.trim()) return undefined;
  // In a quotation each line begins with its sign.
  const isQuoted = /(?:^|\n)[ \t]*>[^\n]*$/.test(input.slice(Math.max(index - 500, 0), index));
  const result = readFormula(isQuoted ? tex.replace(/\n[ \t]*>/g, '\n') : tex, display);
  if ('complaint' in result) return [textNode(written, result)];
  const { element, text } = result.value;
  return [noted(element, { formula: { text, display } })];
}

/** Numbers alone, or a word or two letters at the beginning, and no sign of a formula. */
function isWords(tex: string): boolean {
  return (
    /^[\d\s,;–-]+$/.test(tex) ||
    (/^\p{P}*\p{L}{2,}(?!\p{L}*[(\p{N}])/u.test(tex) && !/[\\^_=+<>{}|&$*/]/.test(tex))
  );
}

/** Whether it has its lines for itself. */
function isAlone({ match: { 0: written, index, input } }: Found): boolean {
  const end = index + written.length;
  return (
    /(?:^|\n)[ \t]*$/.test(input.slice(Math.max(index - 100, 0), index)) &&
    /^[ \t.,;]*(?:\n|$)/.test(input.slice(end, end + 100))
  );
}
