/** Finds days and ranges of time in announcements. */
import type { Language } from '../languages/languages.ts';
import { isoDate, type CalendarDate } from '../seminar/when/calendar-date.ts';
import { readDate } from '../seminar/when/date.ts';
import { readTimeRange } from '../seminar/when/time.ts';
import { zoneIn } from '../seminar/when/time-zone.ts';

export interface Context {
  language: Language;
  /** For proposed years. */
  today: CalendarDate;
}

/** Messages about incomplete days and times. */
const DAY_FAULTS = /^(?:NoYear|AmbiguousDate|WrongWeekday)$/;
const TIME_FAULTS =
  /^(?:NoEnd|EndBeforeStart|TooLong|AmbiguousTime|TwelveAm|TwoClocks|OtherDuration)$/;
/** Possible borders; a space belongs to the word before. */
const BORDER = /(?<=[\s日일）)、，;|])(?!\s)|(?<=\p{Lo})(?=\d)/u;
/** Words between day and time: `at`, `o`, `a las`, `alle ore`. */
const JOINING = /^(?:@\s*|(?:\p{Ll}{1,4}\s+){1,2}(?=\p{L}{0,5}\.?\s?\d))/u;
const EDGES = /^[\s,;|–—-]+|[\s,;|–—-]+$/g;

/** A day, a time, or both in either order; otherwise undefined. */
export function readWhen(text: string, context: Context) {
  const parts = text.split(BORDER);
  const cuts = parts.map((_, i) => [parts.slice(0, i).join(''), parts.slice(i).join('')] as const);
  const turned = cuts.map(([one, other]) => [other, one] as const);
  for (const [day, hours] of [[text, ''] as const, ...cuts, ...turned]) {
    const date = day.replace(EDGES, '');
    const time = timeIn(hours.replace(EDGES, ''), context.language);
    // A lone number is another day: `4 - 5 March`.
    const isBoth = date !== '' && !/^\d*$/.test(time ?? '');
    if (date ? isDay(date, context) && (isBoth || !hours.trim()) : time)
      return { date: date || undefined, time };
  }
  return undefined;
}

/** `2027-03-12`; empty unless the text is a whole day. */
export function isoOf(text: unknown, context: Context): string {
  const result = readDate(String(text), context);
  return 'value' in result ? isoDate(result.value) : '';
}

function isDay(text: string, context: Context): boolean {
  const result = readDate(text, context);
  return 'value' in result || DAY_FAULTS.test(result.complaint.name!);
}

/** Removes the zone and prepositions; undefined unless the text is a time. */
export function timeIn(text: string, language: Language): string | undefined {
  const zone = zoneIn(text);
  const whole = zone ? text.replace(zone, '').replace(/[\s,(]+\)?\.?$/, '') : text;
  return [whole.replace(JOINING, ''), whole].find((time) => {
    const result = readTimeRange(time, { language });
    return 'value' in result || TIME_FAULTS.test(result.complaint.name!);
  });
}

/** `viernes 12 de marzo de 2027` has six words. */
const SIZES = [7, 6, 5, 4, 3, 2, 1];
const AROUND = /^[\s(]+|(?:[\s,;:]|(?<![ap]\.?\s?m)\.)+$/gu;

/** The longest runs of words that pass a test. */
function runsIn(texts: readonly string[], test: (text: string) => boolean): string[] {
  return texts.flatMap((text) => {
    const parts = text.split(BORDER);
    const found: string[] = [];
    for (let from = 0; from < parts.length; from++) {
      // `on`, `am`, `le`
      if (/^\p{Ll}{1,4}\s*$/u.test(parts[from]!)) continue;
      const run = SIZES.map((size) => ({
        size,
        text: parts
          .slice(from, from + size)
          .join('')
          .replace(AROUND, ''),
      })).find(({ text: one }) => /\d/.test(one) && test(one));
      if (run) found.push(run.text);
      from += run ? run.size - 1 : 0;
    }
    return found;
  });
}

export const daysIn = (texts: readonly string[], context: Context) =>
  runsIn(texts, (text) => isDay(text, context)).map((text) =>
    text.replace(/[,\s]+\p{Ll}{1,3}$/u, ''),
  );

/** `10:45`, `4 pm`, `18 Uhr`, `午後3時`, `14-16` */
const CLOCK = /\d\s?(?:[:.h時时点點시]|[ap]\.?\s?m|uhr|uur|[-–]\s?\d)/i;

export const timesIn = (texts: readonly string[], { language }: Context) =>
  runsIn(texts, (text) => CLOCK.test(text) && timeIn(text, language) !== undefined);
