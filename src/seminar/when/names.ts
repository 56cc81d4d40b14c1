/** Names of months and of weekdays in the page's language and in English, and days written with them. */
import { createRequire } from 'node:module';
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { Locale } from 'date-fns/locale';
import type { Language } from '../../languages/languages.ts';
import { withoutAccents } from '../../text/accents.ts';
import { weekdayOf, type CalendarDate } from './calendar-date.ts';

const require = createRequire(import.meta.url);

/** The locales of date-fns that are not called as the language is. */
const LOCALES: Record<string, string> = { en: 'en-US', 'zh-Hans': 'zh-CN' };
const WIDTHS = ['wide', 'abbreviated', 'short'] as const;
const CONTEXTS = ['formatting', 'standalone'] as const;

/** By kind and number, every form of each name. */
type Names = Record<'month' | 'day', string[][]>;

const known = new Map<Language, Names>();

/** Loaded on demand: all twelve would take as long as the rest of a reading. */
function localeOf(language: Language): Locale {
  const [locale] = Object.values(
    require(`date-fns/locale/${LOCALES[language] ?? language}`) as Record<string, Locale>,
  );
  return locale!;
}

function namesOf(language: Language): Names {
  const { localize } = localeOf(language);
  const forms = (kind: 'month' | 'day', number: number) =>
    WIDTHS.flatMap((width) =>
      CONTEXTS.map((context) => folded(localize[kind](number as 0, { width, context } as object))),
    );
  const all = (kind: 'month' | 'day', count: number) =>
    Array.from({ length: count }, (_, number) => [...new Set(forms(kind, number))]);
  const names = known.get(language) ?? { month: all('month', 12), day: all('day', 7) };
  known.set(language, names);
  return names;
}

/** Without case, accents and full stop: `marzec`, `Mrz.`, `MÄRZ`. */
function folded(name: string): string {
  return withoutAccents(name).toLowerCase().replace(/\.$/, '');
}

/** The month that a word means, 0 to 11; -1 where it means none. */
export function monthIndex(word: string, language: Language): number {
  return indexOf('month', word, language);
}

/** The weekday that a word means, 0 (Sunday) to 6; -1 where it means none. */
export function weekdayIndex(word: string, language: Language): number {
  return indexOf('day', word, language);
}

/** A whole name in one of its forms, or the beginning of one, of three letters or more (`Sept`, `Thurs`). */
function indexOf(kind: keyof Names, word: string, language: Language): number {
  const name = folded(word);
  for (const one of [language, 'en'] as const) {
    const all = namesOf(one)[kind];
    const whole = all.findIndex((forms) => forms.includes(name));
    if (whole >= 0) return whole;
    const begun = all.findIndex((forms) => forms.some((form) => form.startsWith(name)));
    if (begun >= 0 && name.length > 2) return begun;
  }
  return -1;
}

/** Every whole name, as it is written: what a misspelt word may mean. */
export function wholeNames(language: Language): string[] {
  const { localize } = localeOf(language);
  return [
    ...Array.from({ length: 12 }, (_, month) => localize.month(month as 0)),
    ...Array.from({ length: 7 }, (_, day) => localize.day(day as 0)),
  ];
}

export function weekdayName(date: CalendarDate, language: Language): string {
  return localeOf(language).localize.day(weekdayOf(date) as 0);
}

export function monthName(month: number, language: Language): string {
  return localeOf(language).localize.month((month - 1) as 0);
}

/**
 * A day without its weekday, as the language writes it: `12. März 2026`.
 *
 * @param monthFirst in English, which is written in both orders: `March 12, 2026` or `12 March 2026`
 */
export function dateLabel(date: CalendarDate, monthFirst: boolean, language: Language): string {
  if (language !== 'en') return formatted(date, 'PPP', language);
  const { year, month, day } = date;
  const name = monthName(month, language);
  return monthFirst ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** The same with its weekday: `Donnerstag, 12. März 2026`, `Thursday, March 12, 2026`. */
export function longDateLabel(date: CalendarDate, monthFirst: boolean, language: Language): string {
  return language === 'en'
    ? `${weekdayName(date, language)}, ${dateLabel(date, monthFirst, language)}`
    : formatted(date, 'PPPP', language);
}

function formatted(date: CalendarDate, pattern: string, language: Language): string {
  const { year, month, day } = date;
  const locale = localeOf(language);
  const label = format(new TZDate(year, month - 1, day, 'UTC'), pattern, { locale });
  // The first of a month is an ordinal number in French, and in none of the other languages.
  return language === 'fr' ? label.replace(/(?<!\d)1(?= )/, '1er') : label;
}
