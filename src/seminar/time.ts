/** `11:00 am - 12:00 pm` as people write it -> two wall times. No date and no zone is involved. */
import { anyOf, complain, type Outcome } from './fault.ts';

export interface TimeRange {
  /** Minutes after midnight, 0 to 1439. */
  start: number;
  /** Minutes after the same midnight, at most 1440. */
  end: number;
  /** Whether it was written on a 12-hour clock. */
  hour12: boolean;
}

interface Reading {
  minutes: number;
  hour12: boolean;
}

const LONGEST = 8 * 60;
const EXAMPLE = 'Write it like "11:00 am - 12:00 pm" or "14:00 - 15:30".';
const TIME = /^(\d{1,2})(?:[:.h](\d{2})|h)?\s*(am|pm)?$/;
/** Letters behind a time that are not part of it: most often the name of a zone. */
const AFTER_TIME = /(?:\d|[ap]m|noon|midnight)\s*\(?((?!(?:am|pm)\b|h\d?)[a-z][a-z/_ ]*)\)?$/;

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
 * lacks "am" or "pm" it takes the only one that fits; where both fit, it asks.
 */
export function readTimeRange(text: string): Outcome<TimeRange> {
  const plain = text
    .toLowerCase()
    .replace(/\b([ap])\.?\s?m\b\.?/g, '$1m')
    .replace(/(\d)([ap])m\b/g, '$1 $2m')
    .replace(/\b(?:o'?clock|uhr|hrs?|hours?)\b/g, '')
    .replace(/\b(?:12\s*)?(noon|midnight)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = plain.replace(/^from /, '').split(/\s*(?:[-‐‑‒–—−]|\bto\b|\buntil\b|\btill\b)\s*/);
  const [from = '', to = ''] = parts;
  const zone = AFTER_TIME.exec(parts.at(-1)!)?.[1];
  if (zone) {
    return complain(
      `"${zone.toUpperCase()}" does not belong in the time.`,
      'Write only the time here, and the zone under timeZone, such as "America/New_York".',
    );
  }
  if (parts.length === 1 && readings(from).length) {
    return complain(`"${text}" has no end.`, 'Write when it ends too, like "11:00 am - 12:00 pm".');
  }
  const starts = readings(from);
  const ends = readings(to);
  if (parts.length !== 2 || !starts.length || !ends.length) {
    return complain(`"${text}" is not a time from and to.`, EXAMPLE);
  }
  return midnightAsNoon(text, from, to) ?? onlyFit(text, starts, ends, /\d [ap]m\b/.test(plain));
}

/** Every way in which one time can be meant; empty where it is none. */
function readings(text: string): Reading[] {
  if (text === 'noon') return [{ minutes: 720, hour12: true }];
  if (text === 'midnight') return [0, 1440].map((minutes) => ({ minutes, hour12: true }));
  const [, hours, minutes = '00', half] = TIME.exec(text) ?? [];
  if (hours === undefined || +minutes > 59 || +hours > 24) return [];
  const hour = +hours;
  if (half) {
    if (hour < 1 || hour > 12) return [];
    return [{ minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + +minutes, hour12: true }];
  }
  const asWritten = { minutes: hour * 60 + +minutes, hour12: false };
  if (asWritten.minutes > 1440) return [];
  // Two digits and minutes are the 24-hour clock; a bare or a small number can be either half.
  const is24 = hour > 12 || hours.startsWith('0') || text.includes('h');
  if (is24 || hour === 0) return [asWritten];
  const minutesOfHalf = [0, 720, ...(asWritten.minutes === 720 ? [1440] : [])];
  const halves = minutesOfHalf.map((add) => ({
    minutes: (hour % 12) * 60 + +minutes + add,
    hour12: true,
  }));
  return text.length > 2 && hour >= 7 ? [asWritten, ...halves] : halves;
}

function midnightAsNoon(text: string, from: string, to: string): Outcome<TimeRange> | undefined {
  const isTwelveAm = (time: string) => /^12(?:[:.h]?00)? am$/.test(time);
  if (!isTwelveAm(from) && !isTwelveAm(to)) return undefined;
  const written = /12(?:[:.]00)?\s*a\.?\s?m\.?/i;
  return complain(
    `"12:00 am" in "${text}" can be read as noon or midnight.`,
    `Write "${text.replace(written, 'noon')}" or "${text.replace(written, 'midnight')}".`,
  );
}

function onlyFit(
  text: string,
  starts: Reading[],
  ends: Reading[],
  hasHalf: boolean,
): Outcome<TimeRange> {
  const pairs = starts.flatMap((start) => ends.map((end) => ({ start, end })));
  // A time that names its half decides which clock is meant for the other.
  const consistent = pairs.filter(
    ({ start, end }) => start.hour12 === end.hour12 || [start, end].some(isMidnightOrNoon),
  );
  const written24 = consistent.filter(({ start, end }) => !start.hour12 || !end.hour12);
  const candidates = (written24.length ? written24 : consistent).map(({ start, end }) => ({
    start: start.minutes,
    end: end.minutes,
    hour12: hasHalf || (start.hour12 && end.hour12),
  }));
  const fitting = candidates
    .filter(({ start, end }) => end > start && end - start <= LONGEST)
    .filter(
      ({ start, end }, i, all) =>
        i === all.findIndex((one) => one.start === start && one.end === end),
    );
  const [only, other] = fitting;
  if (only && !other) return { value: only };
  if (only && other) {
    const labels = fitting.slice(0, 2).map((range) => `"${rangeLabel(range).replace('–', '-')}"`);
    return complain(`"${text}" can be read as ${anyOf(labels)}.`, `Write ${anyOf(labels)}.`);
  }
  const tooLong = candidates.find(({ start, end }) => end > start);
  return tooLong
    ? complain(
        `"${text}" lasts ${Math.round((tooLong.end - tooLong.start) / 6) / 10} hours; a seminar lasts 8 at most.`,
        'Correct the start or the end, and check "am" and "pm".',
      )
    : complain(
        `"${text}" ends before it starts.`,
        'Correct the start or the end, and check "am" and "pm".',
      );
}

function isMidnightOrNoon({ minutes }: Reading): boolean {
  return minutes % 720 === 0;
}
