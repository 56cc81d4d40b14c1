/** A date as people write it -> year, month, day. */
import type { Language } from '../../languages/languages.ts';
import { nearest } from '../../text/nearest.ts';
import { anyOf, complain, type Result } from '../fault.ts';
import { daysAfter, daysInMonth, exists, weekdayOf, type CalendarDate } from './calendar-date.ts';
import { withoutLocalSigns } from './local-date.ts';
import {
  isCalendarName,
  isFiller,
  longDateLabel,
  monthIndex,
  monthName,
  weekdayIndex,
  weekdayName,
  wholeNames,
} from './names.ts';
import { withPlainDigits } from './time-words.ts';

export interface WrittenDate extends CalendarDate {
  /** Whether the month stands before the day; unknown where the text is ISO 8601. */
  monthFirst: boolean | undefined;
}

/** A text, and what is known beside it. */
interface Reading {
  text: string;
  today: CalendarDate;
  language: Language;
}

const EXAMPLE = 'Write it like "Thursday, March 12, 2026" or "12 March 2026".';
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
  const plain = withoutLocalSigns(withPlainDigits(text))
    .replace(/[()（）،、]/g, ' ')
    .split(/\s+/)
    .filter((word) => word && !isFiller(word.replace(/[.,]$/, ''), language))
    .join(' ');
  const [withTime, day, clock] = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})/.exec(plain) ?? [];
  if (withTime) {
    const remedy = `Write "${day}" here, and "${clock}" with the end under time.`;
    return complain(`"${text}" is a date with a time.`, remedy);
  }
  const numeric = NUMERIC.exec(plain);
  const result = numeric ? readNumeric(reading, numeric) : readWords(reading, plain);
  if ('value' in result) return result;
  const spelled = withRightNames(text, language);
  if (spelled === text) return result;
  const mended = readDate(spelled, today, language);
  const remedy = 'value' in mended ? `Write "${spelled}".` : mended.complaint.remedy;
  return complain(result.complaint.problem, remedy);
}

function readNumeric(reading: Reading, match: RegExpExecArray): Result<WrittenDate> {
  const { text } = reading;
  const [, before, first = '', , middle, dotted, third = '', behind] = match;
  const [second, weekday] = [(middle ?? dotted)!, before ?? behind];
  if (first.length === 4) {
    const date = { year: +first, month: +second, day: +third, monthFirst: undefined };
    return check(reading, date, weekday);
  }
  if (third.length !== 4) return complain(`"${text}" has no year of four digits.`, EXAMPLE);
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
    const remedy = `Write "${labels[0]}" or "${labels[1]}".`;
    return complain(`"${text}" can be read as ${anyOf(labels)}.`, remedy);
  }
  return one ? check(reading, one, weekday) : complain(`"${text}" is not a date.`, EXAMPLE);
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
  const isMonth = (name: string) => monthIndex(name, language) >= 0;
  const months = names.filter(isMonth);
  const monthWord = months.find((name) => weekdayIndex(name, language) < 0) ?? months.at(-1);
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  if (monthWord === undefined || !day || names.length > 2 || numbers.length > 2) {
    return complain(`"${text}" is not a date.`, EXAMPLE);
  }
  if (numbers.length === 2 && !year) {
    return complain(`"${text}" has no year of four digits.`, EXAMPLE);
  }
  const weekday = names.toSpliced(names.lastIndexOf(monthWord), 1)[0];
  const monthFirst = words.lastIndexOf(monthWord) < words.indexOf(day);
  const date = { month: monthIndex(monthWord, language) + 1, day: +day, monthFirst };
  return year ? check(reading, { year: +year, ...date }, weekday) : noYear(reading, date, weekday);
}

function labelOf({ language }: Reading, date: CalendarDate & { monthFirst?: boolean | undefined }) {
  return longDateLabel(date, date.monthFirst ?? true, language);
}

/** Misspelt names of months and weekdays put right. */
function withRightNames(text: string, language: Language): string {
  const names = [...wholeNames(language), ...wholeNames('en')];
  // Signs of Chinese, Japanese and Korean are no letters that are mistyped.
  return text.replace(/[\p{Script=Latin}\p{M}]{4,}/gu, (word) =>
    isCalendarName(word, language) ? word : (nearest(word, names) ?? word),
  );
}

function check(
  reading: Reading,
  date: WrittenDate,
  weekday: string | undefined,
): Result<WrittenDate> {
  const { text, language } = reading;
  if (date.year < 2000 || date.year > 2099) {
    return complain(`The year ${date.year} in "${text}" is not between 2000 and 2099.`, EXAMPLE);
  }
  const { month } = date;
  if (month < 1 || month > 12) {
    return complain(`"${text}" is not a date: there is no month ${month}.`, EXAMPLE);
  }
  if (!exists(date)) {
    const name = `${monthName(month, language)} ${date.year}`;
    const problem = `"${text}" does not exist: ${name} has ${daysInMonth(date)} days.`;
    return complain(problem, 'Write the right day.');
  }
  return weekday ? checkWeekday(reading, date, weekday) : { value: date };
}

function checkWeekday(reading: Reading, date: WrittenDate, weekday: string): Result<WrittenDate> {
  const { text, language } = reading;
  const index = weekdayIndex(weekday, language);
  const right = labelOf(reading, date);
  if (index < 0) {
    return complain(`"${weekday}" in "${text}" is not a weekday.`, `Write "${right}".`);
  }
  const difference = (index - weekdayOf(date) + 7) % 7;
  if (difference === 0) return { value: date };
  const near = [difference - 7, difference]
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
    .map((days) => `"${labelOf(reading, { ...date, ...daysAfter(date, days) })}"`);
  return complain(
    `"${text}" is a ${weekdayName(date, language)}.`,
    `Write "${right}", or, if the weekday is right, ${anyOf(near)}.`,
  );
}

function noYear(
  reading: Reading,
  date: Omit<WrittenDate, 'year'>,
  weekday: string | undefined,
): Result<WrittenDate> {
  const labels = fittingYears(reading, date, weekday)
    .slice(0, 3)
    .toSorted((a, b) => a.year - b.year)
    .map((candidate) => `"${labelOf(reading, candidate)}"`);
  return complain(
    `"${reading.text}" has no year.`,
    labels.length ? `Write ${anyOf(labels)}.` : 'Write the right day, with its year.',
  );
}

/** The years about today in which a day exists and has the given weekday, the nearest first. */
function fittingYears(
  { today, language }: Reading,
  date: Omit<WrittenDate, 'year'>,
  weekday: string | undefined,
): WrittenDate[] {
  const index = weekday === undefined ? -1 : weekdayIndex(weekday, language);
  return Array.from({ length: 25 }, (_, i) => ({ ...date, year: today.year - 12 + i }))
    .filter(exists)
    .filter((candidate) => index < 0 || weekdayOf(candidate) === index)
    .toSorted((a, b) => Math.abs(a.year - today.year) - Math.abs(b.year - today.year));
}
