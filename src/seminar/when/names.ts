/** Names of months and weekdays, dates written with them, and their other notations. */
import { createRequire } from 'node:module';
import { TZDate } from '@date-fns/tz';
import type { Locale } from 'date-fns/locale';
import { LANGUAGE_TAGS, wordsOf, type Language } from '../../languages/languages.ts';
import { withoutAccents } from '../../text/accents.ts';
import { weekdayOf, type CalendarDate } from './calendar-date.ts';

/** Loads parts of date-fns on demand: as imports, they take a fifth of a check. */
const require = createRequire(import.meta.url);

/** Names of date-fns locales that differ from the language tag. */
const LOCALES: Record<string, string> = { en: 'en-US', 'zh-Hans': 'zh-CN' };
const WIDTHS = ['wide', 'abbreviated', 'short'] as const;
const CONTEXTS = ['standalone', 'formatting'] as const;

/** `forms` are folded. */
type Names = Record<'month' | 'day', { whole: string; forms: string[] }[]>;

const known = new Map<Language, Names>();

function localeOf(language: Language): Locale {
  const [locale] = Object.values(
    require(`date-fns/locale/${LOCALES[language] ?? language}`) as Record<string, Locale>,
  );
  return locale!;
}

function namesOf(language: Language): Names {
  const { localize } = localeOf(language);
  const styles = WIDTHS.flatMap((width) => CONTEXTS.map((context) => ({ width, context })));
  const all = (kind: 'month' | 'day', count: number) =>
    Array.from({ length: count }, (_, number) => {
      const forms = styles.map((style) => localize[kind](number as 0, style as object));
      return { whole: forms[0]!, forms: forms.map(folded) };
    });
  const names = known.get(language) ?? { month: all('month', 12), day: all('day', 7) };
  known.set(language, names);
  return names;
}

/** Without case, accents and full stop: `marzec`, `Mrz.`, `MÄRZ`. */
function folded(name: string): string {
  return withoutAccents(name).toLowerCase().replace(/\.$/, '');
}

/**
 * The month (0 to 11) or the weekday (0 for Sunday to 6) of a word; -1 where it is neither a form of the name nor its
 * first three letters or more (`Sept`, `Thurs`).
 */
export function nameIndex(kind: keyof Names, word: string, language: Language): number {
  const name = folded(word);
  const tests = [
    (form: string) => form === name,
    (form: string) => name.length > 2 && form.startsWith(name),
  ];
  const all = [language, 'en' as const].flatMap((tag) => {
    const names = namesOf(tag)[kind];
    return tests.map((test) => names.findIndex(({ forms }) => forms.some(test)));
  });
  return all.find((index) => index >= 0) ?? -1;
}

export const weekdayName = (date: CalendarDate, language: Language) =>
  namesOf(language).day[weekdayOf(date)]!.whole;

export const monthName = (month: number, language: Language) =>
  namesOf(language).month[month - 1]!.whole;

/**
 * Without the weekday: `12. März 2026`.
 *
 * @param monthFirst in English only: `March 12, 2026` or `12 March 2026`
 */
export function dateLabel(date: CalendarDate, monthFirst: boolean, language: Language): string {
  if (language !== 'en') return formatted(date, 'PPP', language);
  const { year, month, day } = date;
  const name = monthName(month, language);
  return monthFirst ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** With the weekday: `Donnerstag, 12. März 2026`, `Thursday, March 12, 2026`. */
export function longDateLabel(date: CalendarDate, monthFirst: boolean, language: Language): string {
  return language === 'en'
    ? `${weekdayName(date, language)}, ${dateLabel(date, monthFirst, language)}`
    : formatted(date, 'PPPP', language);
}

function formatted(date: CalendarDate, pattern: string, language: Language): string {
  const { year, month, day } = date;
  const locale = localeOf(language);
  const { format } = require('date-fns/format') as typeof import('date-fns/format');
  const label = format(new TZDate(year, month - 1, day, 'UTC'), pattern, { locale });
  // French alone writes the first of a month as an ordinal.
  return language === 'fr' ? label.replace(/(?<!\d)1(?= )/, '1er') : label;
}

/** ASCII digits for Arabic and Persian ones; full-width characters normalised. */
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

/** Rewrites eras and East Asian notations as ISO 8601 or English: `令和9年3月12日` -> `2027-3-12`. */
export function withPlainNotation(date: string): string {
  return (
    withPlainDigits(date)
      .replace(SPELLING, (name) => SPELLINGS.get(name.toLowerCase())!)
      // The first year of an era is `元`.
      .replace(/令和\s*(\d{1,2}|元)\s*年/, (_, year: string) => `${2018 + (Number(year) || 1)}年`)
      .replace(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]/, '$1-$2-$3 ')
      .replace(
        /(?<![\d年년]\s?)(1[0-2]|[1-9])\s*[月월]\s*(\d{1,2})\s*[日일号號]/,
        (_, month: string, day: string) => `${day} ${monthName(Number(month), 'en')} `,
      )
  );
}
