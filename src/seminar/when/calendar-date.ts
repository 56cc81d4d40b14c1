/** A day of the calendar and its names. No clock and no zone is involved. */
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `2026-03-12` (ISO 8601, 5.2.2.1). */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The weekday's whole English name. */
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

/** How many days the month of a date has. */
export function daysInMonth({ year, month }: CalendarDate): number {
  return getDaysInMonth(new Date(year, month - 1));
}

/** Whether the calendar has this day. */
export function exists(date: CalendarDate): boolean {
  const { month, day } = date;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(date);
}

/** The day that many days later, or earlier where the number is negative. */
export function daysAfter({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
