/** A calendar's file (RFC 5545) -> what its properties say, and the lines of its description. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { isZoneName } from '../../seminar/when/time-zone.ts';
import { linesOf, type Line } from '../lines/text.ts';
import { sure, unsure, type Claim, type Finding } from '../values/finding.ts';
import { claimsOf } from '../values/readers.ts';

export type CalendarFile = { refusal: string } | { findings: Finding[]; lines: Line[] };

/** Undefined where the text is no calendar's file. */
export function readCalendarFile(text: string): CalendarFile | undefined {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return undefined;
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(text.trim()) as unknown[]);
  } catch {
    return { refusal: 'This calendar file is not whole. Save it once more from the calendar.' };
  }
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events;
  const ids = new Set(events.map((one) => one.getFirstPropertyValue('uid')));
  const titles = events.map((one) => `\n  ${textOf(one, 'summary')}`).join('');
  if (!event) return { refusal: 'This calendar file has no event in it.' };
  if (ids.size > 1)
    return {
      refusal: `This calendar file has ${ids.size} events:${titles}\nSave the one to announce alone.`,
    };
  return contentOf(calendar, event, text);
}

const textOf = (event: ICAL.Component, name: string) =>
  String(event.getFirstPropertyValue(name) ?? '').trim();

function contentOf(calendar: ICAL.Component, event: ICAL.Component, text: string) {
  const rows = text.split(/\r\n?|\n/);
  const from = rows.findIndex((row) => /^BEGIN:VEVENT/i.test(row));
  const lineOf = (name: string) =>
    rows.findIndex((row, i) => i > from && new RegExp(`^${name}[;:]`, 'i').test(row)) + 1;
  const found = (name: string, claims: Claim[]): Finding[] =>
    claims.map((claim) => ({ ...claim, lines: [lineOf(name)].filter(Boolean) }));
  const isOff = textOf(calendar, 'method') === 'CANCEL' || textOf(event, 'status') === 'CANCELLED';
  const findings = [
    ...found('SUMMARY', [unsure('title', textOf(event, 'summary'))]).map((one) => ({ ...one, isHint: true as const })), // prettier-ignore
    ...found('LOCATION', claimsOf('location', textOf(event, 'location'))),
    ...found('DTSTART', momentOf(calendar, event)),
    ...found('STATUS', isOff ? [sure('status', 'cancelled')] : []),
  ];
  const lines = linesOf(withoutTags(textOf(event, 'description')));
  return { findings, lines: lines.map((line) => ({ ...line, number: lineOf('DESCRIPTION') })) };
}

/** Certain where the file names the zone of the place, the event is on one day, and it is not repeated. */
function momentOf(calendar: ICAL.Component, event: ICAL.Component): Claim[] {
  const property = event.getFirstProperty('dtstart');
  const start = property?.getFirstValue();
  if (!property || !(start instanceof ICAL.Time)) return [];
  // An event that is repeated says the first of its days.
  const isOnce = !event.hasProperty('rrule') && !event.hasProperty('rdate');
  const date = { ...sure('date', isoOf(start)), isSure: isOnce };
  if (start.isDate) return [date];
  const end = endOf(event, start);
  const zone = zoneOf(String(property.getFirstParameter('tzid') ?? ''));
  const shown = String(calendar.getFirstPropertyValue('x-wr-timezone') ?? '');
  if (start.zone === ICAL.Timezone.utcTimezone) return inZone(start, end, zoneOf(shown) ?? 'UTC');
  const time = sure('time', [start, end ?? []].flat().map(clockOf).join(' - '));
  return [date, time, ...(zone ? [sure('timeZone', zone)] : [])];
}

function endOf(event: ICAL.Component, start: ICAL.Time): ICAL.Time | undefined {
  const end = event.getFirstPropertyValue('dtend');
  const duration = event.getFirstPropertyValue('duration');
  if (end instanceof ICAL.Time) return end;
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const later = start.clone();
  later.addDuration(duration);
  return later;
}

const two = (number: number) => String(number).padStart(2, '0');
const isoOf = ({ year, month, day }: ICAL.Time) => `${year}-${two(month)}-${two(day)}`;
const clockOf = ({ hour, minute }: ICAL.Time) => `${two(hour)}:${two(minute)}`;

/** The IANA name in what calendars write: theirs may have a path before it, or be that of Windows. */
function zoneOf(name: string): string | undefined {
  const last = name.split('/').slice(-2).join('/');
  return [name, last, findIana(name)[0] ?? ''].find(isZoneName);
}

/** An instant in UTC: the wall time of the place is a proposal, for the file does not say the place's zone. */
function inZone(start: ICAL.Time, end: ICAL.Time | undefined, timeZone: string): Claim[] {
  const moments = [start, end ?? []].flat().map((time) => new TZDate(time.toUnixTime() * 1000, timeZone)); // prettier-ignore
  const hours = moments.map((moment) => format(moment, 'HH:mm')).join(' - ');
  const day = format(moments[0]!, 'yyyy-MM-dd');
  return [unsure('date', day), unsure('time', hours), unsure('timeZone', timeZone)];
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': '’' },
};

/** A description in HTML as its lines. */
function withoutTags(text: string): string {
  if (!/<(?:p|br|div|b|a|span|html|ul|li)\b[^>]*>/i.test(text)) return text;
  return text
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}
