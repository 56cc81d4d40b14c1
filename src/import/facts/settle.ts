/** What was found -> the values that are certain. */
import type { Language } from '../../languages/languages.ts';
import { isoDate, daysAfter, type CalendarDate } from '../../seminar/when/calendar-date.ts';
import { readDate } from '../../seminar/when/date.ts';
import { dateLabel, weekdayIndex } from '../../seminar/when/names.ts';
import { readTimeRange } from '../../seminar/when/time.ts';
import { isZoneName, readTimeZone } from '../../seminar/when/zone/time-zone.ts';
import type { Findings, Found, Read } from './found.ts';
import type { Line } from '../lines/line.ts';
import type { Unwrapped } from '../frame/unwrap.ts';
import { dayProposals, proposalsOf, timeProposals, type Context } from '../words/proposals.ts';
import type { Person } from '../words/people.ts';
import { withoutHonorific } from '../words/phrases.ts';
import { said, saidAsWord } from '../languages/rows.ts';
import { findWhen } from '../words/when.ts';

const KEYS = [
  ...['title', 'speaker', 'affiliation', 'homepage', 'timeZone', 'location', 'address', 'map'],
  ...['online', 'category', 'email', 'organizer', 'audience', 'admission', 'status'],
  ...['previousDate', 'previousTime', 'changes'],
] as (keyof Read)[];
/** How long before a talk it is announced at most, in days, where a mail tells the year. */
const AHEAD = { withWeekday: 300, without: 120 };

/** What shows that a mail changes what another has said. */
const CHANGED = new RegExp(saidAsWord('changed'), 'iu');

/** Whether a text changes what another, quoted perhaps, has said. */
export const tellsChange = (lines: readonly Line[]) => lines.some(({ text }) => CHANGED.test(text));

/**
 * @param mailed when it was mailed
 * @param isChange whether the text changes what another has said
 */
export function settle(
  findings: Findings,
  mailed: Unwrapped['mailed'],
  isChange: boolean,
  context: Context,
): Read {
  const values: Read = {};
  // Of two days, one may be that before the change.
  const moved = (['date', 'time', 'location'] as (keyof Read)[]).filter((key) =>
    findings.isContested(key),
  );
  const open: (keyof Read)[] = isChange && !findings.has('status') ? moved : [];
  if (findings.hasOtherDay()) open.push('date');
  const set = <K extends keyof Read>(key: K, found: Read[K]) => {
    if (found && !open.includes(key)) values[key] = found;
  };
  KEYS.forEach((key) => set(key, findings.only(key) as never));
  for (const key of ['host', 'links'] as const) {
    const all = findings.distinct(key) as Found<never[]>[];
    if (all.length)
      set(key, {
        value: all.flatMap(({ value }) => value),
        lines: all.flatMap(({ lines }) => lines),
      } as never);
  }
  const day = mailed && dayOf(mailed.day, context);
  set('date', dateFound(findings, day, context));
  set('time', timeFound(findings, context));
  if (day && mailed) {
    set('announced', {
      value: dateLabel(day, day.monthFirst, context.language),
      lines: [mailed.line],
      note: 'the day of the mail',
    });
  }
  if (values.status?.value !== 'rescheduled') delete values.previousDate;
  if (values.title && values.speaker) values.title = withoutNames(values.title, values.speaker);
  return withPlainSpeaker(withZone(values));
}

/** The zone to propose for an abbreviation: `America/New_York` for `EDT`. */
export function zoneMeant(text: string): string | undefined {
  const result = readTimeZone(text.replace(/[()]/g, ''));
  return text && 'complaint' in result ? proposalsOf(result.complaint)[0] : undefined;
}

/** An abbreviation is no zone: it only tells which to propose. */
function withZone(values: Read): Read {
  const zone = values.timeZone;
  if (zone && !isZoneName(zone.value)) delete values.timeZone;
  return values;
}

/** What stands between names, and before them. */
const BETWEEN_NAMES = new RegExp(`^(?:[\\s,;&、]|${said('and')}\\s|\\p{L}{1,6}\\.)*$`, 'u');

/** A title without who speaks, as calendars have it: `Ada Lovelace: On engines`. */
function withoutNames(title: Found<string>, { value }: Found<Person[]>): Found<string> {
  const [, head = '', rest = ''] =
    /^(.+?)(?:\s?：|\s?:\s|\s[–—-]\s)\s*(.+)$/.exec(title.value) ?? [];
  const names = value.map(({ name }) => withoutHonorific(name));
  const left = names.reduce((text, name) => text.replace(name, ''), head);
  const isNames = head && names.every((name) => head.includes(name));
  return isNames && BETWEEN_NAMES.test(left) ? { ...title, value: rest } : title;
}

/** Of one speaker, name and affiliation as two keys; of several, a key of its own tells of none: it is dropped. */
function withPlainSpeaker(values: Read): Read {
  const { speaker, affiliation, homepage } = values;
  const [one, other] = speaker?.value ?? [];
  if (one && !other && speaker) {
    const own = one.affiliation ? { value: one.affiliation, lines: speaker.lines } : undefined;
    const from = affiliation ?? own;
    values.speaker = { ...speaker, value: [{ name: one.name }] };
    if (from) values.affiliation = from;
  } else if (affiliation || homepage) {
    delete values.affiliation;
    delete values.homepage;
  }
  return values;
}

function dayOf(
  text: string,
  context: Context,
): (CalendarDate & { monthFirst: boolean }) | undefined {
  const datesIn = (language: Language) => findWhen(text, { ...context, language }).dates;
  const written = datesIn(context.language)[0] ?? datesIn('en')[0];
  const result = written ? readDate(written, context.today, context.language) : undefined;
  return result && 'value' in result
    ? { ...result.value, monthFirst: result.value.monthFirst ?? false }
    : undefined;
}

/** Whether all that the text says of days can be one day. */
export function isOneDay(findings: Findings, context: Context): boolean {
  return !findings.has('date') || dateFound(findings, undefined, context) !== undefined;
}

/** The one day that is told; the year from the mail where only one fits. */
function dateFound(
  findings: Findings,
  mailed: CalendarDate | undefined,
  context: Context,
): Found<string> | undefined {
  const all = findings
    .distinct('date')
    .map((found) => ({ ...found, days: daysOf(found.value, context) }));
  const [first, ...others] = all.toSorted((a, b) => a.days.length - b.days.length);
  if (!first || others.some(({ days }) => !days.some((day) => first.days.includes(day))))
    return undefined;
  const found = { value: first.value, lines: all.flatMap(({ lines }) => lines) };
  if (!mailed || !dayProposals(first.value, context).length) return found;
  const near = { ...context, today: mailed };
  const hasWeekday = (first.value.match(/\p{L}+/gu) ?? []).some(
    (word) => weekdayIndex(word, context.language) >= 0,
  );
  const last = isoDate(daysAfter(mailed, hasWeekday ? AHEAD.withWeekday : AHEAD.without));
  const fitting = dayProposals(first.value, near).filter((day) => {
    const [iso] = daysOf(day, near);
    return iso !== undefined && iso >= isoDate(mailed) && iso <= last;
  });
  return fitting.length === 1
    ? { ...found, value: fitting[0]!, note: 'the year is that of the mail' }
    : found;
}

/** The one time that is told: a start alone is that of the whole stretch that begins with it. */
function timeFound(findings: Findings, { language }: Context): Found<string> | undefined {
  const all = findings.distinct('time').toSorted((a, b) => a.value.length - b.value.length);
  const stretches = all.map(({ value }) =>
    [value, ...timeProposals(value, language)].flatMap((one) => {
      const result = readTimeRange(one, language);
      return 'value' in result ? [result.value] : [];
    }),
  );
  const isWhole = ({ value }: Found<string>) => 'value' in readTimeRange(value, language);
  const told = all.length === 1 ? 0 : all.findIndex(isWhole);
  const [meant] = stretches[told] ?? [];
  const agrees = (i: number) =>
    stretches[i]!.some(
      ({ start, end }) => start === meant?.start && (end === meant.end || !isWhole(all[i]!)),
    );
  const isOne = all.length === 1 || all.every((_, i) => agrees(i));
  return isOne && all[told]
    ? { ...all[told], lines: all.flatMap(({ lines }) => lines) }
    : undefined;
}

/** The days that a text may mean, `2026-03-12`. */
function daysOf(text: string, context: Context): string[] {
  return [text, ...dayProposals(text, context)].flatMap((one) => {
    const result = readDate(one, context.today, context.language);
    return 'value' in result ? [isoDate(result.value)] : [];
  });
}
