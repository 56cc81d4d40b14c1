/** Parses ranges of time: `11:00 am - 12:00 pm`. */
import type { Language } from '../../languages/languages.ts';
import { anyQuoted, type Complaint, type Result } from '../fault.ts';
import { TIMES } from '../messages/days.ts';
import { rangeLabel, withHyphen, type TimeRange } from './clock.ts';
import { readTokens, type WrittenTime } from './time-tokens.ts';
import { zoneIn } from './time-zone.ts';

interface ClockTime {
  minutes: number;
  /** Undefined for noon and midnight, which both clocks have. */
  hour12: boolean | undefined;
}

const DAY = 1440;
const LONGEST = 8 * 60;

const refused = (complaint: Complaint) => ({ complaint });

/**
 * Reads a range of at most 8 hours in any language of the site: from and to, or a start and a duration. A missing
 * "am" or "pm" is inferred only where one reading fits; otherwise the complaint lists both. From 9:00 on, times with
 * minutes and without "am" and "pm" are on the 24-hour clock. A range passes midnight only where no other reading
 * fits.
 */
export function readTimeRange(
  text: string,
  { language }: { language: Language },
): Result<TimeRange> {
  const zone = zoneIn(text);
  if (zone) return refused(TIMES.ZoneInTime({ zone }));
  const { times = [], duration = 0, hasQuarter } = readTokens(text) ?? {};
  const [from, to] = times;
  const isTwelveAm = ({ hour, minutes, half }: WrittenTime) =>
    hour === 12 && minutes === 0 && half === 'am';
  if (times.some(isTwelveAm)) return refused(TIMES.TwelveAm({ text }));
  const starts = from ? readings(from, to) : [];
  const ends = to ? readings(to, from) : [];
  if (!starts.length || (to && !ends.length)) return refused(TIMES.NoTime({ text }));
  if (!to && !duration) return refused(TIMES.NoEnd({ text }));
  const ranges = starts.flatMap((start) =>
    (to ? ends : [{ ...start, minutes: start.minutes + duration }])
      .filter((end) => (start.hour12 ?? end.hour12) === (end.hour12 ?? start.hour12))
      .map((end) => ({
        ...{ start: start.minutes, end: end.minutes },
        hour12: start.hour12 ?? end.hour12 ?? true,
      })),
  );
  if (!ranges.length) return refused(TIMES.TwoClocks({ text }));
  const result = onlyFit(text, ranges, language);
  if (!('value' in result)) return result;
  const { start, end } = result.value;
  if (duration && end - start !== duration)
    return refused(TIMES.OtherDuration({ text, minutes: duration }));
  if (!hasQuarter) return result;
  return start % 60 || start + 15 >= end
    ? refused(TIMES.NoTime({ text }))
    : { value: { ...result.value, start: start + 15 } };
}

/** All readings of one time, given the other. */
function readings(time: WrittenTime, beside: WrittenTime | undefined): ClockTime[] {
  const { hour, minutes, half, word, hasMinutes } = time;
  if (word === 'noon') return [{ minutes: 720, hour12: undefined }];
  if (word) return [0, DAY].map((at) => ({ minutes: at, hour12: undefined }));
  const on24 = hour * 60 + minutes;
  if (minutes > 59 || on24 > DAY || (half && hour > 12)) return [];
  if (half) return [{ minutes: (on24 % 720) + (half === 'pm' ? 720 : 0), hour12: true }];
  if (isOn24(time, beside) || isOn24(beside, time)) return [{ minutes: on24, hour12: false }];
  const added = [0, 720, ...(on24 === 720 ? [DAY] : [])];
  const halves = added.map((add) => ({ minutes: (on24 % 720) + add, hour12: true }));
  return hasMinutes && hour >= 9 ? [{ minutes: on24, hour12: false }, ...halves] : halves;
}

/** Unambiguously on the 24-hour clock: `0:30`, `14:00`, `9h`, `09:00` but not `09:00 - 10 am`. */
function isOn24(time: WrittenTime | undefined, beside: WrittenTime | undefined): boolean {
  if (!time || time.half || time.word) return false;
  const { hour, mark } = time;
  return hour === 0 || hour > 12 || mark === 'h' || (mark === '0' && !beside?.half);
}

/** The only range that fits; within one day if possible, else past midnight. */
function onlyFit(text: string, ranges: TimeRange[], language: Language): Result<TimeRange> {
  const fits = ({ start, end }: TimeRange) => end > start && end - start <= LONGEST;
  const pastMidnight = ranges
    .filter(({ start, end }) => start < DAY && end < start)
    .map((range) => ({ ...range, end: range.end + DAY }));
  const sameDay = ranges.filter(fits);
  const on24 = (some: TimeRange[]) => {
    const all = some.filter(({ hour12 }) => !hour12);
    return all.length ? all : some;
  };
  const [only, other] = on24(sameDay.length ? sameDay : pastMidnight.filter(fits));
  if (only && other) {
    const labels = [only, other].map((range) => withHyphen(rangeLabel(range, language)));
    return refused(TIMES.AmbiguousTime({ text, labels: anyQuoted(labels) }));
  }
  if (only) return { value: only };
  const [long] = on24(ranges).filter(({ start, end }) => end > start);
  if (!long) return refused(TIMES.EndBeforeStart({ text }));
  const hours = Math.round((long.end - long.start) / 6) / 10;
  return refused(TIMES.TooLong({ text, hours }));
}
