/** How numbers and dates are written in some countries -> ASCII digits and names that `names.ts` has. */
import { LANGUAGE_TAGS, wordsOf } from '../../languages/languages.ts';
import { monthName } from './names.ts';

/** Arabic and Persian digits as European ones; full-width letters and signs as ordinary ones. */
export function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

const SPELLINGS = new Map(
  LANGUAGE_TAGS.flatMap((tag) => Object.entries(wordsOf(tag).vocabulary.spellings ?? {})),
);
const SPELLING = new RegExp(`(?<!\\p{L})(?:${[...SPELLINGS.keys()].join('|')})(?!\\p{L})`, 'giu');

type Rule = readonly [pattern: RegExp, (...groups: string[]) => string];

/** Applied in this order. */
const RULES: readonly Rule[] = [
  // `Jänner`, `Quinta feira`
  [SPELLING, (name) => SPELLINGS.get(name.toLowerCase()) ?? name],
  // `令和9年` is 2027
  [/令和\s*(\d{1,2}|元)\s*年/, (_, year) => `${2018 + (year === '元' ? 1 : Number(year))}年`],
  // `2026年3月12日`
  [
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]/,
    (_, year, month, day) => `${year}-${month}-${day} `,
  ],
  // `3月12日`
  [
    /(?<![\d年년]\s?)(1[0-2]|[1-9])\s*[月월]\s*(\d{1,2})\s*[日일号號]/,
    (_, month, day) => `${day} ${monthName(Number(month), 'en')} `,
  ],
];

/** A date in which each such notation is replaced; all else stays. */
export function withPlainNotation(date: string): string {
  return RULES.reduce(
    (text, [pattern, plain]) => text.replace(pattern, plain),
    withPlainDigits(date),
  );
}
