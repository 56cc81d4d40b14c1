/** A calendar's file (RFC 5545) -> what its properties say, and the lines of its description. */
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { isZoneName } from '../../seminar/when/time-zone.ts';
import { linesOf, type Line } from '../lines/text.ts';
import { certain, open, type Finding, type Key, type Reading } from '../values/finding.ts';
import { readPlace } from '../values/place.ts';

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
  const findings: Finding[] = [];
  const add = (key: Key, reading: Reading | undefined, name: string) => {
    if (reading)
      findings.push({ key, proposals: [], ...reading, lines: lineOf(name) ? [lineOf(name)] : [] });
  };
  const summary = textOf(event, 'summary');
  if (summary)
    findings.push({ key: 'title', proposals: [summary], lines: [lineOf('SUMMARY')], isHint: true });
  const place = textOf(event, 'location');
  for (const [key, reading] of Object.entries(place ? readPlace(place) : {}))
    add(key as Key, reading, 'LOCATION');
  const { date, time, timeZone } = momentOf(calendar, event);
  add('date', date, 'DTSTART');
  add('time', time, 'DTSTART');
  add('timeZone', timeZone, 'DTSTART');
  const isOff = textOf(calendar, 'method') === 'CANCEL' || textOf(event, 'status') === 'CANCELLED';
  if (isOff) add('status', certain('cancelled'), 'STATUS');
  const number = lineOf('DESCRIPTION');
  const lines = linesOf(withoutTags(textOf(event, 'description')));
  return { findings, lines: lines.map((line) => ({ ...line, number })) };
}

interface When {
  date?: Reading;
  time?: Reading;
  timeZone?: Reading;
}

/** Certain where the file names the zone of the place, the event is on one day, and it is not repeated. */
function momentOf(calendar: ICAL.Component, event: ICAL.Component): When {
  const property = event.getFirstProperty('dtstart');
  const start = property?.getFirstValue();
  if (!property || !(start instanceof ICAL.Time)) return {};
  if (start.isDate) return { date: once(event, isoOf(start)) };
  const end = endOf(event, start);
  const zone = zoneOf(String(property.getFirstParameter('tzid') ?? ''));
  const shown = String(calendar.getFirstPropertyValue('x-wr-timezone') ?? '');
  const isUtc = start.zone === ICAL.Timezone.utcTimezone;
  if (isUtc) return inZone(start, end, zoneOf(shown) ?? 'UTC');
  return {
    date: once(event, isoOf(start)),
    time: end ? certain(`${clockOf(start)} - ${clockOf(end)}`) : open(),
    ...(zone ? { timeZone: certain(zone) } : {}),
  };
}

/** An event that is repeated says the first of its days. */
function once(event: ICAL.Component, day: string): Reading {
  return event.hasProperty('rrule') || event.hasProperty('rdate') ? open(day) : certain(day);
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
function inZone(start: ICAL.Time, end: ICAL.Time | undefined, timeZone: string): When {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' },
  });
  const [day = '', from = ''] = format.format(start.toJSDate()).split(', ');
  const [, to] = end ? format.format(end.toJSDate()).split(', ') : [];
  return { date: open(day), time: open(to ? `${from} - ${to}` : ''), timeZone: open(timeZone) };
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
