/** Markup in the keys, where only the title has formulas and no value has more: a doubt. */
import type { Doubt } from '../fault.ts';
import type { FrontMatter } from '../file/front-matter.ts';
import { pathOf, type FileName } from '../keys/fields.ts';
import { latexIn } from '../prose/lookalikes.ts';
import { readTypedName } from '../prose/prose.ts';

/** A sign of Markdown or HTML, and what it stands around or for. */
const MARKUP: readonly (readonly [written: RegExp, meant: string])[] = [
  [/(?<![\p{L}\p{N}*])(\*{1,3})(?=[\p{L}\p{N}])([^*\n]+?)(?<=\S)\1(?![\p{L}\p{N}*])/u, '$2'],
  // Not a name as programs have them, `snake_case` or `__init__`.
  [
    /(?<![\p{L}\p{N}_\\])(?!__[a-z][a-z\d_]*__)(_{1,2})(?=[\p{L}\p{N}])([^_$\n]*?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/u,
    '$2',
  ],
  [/(?<![`\\])`(?=[^\s`])([^`\n]*)`(?!`)/, '$1'],
  [/(?<![~\\])~~(?=[^\s~])([^~\n]*)~~(?!~)/, '$1'],
  [/<(https?:\/\/[^\s<>]+)>/, '$1'],
  [/\[([^\][\n]+)\]\([^)\s]+\)/, '$1'],
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

/** Every value that has markup, which is shown as it is typed. */
export function markupInKeys(name: FileName, { values, lineOf }: FrontMatter): Doubt[] {
  return texts(values, []).flatMap(({ path, text }) => {
    const all = MARKUP.flatMap(([written]) => written.exec(text)?.[0] ?? []);
    const [found] = all.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
    const formula = WITH_FORMULAS.test(String(path[0])) ? undefined : FORMULA.exec(text)?.[0];
    const shown = found ?? formula;
    const place = { file: pathOf(name), line: lineOf(path), key: String(path[0]) };
    if (shown === undefined) {
      const latex = WITH_FORMULAS.test(place.key) ? undefined : latexIn(readTypedName(text));
      return latex ? [{ ...place, ...latex }] : [];
    }
    const plain = MARKUP.reduce(
      (rest, [written, meant]) => rest.replaceAll(new RegExp(written, `${written.flags}g`), meant),
      text,
    );
    const remedy = found ? `Write "${plain}".` : 'Write it without.';
    return [{ ...place, problem: `"${shown}" is shown as it is typed.`, remedy }];
  });
}

/** All texts among the values; addresses have signs of their own. */
function texts(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, i) => texts(one, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, [...path, key]));
}
