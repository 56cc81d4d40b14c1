/** `11:00 am - 12:00 pm` as people write it -> two wall times. No date and no zone is involved. */
import type { Language } from '../../languages/languages.ts';
import { anyOf, complain, type Result } from '../fault.ts';
import { rangeLabel, type TimeRange } from './clock.ts';
import { nightHourIn, plainTime, takeDuration, takeQuarter } from './time-words.ts';
import { zoneIn } from './zone/time-zone.ts';

interface ClockTime {
  minutes: number;
  /** Which clock it is on; undefined for noon and midnight, which stand on both. */
  hour12: boolean | undefined;
}

/** A text, and the language in which a message proposes another. */
interface Written {
  text: string;
  language: Language;
}

const DAY = 1440;
const LONGEST = 8 * 60;
const EXAMPLE = 'Write it like "11:00 am - 12:00 pm" or "14:00 - 15:30".';
const CHECK = 'Correct the start or the end, and check "am" and "pm".';
const TWELVE_AM =
  /(?<!\d)12(?:[:.]00)?\s*a\.?\s?m\b\.?|(?:午前|上午|早上|오전)\s*12(?!\d)(?:[:：.]00|[時时点點시])?(?!\s*[\d:：半])/i;
const TIME = /^(\d{1,2})(?:[:.](\d{2})|h)?\s*(am|pm)?$/;

/**
 * Reads a stretch of time of at most 8 hours, as people write it in any language of the site: from and to,
 * or a start and how long it lasts. Where one of the two lacks "am" or "pm" it takes the only one that
 * fits; where both fit, it asks. From 9:00 on, a time with minutes and without "am" and "pm" is on the
 * 24-hour clock. It may pass midnight where it fits in no other way.
 */
export function readTimeRange(text: string, language: Language = 'en'): Result<TimeRange> {
  const zone = zoneIn(text);
  if (zone) {
    return complain(
      `"${zone}" does not belong in the time.`,
      'Write only the time here, and the zone under timeZone, such as "America/New_York".',
    );
  }
  const quarter = takeQuarter(text);
  const duration = takeDuration(quarter.rest);
  const parts = plainTime(duration?.rest ?? quarter.rest).split(' - ');
  const result = duration
    ? lasting({ text, language }, parts, duration.minutes)
    : fromAndTo({ text, language }, parts);
  if (!('value' in result)) return result;
  const night = nightHourIn(text);
  if (night) return afterMidnight(night, { text, language }, result.value);
  return quarter.minutes ? later({ text, language }, result.value) : result;
}

function fromAndTo({ text, language }: Written, parts: string[]): Result<TimeRange> {
  const [from = '', to = ''] = parts;
  const starts = readings(from, to);
  const ends = readings(to, from);
  if (parts.length === 1 && starts.length) {
    return complain(`"${text}" has no end.`, 'Write when it ends too, like "11:00 am - 12:00 pm".');
  }
  if (parts.length !== 2 || !starts.length || !ends.length) {
    return complain(`"${text}" is not a time from and to.`, EXAMPLE);
  }
  return midnightAsNoon(text) ?? onlyFit({ text, language }, starts, ends);
}

/** A start with a duration; beside an end, the duration must agree with it. */
function lasting(written: Written, parts: string[], minutes: number): Result<TimeRange> {
  const { text, language } = written;
  if (parts.length > 1) {
    const result = fromAndTo(written, parts);
    if (!('value' in result) || result.value.end - result.value.start === minutes) return result;
    return complain(
      `"${text}" does not last ${minutes} minutes.`,
      'Correct the end or the duration.',
    );
  }
  const starts = readings(parts[0]!, '');
  const ranges = starts.map(({ minutes: start, hour12 = true }) => ({
    ...{ start, end: start + minutes, hour12 },
  }));
  return ranges.length
    ? chosen({ text, language }, ranges)
    : complain(`"${text}" is not a time from and to.`, EXAMPLE);
}

/** Cum tempore: it begins a quarter of an hour after what is written, which is a whole hour. */
function later(written: Written, range: TimeRange): Result<TimeRange> {
  const { text } = written;
  const meant = { ...range, start: range.start + 15 };
  if (meant.start >= range.end) return complain(`"${text}" ends before it starts.`, CHECK);
  if (range.start % 60 === 0) return { value: meant };
  const labels = [range, meant].map((one) => quotedLabel(one, written));
  return complain(`"${text}" can be read as ${anyOf(labels)}.`, `Write ${anyOf(labels)}.`);
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
  return (
    /^(?:0?0\b|1[3-9]|2[0-4]|\d+h)/.test(text) || (text.startsWith('0') && !/[ap]m$/.test(beside))
  );
}

function afterMidnight(night: string, written: Written, range: TimeRange): Result<TimeRange> {
  const problem = `"${night}" is an hour of the night before the date or of that after it.`;
  const label = quotedLabel({ ...range, hour12: false }, written);
  return complain(problem, `Write ${label}, and as the date the day that has then begun.`);
}

function midnightAsNoon(text: string): Result<TimeRange> | undefined {
  const written = TWELVE_AM.exec(text)?.[0];
  if (!written) return undefined;
  const meant = ['noon', 'midnight']
    .map((word) => text.replace(written, word))
    .filter((one) => 'value' in readTimeRange(one))
    .map((one) => `"${one}"`);
  if (!meant.length) return undefined;
  const problem = `"${written}" in "${text}" can be read as noon or midnight.`;
  return complain(problem, `Write ${anyOf(meant)}.`);
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
  return ranges.length ? chosen(written, ranges) : onTwoClocks(written, pairs);
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
    const labels = [only, other].map((range) => quotedLabel(range, written));
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
  written: Written,
  pairs: { start: ClockTime; end: ClockTime }[],
): Result<TimeRange> {
  const { text } = written;
  const range = pairs
    .map(({ start, end }) => ({ start: start.minutes, end: end.minutes }))
    .find(fits);
  if (!range) return complain(`"${text}" ends before it starts.`, CHECK);
  const labels = [true, false].map((hour12) => quotedLabel({ ...range, hour12 }, written));
  return complain(`"${text}" is on two clocks.`, `Write ${anyOf(labels)}.`);
}

function quotedLabel(range: TimeRange, { language }: Written): string {
  return `"${rangeLabel(range, language).replace('–', '-')}"`;
}
