/** A calendar date as people write it -> year, month, day. No clock and no zone is involved. */
import { getDaysInMonth } from 'date-fns';
import { closest, distance } from 'fastest-levenshtein';
import { anyOf, complain, type Outcome } from './fault.ts';

export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

export interface WrittenDate extends CalendarDate {
  /** Whether the month stands before the day; unknown where the text is ISO 8601. */
  monthFirst: boolean | undefined;
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const EXAMPLE = 'Write it like "Thursday, March 12, 2026" or "12 March 2026".';

/** `2026-03-12` (ISO 8601, 5.2.2.1). */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function weekdayOf({ year, month, day }: CalendarDate): string {
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
}

/** `March 12, 2026` or `12 March 2026`. */
export function dateLabel({ year, month, day }: CalendarDate, monthFirst: boolean): string {
  const name = MONTHS[month - 1]!;
  return monthFirst ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** `Thursday, March 12, 2026` or `Thursday, 12 March 2026`. */
export function longDateLabel(date: CalendarDate, monthFirst: boolean): string {
  return `${weekdayOf(date)}, ${dateLabel(date, monthFirst)}`;
}

/**
 * Reads a date as people write it.
 *
 * @param text e.g. `Thu, Mar 12, 2026`, `12th of March 2026`, `2026-03-12`
 * @param today decides only which years a message proposes where the text has none
 */
export function readDate(text: string, today: CalendarDate): Outcome<WrittenDate> {
  const plain = text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const numeric = /^(?:(\p{L}+)\.?,? )?(\d{1,4})([-./])(\d{1,2})\3(\d{1,4})$/u.exec(plain);
  return numeric ? readNumeric(text, numeric) : readWords(text, plain, today);
}

function readNumeric(text: string, match: RegExpExecArray): Outcome<WrittenDate> {
  const [, weekday, first, , second, third] = match;
  if (first!.length === 4) {
    return check(
      text,
      { year: +first!, month: +second!, day: +third!, monthFirst: undefined },
      weekday,
    );
  }
  if (third!.length !== 4) {
    return complain(`"${text}" has no year of four digits.`, EXAMPLE);
  }
  const readings = [
    { year: +third!, month: +first!, day: +second!, monthFirst: true },
    { year: +third!, month: +second!, day: +first!, monthFirst: false },
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

function readWords(text: string, plain: string, today: CalendarDate): Outcome<WrittenDate> {
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
  if (month === undefined) return complain(`"${text}" is not a date.`, remedyForNames(text, names));
  if (
    day === undefined ||
    names.length > 2 ||
    numbers.length > 2 ||
    (numbers.length === 2 && !year)
  ) {
    return complain(`"${text}" is not a date.`, EXAMPLE);
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

function remedyForNames(text: string, names: string[]): string {
  for (const name of names.filter((word) => nameIndex(WEEKDAYS, word) < 0)) {
    const month = closest(capitalised(name), MONTHS);
    if (distance(capitalised(name), month) <= 2) return `Write "${text.replace(name, month)}".`;
  }
  return EXAMPLE;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

function exists({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= getDaysInMonth(new Date(year, month - 1));
}

function check(text: string, date: WrittenDate, weekday: string | undefined): Outcome<WrittenDate> {
  if (date.year < 2000 || date.year > 2099) {
    return complain(`The year ${date.year} in "${text}" is not between 2000 and 2099.`, EXAMPLE);
  }
  if (!exists(date)) {
    const month = MONTHS[date.month - 1];
    return month
      ? complain(
          `"${text}" does not exist: ${month} ${date.year} has ${getDaysInMonth(new Date(date.year, date.month - 1))} days.`,
          'Write the right day.',
        )
      : complain(`"${text}" is not a date: there is no month ${date.month}.`, EXAMPLE);
  }
  return weekday ? checkWeekday(text, date, weekday) : { value: date };
}

function checkWeekday(text: string, date: WrittenDate, weekday: string): Outcome<WrittenDate> {
  const index = nameIndex(WEEKDAYS, weekday);
  const right = longDateLabel(date, date.monthFirst ?? true);
  if (index < 0)
    return complain(`"${weekday}" in "${text}" is not a weekday.`, `Write "${right}".`);
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

function daysAfter({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function noYear(
  text: string,
  date: Omit<WrittenDate, 'year'>,
  weekday: string | undefined,
  today: CalendarDate,
): Outcome<WrittenDate> {
  const index = weekday === undefined ? -1 : nameIndex(WEEKDAYS, weekday);
  const fitting = Array.from({ length: 25 }, (_, i) => ({ ...date, year: today.year - 12 + i }))
    .filter(exists)
    .filter((candidate) => index < 0 || weekdayOf(candidate) === WEEKDAYS[index])
    .toSorted((a, b) => Math.abs(a.year - today.year) - Math.abs(b.year - today.year))
    .slice(0, 3)
    .toSorted((a, b) => a.year - b.year);
  const labels = fitting.map(
    (candidate) => `"${longDateLabel(candidate, date.monthFirst ?? true)}"`,
  );
  return complain(
    `"${text}" has no year.`,
    labels.length ? `Write ${anyOf(labels)}.` : 'Write the right day, with its year.',
  );
}
