/** A date as people write it -> year, month, day. */
import { isWordOf, type Language } from '../../languages/languages.ts';
import { nearest } from '../../text/nearest.ts';
import { anyOf, anyQuoted, type Result } from '../fault.ts';
import { DATES } from '../messages/days.ts';
import { daysAfter, daysInMonth, exists, weekdayOf, type CalendarDate } from './calendar-date.ts';
import {
  longDateLabel,
  monthIndex,
  monthName,
  weekdayIndex,
  weekdayName,
  wholeNames,
} from './names.ts';
import { withPlainNotation } from './notation.ts';

export interface WrittenDate extends CalendarDate {
  /** Whether the month stands before the day; unknown where the text is ISO 8601. */
  monthFirst: boolean | undefined;
}

interface Reading {
  text: string;
  today: CalendarDate;
  language: Language;
}

const NUMERIC =
  /^(?:([\p{L}-]+)\.?,? )?(\d{1,4})(?:([-/])(\d{1,2})\3|\. ?(\d{1,2})\. ?)(\d{1,4})\.?(?:,? (\p{L}+)\.?)?$/u;

/**
 * Reads a date as people write it, in the page's language or in English.
 *
 * @param text e.g. `Thu, Mar 12, 2026`, `12th of March 2026`, `2026-03-12`, `Do., 12. März 2026`
 * @param today decides only which years a message proposes where the text has none
 */
export function readDate(
  text: string,
  today: CalendarDate,
  language: Language = 'en',
): Result<WrittenDate> {
  const reading = { text, today, language };
  const plain = withPlainNotation(text)
    .replace(/[()（）،、]/g, ' ')
    .split(/\s+/)
    .filter((word) => word && !isWordOf('dateFillers', language, word.replace(/[.,]$/, '')))
    .join(' ');
  const [isTimed, day = '', clock = ''] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})/.exec(plain) ?? [];
  if (isTimed) return { complaint: DATES.TimeInDate({ text, day, clock }) };
  const numeric = NUMERIC.exec(plain);
  const result = numeric ? readNumeric(reading, numeric) : readWords(reading, plain);
  if ('value' in result) return result;
  const spelled = withRightNames(text, language);
  if (spelled === text) return result;
  const mended = readDate(spelled, today, language);
  const remedy = 'value' in mended ? `Write "${spelled}".` : mended.complaint.remedy;
  return { complaint: { ...result.complaint, remedy } };
}

function readNumeric(reading: Reading, match: RegExpExecArray): Result<WrittenDate> {
  const { text } = reading;
  const [, before, first = '', , middle, dotted, third = '', behind] = match;
  const [second, weekday] = [(middle ?? dotted)!, before ?? behind];
  if (first.length === 4) {
    const date = { year: +first, month: +second, day: +third, monthFirst: undefined };
    return check(reading, date, weekday);
  }
  if (third.length !== 4) return { complaint: DATES.ShortYear({ text }) };
  const dayFirst = { year: +third, month: +second, day: +first, monthFirst: false };
  // Nobody writes the month first with full stops.
  if (dotted) return check(reading, dayFirst, weekday);
  const readings = [
    { ...dayFirst, month: +first, day: +second, monthFirst: true },
    dayFirst,
  ].filter(exists);
  const index = weekday === undefined ? -1 : weekdayIndex(weekday, reading.language);
  const fitting = readings.filter((date) => weekdayOf(date) === index);
  // A weekday that only one of the two has tells which is meant.
  const [one, other] = fitting.length === 1 ? fitting : readings;
  if (one && other && first !== second) {
    const labels = [one, other].map((date) => labelOf(reading, { ...date, monthFirst: true }));
    return {
      complaint: DATES.AmbiguousDate({ text, readings: anyOf(labels), labels: anyQuoted(labels) }),
    };
  }
  return one ? check(reading, one, weekday) : { complaint: DATES.NoDate({ text }) };
}

function readWords(reading: Reading, plain: string): Result<WrittenDate> {
  const { text, language } = reading;
  const words = plain
    // `1º` is `1o` by now.
    .replace(/(\d)(?:st|nd|rd|th|er|[oa°])(?!\p{L})/giu, '$1')
    .split(/[\s,.]+/)
    .filter(Boolean);
  const isNumber = (word: string) => /^\d+$/.test(word);
  const [numbers, names] = [words.filter(isNumber), words.filter((word) => !isNumber(word))];
  // One word may be short for a month and for a weekday: `mar 10 mar 2026` in Italian.
  const months = names.filter((name) => monthIndex(name, language) >= 0);
  const monthWord = months.find((name) => weekdayIndex(name, language) < 0) ?? months.at(-1);
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  if (monthWord === undefined || !day || names.length > 2 || numbers.length > 2)
    return { complaint: DATES.NoDate({ text }) };
  if (numbers.length === 2 && !year) return { complaint: DATES.ShortYear({ text }) };
  const weekday = names.toSpliced(names.lastIndexOf(monthWord), 1)[0];
  const monthFirst = words.lastIndexOf(monthWord) < words.indexOf(day);
  const date = { month: monthIndex(monthWord, language) + 1, day: +day, monthFirst };
  if (year) return check(reading, { year: +year, ...date }, weekday);
  const labels = anyQuoted(fittingYears(reading, date, weekday));
  return { complaint: labels ? DATES.NoYear({ text, labels }) : DATES.NoYearFits({ text }) };
}

function labelOf({ language }: Reading, date: WrittenDate): string {
  return longDateLabel(date, date.monthFirst ?? true, language);
}

/** Misspelt names of months and weekdays put right. */
function withRightNames(text: string, language: Language): string {
  const names = [...wholeNames(language), ...wholeNames('en')];
  const isName = (word: string) =>
    monthIndex(word, language) >= 0 || weekdayIndex(word, language) >= 0;
  // Signs of Chinese, Japanese and Korean are no letters that are mistyped.
  return text.replace(/[\p{Script=Latin}\p{M}]{4,}/gu, (word) =>
    isName(word) ? word : (nearest(word, names) ?? word),
  );
}

function check(
  reading: Reading,
  date: WrittenDate,
  weekday: string | undefined,
): Result<WrittenDate> {
  const { text, language } = reading;
  const { year, month } = date;
  if (year < 2000 || year > 2099) return { complaint: DATES.FarYear({ text, year }) };
  if (month < 1 || month > 12) return { complaint: DATES.NoSuchMonth({ text, month }) };
  if (!exists(date)) {
    const name = `${monthName(month, language)} ${year}`;
    return { complaint: DATES.NoSuchDay({ text, month: name, days: daysInMonth(date) }) };
  }
  if (weekday === undefined) return { value: date };
  const right = labelOf(reading, date);
  const index = weekdayIndex(weekday, language);
  if (index < 0) return { complaint: DATES.NoWeekday({ text, weekday, right }) };
  const difference = (index - weekdayOf(date) + 7) % 7;
  if (difference === 0) return { value: date };
  const near = [difference - 7, difference]
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
    .map((days) => labelOf(reading, { ...date, ...daysAfter(date, days) }));
  const name = weekdayName(date, language);
  return { complaint: DATES.WrongWeekday({ text, weekday: name, right, near: anyQuoted(near) }) };
}

/** A day in those years about today in which it exists and has the given weekday: the nearest three. */
function fittingYears(
  reading: Reading,
  date: Omit<WrittenDate, 'year'>,
  weekday: string | undefined,
): string[] {
  const { today, language } = reading;
  const index = weekday === undefined ? -1 : weekdayIndex(weekday, language);
  return Array.from({ length: 25 }, (_, i) => ({ ...date, year: today.year - 12 + i }))
    .filter((one) => exists(one) && (index < 0 || weekdayOf(one) === index))
    .toSorted((a, b) => Math.abs(a.year - today.year) - Math.abs(b.year - today.year))
    .slice(0, 3)
    .toSorted((a, b) => a.year - b.year)
    .map((one) => labelOf(reading, one));
}
