/** Parses dates as people write them. */
import { isWordOf, type Language } from '../../languages/languages.ts';
import { anyQuoted, type Complaint, type Result } from '../fault.ts';
import { DATES } from '../messages/days.ts';
import { daysAfter, daysInMonth, exists, weekdayOf, type CalendarDate } from './calendar-date.ts';
import { longDateLabel, monthName, nameIndex, weekdayName, withPlainNotation } from './names.ts';

export interface WrittenDate extends CalendarDate {
  /** Undefined for ISO 8601. */
  monthFirst: boolean | undefined;
}

/** `2026-03-12`, `3/12/2026`, `12. 3. 2026.` */
const NUMERIC = /(?<![\d\p{L}])(\d{1,4})([-/.]) ?(\d{1,2})\2 ?(\d{1,4})(?!\d)\.?/u;
/** Offsets from this year, the nearest first. */
const YEARS = Array.from({ length: 25 }, (_, i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2));

/**
 * Collects the possible days, and filters them by the calendar and the weekday; the complaint follows from what is
 * left.
 *
 * @param text in the page's language or in English, e.g. `Thu, Mar 12, 2026`, `12th of March 2026`, `2026-03-12`,
 *   `Do., 12. März 2026`
 * @param today only for the years that a message proposes
 */
export function readDate(
  text: string,
  { today, language }: { today: CalendarDate; language: Language },
): Result<WrittenDate> {
  const refused = (complaint: Complaint) => ({ complaint });
  const labels = (days: WrittenDate[]) =>
    anyQuoted(days.map((day) => longDateLabel(day, day.monthFirst ?? true, language)));
  const [days, weekday] = readingsOf(text, language);
  const hasYear = days.every(({ year }) => year > 0);
  const all = hasYear
    ? days
    : YEARS.flatMap((years) => days.map((day) => ({ ...day, year: today.year + years })));
  const named = all.find(({ month }) => month > 0 && month < 13);
  if (!named) return refused(DATES.NoDate({ text }));
  const { year } = named;
  if (year < 2000 || year > 2099) return refused(DATES.FarYear({ text, year }));
  const existing = all.filter(exists);
  const index = weekday === undefined ? -1 : nameIndex('day', weekday, language);
  const fitting = index < 0 ? existing : existing.filter((day) => weekdayOf(day) === index);
  const [day, other] = existing;
  if (!day || (!hasYear && !fitting.length)) {
    const month = `${monthName(named.month, language)} ${year}`;
    return refused(DATES.NoSuchDay({ text, month, days: daysInMonth(named) }));
  }
  if (!hasYear) {
    const near = fitting.slice(0, 4 - days.length).toSorted((a, b) => a.year - b.year);
    return refused(DATES.NoYear({ text, labels: labels(near) }));
  }
  if (fitting.length === 1 && (weekday === undefined || index >= 0)) return { value: fitting[0]! };
  if (other) return refused(DATES.AmbiguousDate({ text, labels: labels(existing) }));
  const wrong = { text, right: labels([day]) };
  if (index < 0) return refused(DATES.NoWeekday({ ...wrong, weekday: weekday! }));
  const near = labels(daysNear(day, index));
  return refused(DATES.WrongWeekday({ ...wrong, weekday: weekdayName(day, language), near }));
}

/** The nearest days with a weekday, the nearer first. */
function daysNear(day: WrittenDate, weekday: number): WrittenDate[] {
  const later = (weekday - weekdayOf(day) + 7) % 7;
  const counts = later < 4 ? [later, later - 7] : [later - 7, later];
  return counts.map((count) => ({ ...day, ...daysAfter(day, count) }));
}

/** The possible days, with year 0 where it has not four digits, and the weekday. */
function readingsOf(text: string, language: Language): [days: WrittenDate[], ...weekday: string[]] {
  const plain = withPlainNotation(text);
  const numeric = NUMERIC.exec(plain);
  const words = (numeric ? plain.replace(numeric[0], ' ') : plain)
    // NFKC turns `1º` into `1o`.
    .replace(/(\d)(?:st|nd|rd|th|er|[oa°])(?!\p{L})/giu, '$1')
    .split(/[\s.,'’()（）،、]+/)
    .filter((word) => word && !isWordOf('dateFillers', language, word));
  const [names = [], numbers = []] = [false, true].map((isNumber) =>
    words.filter((word) => /^\d+$/.test(word) === isNumber),
  );
  if (numeric)
    return words.length > names.slice(0, 1).length ? [[]] : [numericDays(numeric), ...names];
  // An abbreviation may be a month and a weekday: `mar 10 mar 2026` in Italian.
  const months = names.filter((name) => nameIndex('month', name, language) >= 0);
  const month = months.find((name) => nameIndex('day', name, language) < 0) ?? months.at(-1);
  const day = numbers.find((number) => number.length < 3);
  const year = Number(numbers.find(({ length }) => length === 4) ?? 0);
  if (month === undefined || !day || names.length > 2 || numbers.length > (year ? 2 : 1))
    return [[]];
  const date = {
    year,
    month: nameIndex('month', month, language) + 1,
    day: Number(day),
    monthFirst: words.lastIndexOf(month) < words.indexOf(day),
  };
  return [[date], ...names.toSpliced(names.lastIndexOf(month), 1)];
}

function numericDays([, first = '', sign, second = '', third = '']: RegExpExecArray) {
  const [one, two, three] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return [{ year: one, month: two, day: three, monthFirst: undefined }];
  const year = third.length === 4 ? three : 0;
  const dayFirst = { year, month: two, day: one, monthFirst: false };
  // Dates with full stops always have the day first.
  if (sign === '.') return [dayFirst];
  const monthFirst = { year, month: one, day: two, monthFirst: true };
  return one === two ? [monthFirst] : [monthFirst, dayFirst];
}
