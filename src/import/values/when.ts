/** What stands behind `When`, `Date` or `Time` -> a day and a stretch of time. */
import { wordsOf, type Language } from '../../languages/languages.ts';
import { readDate } from '../../seminar/when/date.ts';
import { readTimeRange } from '../../seminar/when/time.ts';
import { readTimeZone } from '../../seminar/when/time-zone.ts';
import {
  certain,
  open,
  proposalsOf,
  readBy,
  refused,
  type Context,
  type Reading,
} from './finding.ts';

export interface Moment {
  date?: Reading;
  time?: Reading;
  /** A time without its end. */
  start?: string;
  /** Proposed for the zone that stands behind the time. */
  zones?: string[];
}

/** A zone behind a time: `EDT`, `(CET)`, `GMT+5:45`, `Europe/Berlin`, `Eastern Time`. */
const ZONE =
  /[\s,]*\(?((?:UTC|GMT)\s?[+−-]\d{1,2}(?::?\d\d)?|[A-Z]{2,5}|[A-Z]\w+\/[A-Z]\w+|(?:\p{Lu}\p{L}+ ){1,2}[Tt]ime)\)?\.?$/u;
/** Where a day may end and a time begin, or the reverse. */
const BORDER = /\s+|(?<=[日일）),，、;|])/gu;

/** Words between a day and a time, of the language and of English. */
function joining(language: Language): RegExp {
  const words = [language, 'en' as const].flatMap(
    (tag) => wordsOf(tag).called.joining?.split(' | ') ?? [],
  );
  const all = words
    .map((word) => word.replace(/\./g, '\\.'))
    .toSorted((a, b) => b.length - a.length);
  return new RegExp(`^(?:${all.join('|')}|@)(?=[\\s\\d])\\s*`, 'iu');
}

/** A day and a time in either order; what is neither leaves all of it open. */
export function readWhen(written: string, context: Context): Moment {
  const text = stripped(written, context);
  const whole = dayOf(text, context) ?? timeOf(text, context);
  if (whole) return whole;
  const borders = Array.from(text.matchAll(BORDER), ({ index }) => index);
  const parts = borders.map((at) => [text.slice(0, at), text.slice(at)] as const);
  for (const [first, second] of [...parts, ...parts.map(([a, b]) => [b, a] as const)]) {
    const day = dayOf(stripped(first, context), context);
    const time = day && timeOf(stripped(second, context), context);
    if (time) return { ...day, ...time };
  }
  return { date: open(), time: open() };
}

export function stripped(text: string, { language }: Context): string {
  return text
    .replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/g, '')
    .replace(joining(language), '')
    .trim();
}

/** Undefined where a text is no day. */
function dayOf(text: string, { today, language }: Context): Moment | undefined {
  const result = readDate(text, today, language);
  if ('value' in result) return { date: certain(text) };
  const proposals = proposalsOf(result.complaint);
  // Beside words that are no day's, a message proposes the day without them.
  const isDay = proposals.length && !/ is not a weekday\.$/.test(result.complaint.problem);
  return isDay ? { date: refused(result.complaint) } : undefined;
}

/** Undefined where a text is no time. */
export function timeOf(text: string, { language }: Pick<Context, 'language'>): Moment | undefined {
  const zone = ZONE.exec(text)?.[1];
  const bare = zone && !/^[AP]M$/.test(zone) ? text.replace(ZONE, '') : text;
  const found = plainTimeOf(bare, language) ?? plainTimeOf(text, language);
  return found && bare !== text ? { ...found, zones: zonesMeant(zone!) } : found;
}

function plainTimeOf(text: string, language: Language): Moment | undefined {
  const result = readTimeRange(text, language);
  if ('value' in result) return { time: certain(text) };
  const proposals = proposalsOf(result.complaint);
  if (proposals.length) return { time: refused(result.complaint) };
  const hour = readTimeRange(`${text} (60 min)`, language);
  if ('complaint' in hour && !proposalsOf(hour.complaint).length) return undefined;
  const time = { ...open(...hoursFrom(text, language)), complaint: result.complaint.problem };
  return { time, start: text };
}

/** A start that has no end, with the ends that are usual. */
function hoursFrom(text: string, language: Language): string[] {
  const isQuarterPast = /c\.?\s?t\b/i.test(text);
  return (isQuarterPast ? [75, 105] : [60, 90]).flatMap((minutes) => {
    const result = readTimeRange(`${text} (${minutes} min)`, language);
    if ('complaint' in result) return proposalsOf(result.complaint);
    const { start, end, hour12 } = result.value;
    return [[start, end].map((one) => clock(one, hour12)).join(' - ')];
  });
}

/** @param minutes since midnight */
function clock(minutes: number, hour12: boolean): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, String(minutes % 60).padStart(2, '0')];
  if (!hour12) return `${String(hour).padStart(2, '0')}:${minute}`;
  return `${hour % 12 || 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
}

export function zonesMeant(text: string): string[] {
  const result = readTimeZone(text);
  return 'value' in result ? [result.value] : proposalsOf(result.complaint).slice(0, 1);
}

/** `18:00` and `19:30` as one stretch of time. */
export function fromTo(start: string, end: string, context: Context): Reading {
  return readBy(`${start} - ${end}`, (text) => readTimeRange(text, context.language));
}
