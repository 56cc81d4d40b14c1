/** Resolves a date, two wall times and a time zone to instants and labels. */
import { TZDate, tzOffset } from '@date-fns/tz';
import type { Language } from '../../languages/languages.ts';
import type { Result } from '../fault.ts';
import { TIMES } from '../messages/days.ts';
import type { Moment, When } from '../seminar.ts';
import type { CalendarDate } from './calendar-date.ts';
import { clockLabel, isShownOn12, rangeLabel, type TimeRange } from './clock.ts';
import { longDateLabel } from './names.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** English-speaking regions; together they cover all zones that have an abbreviation. */
const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA', 'en-IE', 'en-CA'];

/**
 * Independent of the machine's zone.
 *
 * @param timeZone an exact name of the tz database
 * @returns a complaint where daylight saving skips or repeats the start or the end
 */
export function readWhen(
  date: CalendarDate,
  range: TimeRange,
  timeZone: string,
  monthFirst: boolean,
  language: Language,
): Result<When> {
  const moments = [range.start, range.end].map((minutes) => {
    const wall = Date.UTC(date.year, date.month - 1, date.day, 0, minutes);
    return { minutes, instants: instantsOf(wall, timeZone) };
  });
  const day = longDateLabel(date, monthFirst, language);
  const clock = (minutes: number) => clockLabel(minutes, range.hour12, language);
  const [start, end] = moments.map(({ instants }) => instants[0]);
  const odd = moments.find(({ instants }) => instants.length !== 1);
  if (odd || start === undefined || end === undefined) {
    const facts = { time: clock(odd?.minutes ?? 0), timeZone, day };
    return {
      complaint: odd?.instants.length ? TIMES.RepeatedTime(facts) : TIMES.SkippedTime(facts),
    };
  }
  const zones = [start, end].map((instant) => zoneLabel(instant, timeZone, language));
  return {
    value: {
      timeZone,
      start: { clock: clock(range.start), ...localTime(start, timeZone) },
      end: { clock: clock(range.end), ...localTime(end, timeZone) },
      date: day,
      time: rangeLabel(range, language),
      zone: [...new Set(zones)].join(' – '),
      hour12: isShownOn12(range, language),
    },
  };
}

/**
 * All instants with a wall time: none in a daylight-saving gap, two in an overlap, in order.
 *
 * @param wall the wall time as if in UTC, in milliseconds since 1970
 */
export function instantsOf(wall: number, timeZone: string): number[] {
  const offsets = [-DAY, DAY].map((days) => tzOffset(timeZone, new Date(wall + days)));
  return [...new Set(offsets)]
    .map((offset) => ({ offset, instant: wall - offset * MINUTE }))
    .filter(({ offset, instant }) => tzOffset(timeZone, new Date(instant)) === offset)
    .map(({ instant }) => instant)
    .toSorted((a, b) => a - b);
}

/** In milliseconds since 1970. */
export function endOfDay({ year, month, day }: CalendarDate, timeZone: string): number {
  return new TZDate(year, month - 1, day + 1, timeZone).getTime() - 1;
}

/** @param instant in milliseconds since 1970 */
export function localTime(instant: number, timeZone: string): Omit<Moment, 'clock'> {
  const local = new TZDate(instant, timeZone).toISOString();
  return { instant, wall: local.slice(0, 19), offset: local.slice(23) };
}

/** The abbreviation at an instant, preferably in the page's language: `EDT`, `MEZ`; else `GMT+5:45`. */
export function zoneLabel(instant: number, timeZone: string, language: Language = 'en'): string {
  const own = language === 'en' ? [] : [language];
  const names = [...own, ...LOCALES].map(
    (locale) =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' })
        .formatToParts(instant)
        .find(({ type }) => type === 'timeZoneName')!.value,
  );
  return names.find((name) => /^[A-Z]+$/.test(name)) ?? names[own.length]!;
}
