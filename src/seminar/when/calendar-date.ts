/** Days of the calendar, without clock, zone or language. */

export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** `2026-03-12` (ISO 8601, 5.2.2.1). */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const utcDate = ({ year, month, day }: CalendarDate) => new Date(Date.UTC(year, month - 1, day));

/** The weekday, from 0 for Sunday to 6. */
export const weekdayOf = (date: CalendarDate) => utcDate(date).getUTCDay();

export const daysInMonth = ({ year, month }: CalendarDate) =>
  utcDate({ year, month: month + 1, day: 0 }).getUTCDate();

export const exists = (date: CalendarDate) => utcDate(date).toISOString().startsWith(isoDate(date));

/** @param days negative for earlier days */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  const other = utcDate({ ...date, day: date.day + days });
  return { year: other.getUTCFullYear(), month: other.getUTCMonth() + 1, day: other.getUTCDate() };
}
