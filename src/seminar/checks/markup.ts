/** Markup in the keys, where only the title has formulas and no value has more: a doubt. */
import type { Complaint } from '../fault.ts';
import type { Written } from '../front-matter/scalar.ts';
import { DOUBTS } from '../messages/doubts.ts';
import { latexIn } from '../prose/lookalikes.ts';
import { readTypedName } from '../prose/prose.ts';

/** A construct of Markdown or HTML, and what it stands around or for. */
const MARKUP: readonly (readonly [written: RegExp, meant: string])[] = [
  // `*p-values*`, `**Bayes**`
  [/(?<![\p{L}\p{N}*])(\*{1,3})(?=[\p{L}\p{N}])([^*\n]+?)(?<=\S)\1(?![\p{L}\p{N}*])/u, '$2'],
  // `_p-values_`; not a name as programs have them, `snake_case` or `__init__`
  [
    /(?<![\p{L}\p{N}_\\])(?!__[a-z][a-z\d_]*__)(_{1,2})(?=[\p{L}\p{N}])([^_$\n]*?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/u,
    '$2',
  ],
  // `code`, `~~struck~~`
  [/(?<![`\\])`(?=[^\s`])([^`\n]*)`(?!`)/, '$1'],
  [/(?<![~\\])~~(?=[^\s~])([^~\n]*)~~(?!~)/, '$1'],
  // `<https://example.edu>`, `[Ada](https://example.edu)`
  [/<(https?:\/\/[^\s<>]+)>/, '$1'],
  [/\[([^\][\n]+)\]\([^)\s]+\)/, '$1'],
  // `<br>`, `<b>`, `&amp;`
  [/\s*<br\s*\/?>\s*/i, ', '],
  [/<(\/?)(?:b|i|em|strong|u|sub|sup|span|a|p|br|font|small)(?:\s[^<>]*)?\/?>/i, ''],
  [/&amp;/i, '&'],
  [/&lt;/i, '<'],
  [/&gt;/i, '>'],
  [/&nbsp;|&#(?:160|xa0);/i, ' '],
  [/&quot;|&#34;/i, '"'],
  [/&(?:#39|apos|rsquo);/i, '’'],
];
/** Keys in which mathematics is read. */
const WITH_FORMULAS = /^(?:title|summary)$/;
const FORMULA = /\$(?=\S)[^$\n]*[\\^_][^$\n]*\$/;

/** Every value with markup, which is shown as it is typed, by its path. */
export function* markupInKeys(
  values: Written,
  path: readonly PropertyKey[] = [],
): Iterable<[path: readonly PropertyKey[], complaint: Complaint]> {
  if (typeof values === 'object')
    for (const [key, value] of Object.entries(values))
      yield* markupInKeys(value, [...path, Array.isArray(values) ? Number(key) : key]);
  if (typeof values !== 'string' || /^https?:/.test(values)) return;
  const all = MARKUP.flatMap(([pattern]) => pattern.exec(values)?.[0] ?? []);
  const [written] = all.toSorted((a, b) => values.indexOf(a) - values.indexOf(b));
  const formula = WITH_FORMULAS.test(String(path[0])) ? undefined : FORMULA.exec(values)?.[0];
  const plain = MARKUP.reduce(
    (text, [pattern, meant]) => text.replaceAll(new RegExp(pattern, `${pattern.flags}g`), meant),
    values,
  );
  const latex = WITH_FORMULAS.test(String(path[0])) ? undefined : latexIn(readTypedName(values));
  if (written !== undefined) yield [path, DOUBTS.MarkupInKey({ written, plain })];
  else if (formula !== undefined) yield [path, DOUBTS.FormulaInKey({ written: formula })];
  else if (latex) yield [path, latex];
}
