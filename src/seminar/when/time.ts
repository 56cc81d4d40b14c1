/** `11:00 am - 12:00 pm` as people write it -> two wall times. No date and no zone is involved. */
import { anyOf, complain, type Result } from '../fault.ts';

export interface TimeRange {
  /** Minutes after midnight, 0 to 1439. */
  start: number;
  /** Minutes after the same midnight, at most 1440. */
  end: number;
  /** Whether it was written on a 12-hour clock. */
  hour12: boolean;
}

interface ClockTime {
  minutes: number;
  /** Which clock it is on; undefined for noon and midnight, which stand on both. */
  hour12: boolean | undefined;
}

const LONGEST = 8 * 60;
const EXAMPLE = 'Write it like "11:00 am - 12:00 pm" or "14:00 - 15:30".';
const CHECK = 'Correct the start or the end, and check "am" and "pm".';
const TIME = /^(\d{1,2})(?:[:.h](\d{2})|h)?\s*(am|pm)?$/;
const DASH = /\s*(?:[-‐‑‒–—−]+|\bto\b|\buntil\b|\btill\b)\s*/;
/** One word behind a time, or several that end in "time": most often the name of a zone. */
const AFTER_TIME =
  /(?:\d|[ap]m|noon|midnight)\s*\(?((?!(?:am|pm)\b|h\d?)[a-z][a-z/_]*(?: [a-z/_ ]*time)?)\)?$/;

/** `11:00 am`, or `11:00` on the 24-hour clock; midnight never as `12:00 am`, which many read as noon. */
export function clockLabel(minutes: number, hour12: boolean): string {
  if (minutes % 1440 === 0) return hour12 ? 'midnight' : minutes ? '24:00' : '00:00';
  const hour = Math.floor(minutes / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  return hour12
    ? `${hour % 12 || 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`
    : `${String(hour).padStart(2, '0')}:${minute}`;
}

/** `11:00 am – 12:00 pm` */
export function rangeLabel({ start, end, hour12 }: TimeRange): string {
  return `${clockLabel(start, hour12)} – ${clockLabel(end, hour12)}`;
}

/**
 * Reads a stretch of time of at most 8 hours within one day, as people write it. Where one of the two
 * lacks "am" or "pm" it takes the only one that fits; where both fit, it asks. From 9:00 on, a time with
 * minutes and without "am" and "pm" is on the 24-hour clock.
 */
export function readTimeRange(text: string): Result<TimeRange> {
  const plain = text
    .toLowerCase()
    .replace(/\b([ap])\.?\s?m\b\.?/g, '$1m')
    .replace(/(\d)([ap])m\b/g, '$1 $2m')
    .replace(/\b(?:o'?clock|uhr|hrs?|hours?)\b/g, '')
    .replace(/\b(?:12\s*)?(noon|midnight)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = plain.replace(/^from /, '').split(DASH);
  const zone = AFTER_TIME.exec(parts.at(-1)!)?.[1];
  if (zone) {
    const at = text.toLowerCase().lastIndexOf(zone);
    return complain(
      `"${text.slice(at, at + zone.length)}" does not belong in the time.`,
      'Write only the time here, and the zone under timeZone, such as "America/New_York".',
    );
  }
  const [from = '', to = ''] = parts;
  const starts = readings(from, to);
  const ends = readings(to, from);
  if (parts.length === 1 && starts.length) {
    return complain(`"${text}" has no end.`, 'Write when it ends too, like "11:00 am - 12:00 pm".');
  }
  if (parts.length !== 2 || !starts.length || !ends.length) {
    return complain(`"${text}" is not a time from and to.`, EXAMPLE);
  }
  return midnightAsNoon(text) ?? onlyFit(text, starts, ends);
}

/** Every way in which one time can be meant beside the other; empty where it is none. */
function readings(text: string, beside: string): ClockTime[] {
  if (text === 'noon') return [{ minutes: 720, hour12: undefined }];
  if (text === 'midnight') return [0, 1440].map((minutes) => ({ minutes, hour12: undefined }));
  const [, hours, minutes = '00', half] = TIME.exec(text) ?? [];
  if (hours === undefined || +minutes > 59) return [];
  const hour = +hours;
  if (half) {
    if (hour < 1 || hour > 12) return [];
    return [{ minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + +minutes, hour12: true }];
  }
  const on24 = { minutes: hour * 60 + +minutes, hour12: false };
  if (on24.minutes > 1440) return [];
  if (isOn24(text, beside) || isOn24(beside, text)) return [on24];
  const added = [0, 720, ...(on24.minutes === 720 ? [1440] : [])];
  const halves = added.map((add) => ({ minutes: (on24.minutes % 720) + add, hour12: true }));
  return text.length > 2 && hour >= 9 ? [on24, ...halves] : halves;
}

/** Whether a time can only be on the 24-hour clock: `0:30`, `14:00`, `9h30`, `09:00` but not `09:00 - 10 am`. */
function isOn24(text: string, beside: string): boolean {
  if (/[ap]m$/.test(text)) return false;
  return (
    /^(?:0?0\b|1[3-9]|2[0-4]|\d+h)/.test(text) || (text.startsWith('0') && !/[ap]m$/.test(beside))
  );
}

function midnightAsNoon(text: string): Result<TimeRange> | undefined {
  const written = /(?<!\d)12(?:[:.]00)?\s*a\.?\s?m\b\.?/i.exec(text)?.[0];
  if (!written) return undefined;
  const meant = ['noon', 'midnight']
    .map((word) => text.replace(written, word))
    .filter((one) => 'value' in readTimeRange(one))
    .map((one) => `"${one}"`);
  if (!meant.length) return undefined;
  const problem = `"${written}" in "${text}" can be read as noon or midnight.`;
  return complain(problem, `Write ${anyOf(meant)}.`);
}

function onlyFit(text: string, starts: ClockTime[], ends: ClockTime[]): Result<TimeRange> {
  const pairs = starts.flatMap((start) => ends.map((end) => ({ start, end })));
  const ranges = pairs
    .filter(({ start, end }) => (start.hour12 ?? end.hour12) === (end.hour12 ?? start.hour12))
    .map(({ start, end }) => ({
      start: start.minutes,
      end: end.minutes,
      hour12: start.hour12 ?? end.hour12 ?? true,
    }));
  if (!ranges.length) return onTwoClocks(text, pairs);
  const fitting = ranges.filter(fits);
  const on24 = fitting.filter(({ hour12 }) => !hour12);
  const [only, other] = on24.length ? on24 : fitting;
  if (only && other) {
    const labels = [only, other].map(quotedLabel);
    return complain(`"${text}" can be read as ${anyOf(labels)}.`, `Write ${anyOf(labels)}.`);
  }
  return only ? { value: only } : complain(`"${text}" ${misfit(ranges)}`, CHECK);
}

function fits({ start, end }: Pick<TimeRange, 'start' | 'end'>): boolean {
  return end > start && end - start <= LONGEST;
}

function misfit(ranges: TimeRange[]): string {
  if (ranges.some(({ start, end }) => start === end)) return 'ends when it starts.';
  const on24 = ranges.filter(({ hour12 }) => !hour12);
  const [long] = (on24.length ? on24 : ranges).filter(({ start, end }) => end > start);
  if (!long) return 'ends before it starts.';
  return `lasts ${Math.round((long.end - long.start) / 6) / 10} hours; a seminar lasts 8 at most.`;
}

function onTwoClocks(
  text: string,
  pairs: { start: ClockTime; end: ClockTime }[],
): Result<TimeRange> {
  const range = pairs
    .map(({ start, end }) => ({ start: start.minutes, end: end.minutes }))
    .find(fits);
  if (!range) return complain(`"${text}" ends before it starts.`, CHECK);
  const labels = [true, false].map((hour12) => quotedLabel({ ...range, hour12 }));
  return complain(`"${text}" is on two clocks.`, `Write ${anyOf(labels)}.`);
}

function quotedLabel(range: TimeRange): string {
  return `"${rangeLabel(range).replace('–', '-')}"`;
}
