/** Formulas in a text, and where a dollar sign, an escaped bracket or an environment is one. */
import type { ElementContent } from 'hast';
import { isMoney, readFormula } from '../formula/formula.ts';
import { noted, textNode } from './node.ts';
import { WITHIN, type Row } from './token.ts';

const ENVIRONMENTS =
  'equation|align|gather|multline|flalign|alignat|eqnarray|displaymath|math|split|aligned|cases|array|' +
  '[pbvBV]?matrix|CD';

/**
 * Each form of a formula, with what its group is not.
 *
 * @param hasDisplay whether the last three are displayed, each on lines of its own
 */
export function mathematics(hasDisplay: boolean): readonly Row[] {
  const row = (
    pattern: string,
    display: boolean,
    isText: (match: RegExpExecArray) => boolean,
  ): Row => ({
    pattern: new RegExp(pattern, 'uy'),
    read: ({ match }) => (isText(match) ? undefined : formula(match, display)),
  });
  return [
    // $x^2$; not $5 and $10
    row(String.raw`(?<!\$)\$(?!\$)((?:\\[^]|(?![$\\])${WITHIN})+)\$`, false, isMoney),
    // \(x^2\); not O\(n\), \(see there\)
    row(
      String.raw`(?<!\\|[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}]\p{M}?)\\\(((?:(?!\\\))${WITHIN})+)\\\)`,
      ...([false, isWords] as const),
    ),
    // $$x^2$$
    row(String.raw`\$\$((?:(?!\$\$)${WITHIN})+)\$\$`, hasDisplay, () => false),
    // \[x^2\]; not \[2\], \[see there\]
    row(String.raw`(?<!\\)\\\[((?:(?!\\\])${WITHIN})+)\\\]`, hasDisplay, isWords),
    // \begin{align}…\end{align}
    row(
      String.raw`(\\begin\s*\{((?:${ENVIRONMENTS})\*?)\}${WITHIN}*?\\end\s*\{\2\})`,
      ...([hasDisplay, () => false] as const),
    ),
  ];
}

function formula(match: RegExpExecArray, display: boolean): ElementContent[] | undefined {
  const { 0: written, 1: tex = '', index, input } = match;
  if (!tex.trim()) return undefined;
  // Within a quotation each line begins with its sign.
  const isQuoted = /(?:^|\n)[ \t]*>[^\n]*$/.test(input.slice(Math.max(index - 500, 0), index));
  const result = readFormula(isQuoted ? tex.replace(/\n[ \t]*>/g, '\n') : tex, display);
  if ('complaint' in result) return [textNode(written, result)];
  const { element, text } = result.value;
  return [noted(element, { formula: { text, display } })];
}

/** Numbers alone, or a word or two letters at the beginning, and no sign of a formula. */
function isWords([, tex = '']: RegExpExecArray): boolean {
  return (
    /^[\d\s,;–-]+$/.test(tex) ||
    (/^\p{P}*\p{L}{2,}(?!\p{L}*[(\p{N}])/u.test(tex) && !/[\\^_=+<>{}|&$*/]/.test(tex))
  );
}
