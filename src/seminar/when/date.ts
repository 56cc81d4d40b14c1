/** A date as people write it -> year, month, day. */
import {
  daysAfter,
  daysInMonth,
  exists,
  longDateLabel,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
  type CalendarDate,
} from './calendar-date.ts';
import { anyOf, complain, type Result } from '../fault.ts';
import { nearest } from '../../text/nearest.ts';

export interface WrittenDate extends CalendarDate {
  /** Whether the month stands before the day; unknown where the text is ISO 8601. */
  monthFirst: boolean | undefined;
}

const EXAMPLE = 'Write it like "Thursday, March 12, 2026" or "12 March 2026".';

/**
 * Reads a date as people write it.
 *
 * @param text e.g. `Thu, Mar 12, 2026`, `12th of March 2026`, `2026-03-12`
 * @param today decides only which years a message proposes where the text has none
 */
export function readDate(text: string, today: CalendarDate): Result<WrittenDate> {
  const plain = text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const numeric = /^(?:(\p{L}+)\.?,? )?(\d{1,4})([-./])(\d{1,2})\3(\d{1,4})$/u.exec(plain);
  const result = numeric ? readNumeric(text, numeric) : readWords(text, plain, today);
  if ('value' in result) return result;
  const spelled = withRightNames(text);
  if (spelled === text) return result;
  const mended = readDate(spelled, today);
  const remedy = 'value' in mended ? `Write "${spelled}".` : mended.complaint.remedy;
  return complain(result.complaint.problem, remedy);
}

function readNumeric(text: string, match: RegExpExecArray): Result<WrittenDate> {
  const [, weekday, first = '', , second = '', third = ''] = match;
  if (first.length === 4) {
    const date = { year: +first, month: +second, day: +third, monthFirst: undefined };
    return check(text, date, weekday);
  }
  if (third.length !== 4) return complain(`"${text}" has no year of four digits.`, EXAMPLE);
  const readings = [
    { year: +third, month: +first, day: +second, monthFirst: true },
    { year: +third, month: +second, day: +first, monthFirst: false },
  ].filter(exists);
  const [one, other] = readings;
  if (one && other && first !== second) {
    const labels = [longDateLabel(one, true), longDateLabel(other, true)];
    return complain(
      `"${text}" can be read as ${anyOf(labels)}.`,
      `Write "${labels[0]}" or "${labels[1]}".`,
    );
  }
  return one ? check(text, one, weekday) : complain(`"${text}" is not a date.`, EXAMPLE);
}

function readWords(text: string, plain: string, today: CalendarDate): Result<WrittenDate> {
  const words = plain
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .split(/[\s,.]+/)
    .filter((word) => word && !/^(of|the|on)$/i.test(word));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const names = words.filter((word) => !/^\d+$/.test(word));
  const month = names.map(monthIndex).find((i) => i >= 0);
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  const weekday = names.find((name) => monthIndex(name) < 0);
  if (month === undefined || day === undefined || names.length > 2 || numbers.length > 2) {
    return complain(`"${text}" is not a date.`, EXAMPLE);
  }
  if (numbers.length === 2 && !year) {
    return complain(`"${text}" has no year of four digits.`, EXAMPLE);
  }
  const monthFirst = words.findIndex((word) => monthIndex(word) >= 0) < words.indexOf(day);
  const date = { month: month + 1, day: +day, monthFirst };
  return year ? check(text, { year: +year, ...date }, weekday) : noYear(text, date, weekday, today);
}

function monthIndex(word: string): number {
  return nameIndex(MONTHS, word);
}

/** Finds a whole name or its beginning of three letters or more (`Mar`, `Sept`, `Thurs`). */
function nameIndex(names: readonly string[], word: string): number {
  const lower = word.toLowerCase();
  return lower.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(lower));
}

/** The text with each misspelt month and weekday as it should be. */
function withRightNames(text: string): string {
  const names = [...MONTHS, ...WEEKDAYS];
  return text.replace(/\p{L}{4,}/gu, (word) =>
    nameIndex(names, word) < 0 ? (nearest(word, names) ?? word) : word,
  );
}

function check(text: string, date: WrittenDate, weekday: string | undefined): Result<WrittenDate> {
  if (date.year < 2000 || date.year > 2099) {
    return complain(`The year ${date.year} in "${text}" is not between 2000 and 2099.`, EXAMPLE);
  }
  const month = MONTHS[date.month - 1];
  if (!month) return complain(`"${text}" is not a date: there is no month ${date.month}.`, EXAMPLE);
  if (!exists(date)) {
    const problem = `"${text}" does not exist: ${month} ${date.year} has ${daysInMonth(date)} days.`;
    return complain(problem, 'Write the right day.');
  }
  return weekday ? checkWeekday(text, date, weekday) : { value: date };
}

function checkWeekday(text: string, date: WrittenDate, weekday: string): Result<WrittenDate> {
  const index = nameIndex(WEEKDAYS, weekday);
  const right = longDateLabel(date, date.monthFirst ?? true);
  if (index < 0) {
    return complain(`"${weekday}" in "${text}" is not a weekday.`, `Write "${right}".`);
  }
  const difference = (index - WEEKDAYS.indexOf(weekdayOf(date)) + 7) % 7;
  if (difference === 0) return { value: date };
  const near = [difference - 7, difference]
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
    .map((days) => `"${longDateLabel(daysAfter(date, days), date.monthFirst ?? true)}"`);
  return complain(
    `"${text}" is a ${weekdayOf(date)}.`,
    `Write "${right}", or, if the weekday is right, ${anyOf(near)}.`,
  );
}

function noYear(
  text: string,
  date: Omit<WrittenDate, 'year'>,
  weekday: string | undefined,
  today: CalendarDate,
): Result<WrittenDate> {
  const index = weekday === undefined ? -1 : nameIndex(WEEKDAYS, weekday);
  const labels = Array.from({ length: 25 }, (_, i) => ({ ...date, year: today.year - 12 + i }))
    .filter(exists)
    .filter((candidate) => index < 0 || weekdayOf(candidate) === WEEKDAYS[index])
    .toSorted((a, b) => Math.abs(a.year - today.year) - Math.abs(b.year - today.year))
    .slice(0, 3)
    .toSorted((a, b) => a.year - b.year)
    .map((candidate) => `"${longDateLabel(candidate, date.monthFirst ?? true)}"`);
  return complain(
    `"${text}" has no year.`,
    labels.length ? `Write ${anyOf(labels)}.` : 'Write the right day, with its year.',
  );
}
