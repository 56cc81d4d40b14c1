/** Checks of one text, whichever file it is in. */
import type { Complaint, LineComplaint, Path } from '../fault.ts';
import { DOUBTS } from '../messages/doubts.ts';
import { PROSE } from '../messages/prose.ts';
import type { Written } from '../front-matter/scalar.ts';
import { ENTITY, HTML, latexIn } from '../prose/checks.ts';
import { readTypedName } from '../prose/prose.ts';
import { oneLine } from '../../text/clean.ts';
import { shorten } from '../../text/shorten.ts';

/** The start of a quotation, a table row or a list item, which may be repeated on purpose. */
const QUOTED_OR_LISTED = /^\s*(?:[>|]|[-*+•]\s|\d+[.)]\s)/;

/**
 * The first paragraph of five words or more where one or several stand twice in a row, as happens in pasting. A
 * refrain has other words between.
 */
export function repeatedParagraph(text: string): LineComplaint | undefined {
  const paragraphs = Array.from(
    text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g),
    ({ 0: one, index }) => ({
      text: oneLine(one),
      line: text.slice(0, index).split('\n').length,
    }),
  );
  const isSame = (i: number, k: number) => paragraphs[i]?.text === paragraphs[k]?.text;
  for (const [i, one] of paragraphs.entries()) {
    const before = paragraphs.findLastIndex((other, k) => k < i && other.text === one.text);
    const run = paragraphs.slice(i, i + i - before);
    const above = paragraphs.slice(Math.max(before, 0), i);
    if (before < 0 || !above.every((_, k) => isSame(before + k, i + k))) continue;
    const isPasted = (part: { text: string }) =>
      !QUOTED_OR_LISTED.test(part.text) && part.text.split(' ').length >= 5;
    const pasted = run.find(isPasted);
    if (pasted)
      return {
        line: pasted.line,
        ...PROSE.RepeatedParagraph({ text: shorten(pasted.text, 60) }),
      };
  }
  return undefined;
}

/** The heading of the page where a text begins with it too: `Abstract: …`. */
export function headingIn(body: string, label: string): LineComplaint | undefined {
  const [above = '', before = ''] = /^(\s*)[#*_\s]*/.exec(body)!.toReversed();
  const first = body.slice(before.length);
  const isLabel =
    first.toLowerCase().startsWith(label.toLowerCase()) &&
    /^[*_]*\s*(?:[.:：．—–*]|\n|$)/.test(first.slice(label.length));
  return isLabel ? { line: above.split('\n').length, ...PROSE.Label({ label }) } : undefined;
}

/** The script of a language with a letter for ISO 15924's codes of several scripts. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ...{ Jpan: '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}', Kore: '\\p{sc=Hang}\\p{sc=Han}' },
  ...{ Hans: '\\p{sc=Han}', Hant: '\\p{sc=Han}' },
};

/**
 * A doubt where most letters of a text, of which it has 20 or more, are not those of its language: screen readers
 * and fonts go by the language.
 *
 * @param language BCP 47
 */
export function scriptDoubt(text: string, language: string): Complaint | undefined {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const letters = text.match(/\p{L}/gu) ?? [];
  const fitting = new RegExp(`[${SCRIPTS[script] ?? `\\p{sc=${script}}`}]`, 'u');
  const count = letters.filter((letter) => fitting.test(letter)).length;
  return letters.length >= 20 && count * 2 < letters.length
    ? DOUBTS.OtherScript({ language })
    : undefined;
}

/** Constructs of Markdown and HTML that keys show as they are typed. */
const MARKUP: readonly RegExp[] = [
  // `*p-values*`, `**Bayes**`
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[\p{L}\p{N}])[^*\n]+?(?<=\S)\1(?![\p{L}\p{N}*])/u,
  // `_p-values_`; not a name as programs have them, `snake_case` or `__init__`
  /(?<![\p{L}\p{N}_\\])(?!__[a-z][a-z\d_]*__)(_{1,2})(?=[\p{L}\p{N}])[^_$\n]*?(?<=[^\s_])\1(?![\p{L}\p{N}_])/u,
  // `code`, `~~struck~~`
  /(?<![`~\\])(`|~~)(?=[^\s`~])[^`~\n]*\1(?![`~])/,
  // `<https://example.edu>`, `[Ada](https://example.edu)`
  /<https?:\/\/[^\s<>]+>|\[[^\][\n]+\]\([^)\s]+\)/,
  ...[HTML, ENTITY],
];
/** Keys in which mathematics is read. */
const WITH_FORMULAS = /^(?:title|summary)$/;
const FORMULA = /\$(?=\S)[^$\n]*[\\^_][^$\n]*\$/;

/** Every value with markup, which is shown as it is typed, by its path. */
export function* markupInKeys(
  values: Written,
  path: Path = [],
): Iterable<[path: Path, complaint: Complaint]> {
  if (typeof values === 'object')
    for (const [key, value] of Object.entries(values))
      yield* markupInKeys(value, [...path, Array.isArray(values) ? Number(key) : key]);
  if (typeof values !== 'string' || /^https?:/.test(values)) return;
  const hasFormulas = WITH_FORMULAS.test(String(path[0]));
  const all = [...MARKUP, ...(hasFormulas ? [] : [FORMULA])];
  const [written] = all
    .flatMap((pattern) => pattern.exec(values)?.[0] ?? [])
    .toSorted((a, b) => values.indexOf(a) - values.indexOf(b));
  const latex = hasFormulas ? undefined : latexIn(readTypedName(values));
  if (written !== undefined) yield [path, DOUBTS.MarkupInKey({ written })];
  else if (latex) yield [path, latex];
}
