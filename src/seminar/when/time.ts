/** `11:00 am - 12:00 pm` as people write it -> two wall times. No date and no zone is involved. */
import type { Language } from '../../languages/languages.ts';
import { anyQuoted, type Complaint, type Result } from '../fault.ts';
import { TIMES } from '../messages/days.ts';
import { rangeLabel, withHyphen, type TimeRange } from './clock.ts';
import { plainTime, takeDuration, takeQuarter } from './time-words.ts';
import { zoneIn } from './time-zone.ts';

interface ClockTime {
  minutes: number;
  /** Which clock it is on; undefined for noon and midnight, which stand on both. */
  hour12: boolean | undefined;
}

interface Written {
  text: string;
  language: Language;
}

const DAY = 1440;
const LONGEST = 8 * 60;
const TIME = /^(\d{1,2})(?:[:.](\d{2})|h)?\s*(am|pm)?$/;

const refused = (complaint: Complaint) => ({ complaint });

/**
 * Reads a range of at most 8 hours, as people write it in any language of the site: from and to, or a start
 * and a duration. Where one of the two lacks "am" or "pm" it takes the only one that fits; where both fit,
 * the complaint has both. From 9:00 on, a time with minutes and without "am" and "pm" is on the 24-hour
 * clock. It may pass midnight where it fits in no other way.
 */
export function readTimeRange(text: string, language: Language = 'en'): Result<TimeRange> {
  const zone = zoneIn(text);
  if (zone) return refused(TIMES.ZoneInTime({ zone }));
  const written = { text, language };
  const quarter = takeQuarter(text);
  const duration = takeDuration(quarter.rest);
  const parts = plainTime(duration?.rest ?? quarter.rest).split(' - ');
  if (parts.some((part) => /^12(?::00)? am$/.test(part))) return refused(TIMES.TwelveAm({ text }));
  const result = duration ? lasting(written, parts, duration.minutes) : fromAndTo(written, parts);
  if (!('value' in result) || !quarter.minutes) return result;
  // Cum tempore: a quarter after what is written, which is a whole hour.
  const range = { ...result.value, start: result.value.start + quarter.minutes };
  return result.value.start % 60 ? refused(TIMES.NoTime({ text })) : { value: range };
}

function fromAndTo(written: Written, parts: string[]): Result<TimeRange> {
  const { text } = written;
  const [from = '', to = ''] = parts;
  const starts = readings(from, to);
  const ends = readings(to, from);
  if (parts.length === 1 && starts.length) return refused(TIMES.NoEnd({ text }));
  if (parts.length !== 2 || !starts.length || !ends.length) return refused(TIMES.NoTime({ text }));
  return onlyFit(written, starts, ends);
}

/** A start with a duration; beside an end, the duration must agree with it. */
function lasting(written: Written, parts: string[], minutes: number): Result<TimeRange> {
  const { text } = written;
  if (parts.length > 1) {
    const result = fromAndTo(written, parts);
    if (!('value' in result) || result.value.end - result.value.start === minutes) return result;
    return refused(TIMES.OtherDuration({ text, minutes }));
  }
  const ranges = readings(parts[0]!, '').map(({ minutes: start, hour12 = true }) => ({
    ...{ start, end: start + minutes, hour12 },
  }));
  return ranges.length ? chosen(written, ranges) : refused(TIMES.NoTime({ text }));
}

/** Every way in which one time can be meant beside the other; empty where it is none. */
function readings(text: string, beside: string): ClockTime[] {
  if (text === 'noon') return [{ minutes: 720, hour12: undefined }];
  if (text === 'midnight') return [0, DAY].map((minutes) => ({ minutes, hour12: undefined }));
  const [, hours, minutes = '00', half] = TIME.exec(text) ?? [];
  if (hours === undefined || +minutes > 59) return [];
  const hour = +hours;
  if (half) {
    // Japanese has `午後0時30分`.
    if (hour > 12) return [];
    return [{ minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + +minutes, hour12: true }];
  }
  const on24 = { minutes: hour * 60 + +minutes, hour12: false };
  if (on24.minutes > DAY) return [];
  if (isOn24(text, beside) || isOn24(beside, text)) return [on24];
  const added = [0, 720, ...(on24.minutes === 720 ? [DAY] : [])];
  const halves = added.map((add) => ({ minutes: (on24.minutes % 720) + add, hour12: true }));
  return text.length > 2 && hour >= 9 ? [on24, ...halves] : halves;
}

/** Whether a time can only be on the 24-hour clock: `0:30`, `14:00`, `9h`, `09:00` but not `09:00 - 10 am`. */
function isOn24(text: string, beside: string): boolean {
  if (/[ap]m$/.test(text)) return false;
  const isLate = /^(?:0?0\b|1[3-9]|2[0-4]|\d+h)/.test(text);
  return isLate || (text.startsWith('0') && !/[ap]m$/.test(beside));
}

function onlyFit(written: Written, starts: ClockTime[], ends: ClockTime[]): Result<TimeRange> {
  const pairs = starts.flatMap((start) => ends.map((end) => ({ start, end })));
  const ranges = pairs
    .filter(({ start, end }) => (start.hour12 ?? end.hour12) === (end.hour12 ?? start.hour12))
    .map(({ start, end }) => ({
      start: start.minutes,
      end: end.minutes,
      hour12: start.hour12 ?? end.hour12 ?? true,
    }));
  if (ranges.length) return chosen(written, ranges);
  return refused(TIMES.TwoClocks({ text: written.text }));
}

/** The one range that fits; within one day where any does, else past midnight. */
function chosen(written: Written, ranges: TimeRange[]): Result<TimeRange> {
  const { text } = written;
  const pastMidnight = ranges
    .filter(({ start, end }) => start < DAY && end < start)
    .map((range) => ({ ...range, end: range.end + DAY }));
  const sameDay = ranges.filter(fits);
  const fitting = sameDay.length ? sameDay : pastMidnight.filter(fits);
  const on24 = fitting.filter(({ hour12 }) => !hour12);
  const [only, other] = on24.length ? on24 : fitting;
  if (only && other) {
    const labels = [only, other].map((range) => withHyphen(rangeLabel(range, written.language)));
    return refused(TIMES.AmbiguousTime({ text, labels: anyQuoted(labels) }));
  }
  return only ? { value: only } : refused(misfit(text, ranges));
}

function fits({ start, end }: Pick<TimeRange, 'start' | 'end'>): boolean {
  return end > start && end - start <= LONGEST;
}

function misfit(text: string, ranges: TimeRange[]): Complaint {
  const on24 = ranges.filter(({ hour12 }) => !hour12);
  const [long] = (on24.length ? on24 : ranges).filter(({ start, end }) => end > start);
  if (!long) return TIMES.EndBeforeStart({ text });
  return TIMES.TooLong({ text, hours: Math.round((long.end - long.start) / 6) / 10 });
}
