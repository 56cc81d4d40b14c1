/** Formulas in a text, and where a dollar sign, an escaped bracket or an environment is one. */
import type { ElementContent } from 'hast';
import { readFormula } from '../formula/formula.ts';
import { noted, textNode } from '../node.ts';
import type { Row } from './token.ts';

/** Any sign, or a line end that ends no paragraph. */
const WITHIN = String.raw`(?:[^\n]|\n(?![ \t>]*(?:\n|$)))`;
const ENVIRONMENTS =
  'equation|align|gather|multline|flalign|alignat|eqnarray|displaymath|math|split|aligned|cases|array|' +
  '[pbvBV]?matrix|CD';

/** Each form of a formula: whether it is displayed, on lines of its own, and what its group is not. */
const FORMS: readonly [pattern: string, isDisplayed: boolean, isText?: typeof isMoney][] = [
  // $x^2$; not $5 and $10
  [String.raw`(?<!\$)\$(?!\$)((?:\\[^]|(?![$\\])${WITHIN})+)\$`, false, isMoney],
  // \(x^2\); not O\(n\), \(see there\)
  [
    String.raw`(?<!\\|[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}]\p{M}?)\\\(((?:(?!\\\))${WITHIN})+)\\\)`,
    ...([false, isWords] as const),
  ],
  // $$x^2$$
  [String.raw`\$\$((?:(?!\$\$)${WITHIN})+)\$\$`, true],
  // \[x^2\]; not \[2\], \[see there\]
  [String.raw`(?<!\\)\\\[((?:(?!\\\])${WITHIN})+)\\\]`, true, isWords],
  // \begin{align}…\end{align}
  [String.raw`(\\begin\s*\{((?:${ENVIRONMENTS})\*?)\}${WITHIN}*?\\end\s*\{\2\})`, true],
];

/** @param hasDisplay whether a formula may be displayed */
export function mathematics(hasDisplay: boolean): readonly Row[] {
  return FORMS.map(([pattern, isDisplayed, isText]) => [
    new RegExp(pattern, 'uy'),
    (match) => (isText?.(match) ? undefined : formula(match, isDisplayed && hasDisplay)),
  ]);
}

function formula(match: RegExpExecArray, display: boolean): ElementContent[] | undefined {
  const { 0: written, 1: tex = '', index, input } = match;
  if (!tex.trim()) return undefined;
  // Within a quotation each line begins with its sign.
  const isQuoted = /(?:^|\n)[ \t]*>[^\n]*$/.test(input.slice(Math.max(index - 500, 0), index));
  const result = readFormula(isQuoted ? tex.replace(/\n[ \t]*>/g, '\n') : tex, display);
  if ('complaint' in result) return [noted(textNode(written), result)];
  const { element, text } = result.value;
  return [noted(element, { formula: { text, display } })];
}

/** Text between two dollar signs that is no formula, with the sign on each side. */
const MONEY: readonly RegExp[] = [
  // $5 and $10, $HOME/bin:$PATH
  /^.?\$(?:\s|.*[\s:]\$.?$)/su,
  // $20–$30; not a $\sim$10 kpc jet, $x$1
  /^.?\$(?!\D\S{0,3}\$)[^\\^_]*\$\d$/su,
  // $5 million … $, $3), or 5$; 10$/5$
  /^.?\$\d[^\\^_]*\s\p{L}{2,}|^\d\$[\s/–-]*\d[\d.,]*\$/u,
];

export function isMoney({ 0: written, index, input }: RegExpExecArray): boolean {
  const around = input.slice(Math.max(index - 1, 0), index + written.length + 1);
  return MONEY.some((pattern) => pattern.test(around));
}

/** Numbers alone, or a word or two letters at the beginning, and no sign of a formula. */
function isWords([, tex = '']: RegExpExecArray): boolean {
  return (
    /^[\d\s,;–-]+$/.test(tex) ||
    (/^\p{P}*\p{L}{2,}(?!\p{L}*[(\p{N}])/u.test(tex) && !/[\\^_=+<>{}|&$*/]/.test(tex))
  );
}
