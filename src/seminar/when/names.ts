/** Names of months and of weekdays in the page's language and in English, in all their forms. */
import { createRequire } from 'node:module';
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

interface Names {
  months: string[][];
  weekdays: string[][];
}

const known = new Map<Language, Names>();

/** Loaded where it is asked for: all twelve would take as long as the rest of a reading. */
function localeOf(language: Language): Locale {
  const [locale] = Object.values(
    require(`date-fns/locale/${LOCALES[language] ?? language}`) as Record<string, Locale>,
  );
  return locale!;
}

function namesOf(language: Language): Names {
  const names = known.get(language) ?? readNames(localeOf(language));
  known.set(language, names);
  return names;
}

function readNames({ localize }: Locale): Names {
  const forms = (name: (width: (typeof WIDTHS)[number], context: string) => string) =>
    [...new Set(WIDTHS.flatMap((width) => CONTEXTS.map((context) => name(width, context))))].map(
      (form) => folded(form),
    );
  return {
    months: Array.from({ length: 12 }, (_, month) =>
      forms((width, context) =>
        localize.month(
          month as 0,
          { width: width === 'short' ? 'wide' : width, context } as object,
        ),
      ),
    ),
    weekdays: Array.from({ length: 7 }, (_, day) =>
      forms((width, context) => localize.day(day as 0, { width, context } as object)),
    ),
  };
}

/** Without case, accents and full stop: `marzec`, `Mrz.`, `MÄRZ`. */
function folded(name: string): string {
  return withoutAccents(name).toLowerCase().replace(/\.$/, '');
}

/** The month that a word means, 0 to 11; -1 where it means none. */
export function monthIndex(word: string, language: Language): number {
  return indexOf('months', word, language);
}

/** The weekday that a word means, 0 (Sunday) to 6; -1 where it means none. */
export function weekdayIndex(word: string, language: Language): number {
  return indexOf('weekdays', word, language);
}

/** Whether a word is the name of a month or of a weekday. */
export function isCalendarName(word: string, language: Language): boolean {
  return monthIndex(word, language) >= 0 || weekdayIndex(word, language) >= 0;
}

/** The names of months in Austria that the locale has not. */
const AUSTRIAN: ReadonlyMap<string, string> = new Map([
  ['janner', 'januar'],
  ['feber', 'februar'],
]);

/** A whole name in one of its forms, or the beginning of one, of three letters or more (`Sept`, `Thurs`). */
function indexOf(kind: keyof Names, word: string, language: Language): number {
  // The Polish accusative, as in "w środę", is the one case that the locale does not list.
  const nominative = language === 'pl' ? folded(word).replace(/e$/, 'a') : folded(word);
  const plain = (language === 'de' && AUSTRIAN.get(nominative)) || nominative;
  for (const one of [language, 'en'] as const) {
    const forms = namesOf(one)[kind];
    const whole = forms.findIndex((names) => names.includes(plain));
    if (whole >= 0) return whole;
    const begun = forms.findIndex((names) => names.some((name) => name.startsWith(plain)));
    if (begun >= 0 && plain.length > 2) return begun;
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

/** Words that stand in a date and say nothing: in English, and in the other languages of the site. */
const FILLER = /^(?:of|the|on)$/i;
const FOREIGN_FILLER =
  /^(?:den|dem|der|am|le|el|il|op|de|del|do|da|di|w|dnia|r|roku|em|dia|día|يوم)$/i;

/** Whether a word says nothing in a date. */
export function isFiller(word: string, language: Language): boolean {
  if (FILLER.test(word)) return true;
  // In Dutch `di` and `do` are days.
  return language !== 'en' && FOREIGN_FILLER.test(word) && weekdayIndex(word, language) < 0;
}

/** The weekday's whole name. */
export function weekdayName(date: CalendarDate, language: Language): string {
  return localeOf(language).localize.day(weekdayOf(date) as 0);
}

/** The month's whole name. */
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

function formatted(
  { year, month, day }: CalendarDate,
  pattern: string,
  language: Language,
): string {
  // Noon on the machine's clock: of it only the day is used, which no zone skips at that hour.
  const label = format(new Date(year, month - 1, day, 12), pattern, { locale: localeOf(language) });
  // The first of a month is an ordinal number in French, and in none of the other languages.
  return language === 'fr' ? label.replace(/(?<!\d)1(?= )/, '1er') : label;
}
