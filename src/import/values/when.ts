/** What stands behind `When`, `Date` or `Time` -> a day and a stretch of time, each as it is written. */
import { LANGUAGE_TAGS, wordsOf, type Language } from '../../languages/languages.ts';
import { readDate } from '../../seminar/when/date.ts';
import { readTimeRange } from '../../seminar/when/time.ts';
import { zoneIn } from '../../seminar/when/time-zone.ts';
import type { Context } from './finding.ts';

export interface Moment {
  date?: string | undefined;
  /** May have no end, or another fault that the content files tell of. */
  time?: string | undefined;
}

/** Messages about a text that is a day, but not a whole one, or a time. */
const DAY_FAULTS = /^(?:NoYear|NoYearFits|AmbiguousDate|WrongWeekday)$/;
const TIME_FAULTS =
  /^(?:NoEnd|EndBeforeStart|EndAtStart|TooLong|AmbiguousTime|TwelveAm|TwoClocks|OtherDuration)$/;
/** Where a day may end and a time begin, or the reverse. */
const BORDER = /\s+|(?<=[日일）),，、;|])/gu;

const JOINING = Object.fromEntries(
  LANGUAGE_TAGS.map((tag) => {
    const words = [tag, 'en' as const].flatMap(
      (one) => wordsOf(one).vocabulary.joining?.split('|') ?? [],
    );
    const longestFirst = words.toSorted((a, b) => b.length - a.length).join('|');
    return [tag, new RegExp(`^(?:${longestFirst}|@)(?=[\\s\\d])\\s*`, 'iu')];
  }),
) as Record<Language, RegExp>;

/** Without signs around it and the words between a day and a time. */
export function stripped(text: string, { language }: Context): string {
  return text
    .replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/g, '')
    .replace(JOINING[language], '')
    .trim();
}

/** A day and a time in either order, or one of them; undefined where a text is anything else. */
export function readWhen(written: string, context: Context): Moment | undefined {
  const text = stripped(written, context);
  if (!text) return undefined;
  const borders = Array.from(text.matchAll(BORDER), ({ index }) => index);
  const cuts = [text.length, ...borders].map((at) => [text.slice(0, at), text.slice(at)] as const);
  for (const [day, hours] of [...cuts, ...cuts.map(([one, other]) => [other, one] as const)]) {
    const date = stripped(day, context);
    const time = timeIn(stripped(hours, context), context.language);
    // A number alone beside a day is another day: `4 - 5 March`.
    const isBoth = date !== '' && !/^\d*$/.test(time?.time ?? '');
    if (date ? isDay(date, context) && (isBoth || !hours.trim()) : time)
      return { date: date || undefined, ...time };
  }
  return undefined;
}

export function isDay(text: string, { today, language }: Context): boolean {
  const result = readDate(text, today, language);
  return 'value' in result || DAY_FAULTS.test(result.complaint.name!);
}

/** A time without the zone behind it; undefined where a text is no time. */
export function timeIn(text: string, language: Language): Moment | undefined {
  const zone = zoneIn(text);
  const time = zone ? text.replace(zone, '').replace(/[\s,(]+\)?\.?$/, '') : text;
  const result = readTimeRange(time, language);
  return 'value' in result || TIME_FAULTS.test(result.complaint.name!) ? { time } : undefined;
}

/** A start that has no end, with the durations that are usual; before 18 Uhr c.t. stands a quarter of an hour. */
export function withEnds(start: string, language: Language): string[] {
  return (/c\.?\s?t\b/i.test(start) ? [75, 105] : [60, 90])
    .map((minutes) => `${start} (${minutes} min)`)
    .filter((text) => 'value' in readTimeRange(text, language));
}
