/**
 * A calendar's file (RFC 5545) -> fields, as if each property had a label, and lines: those of its description, and
 * what is not certain, so that it is proposed.
 */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import type { LabelRow } from '../../languages/words.ts';
import { isZoneName } from '../../seminar/when/time-zone.ts';
import type { Field } from '../lines/fields.ts';
import { linesOf, type Line } from '../lines/text.ts';

type CalendarFile = { refusal: string } | { fields: Field[]; lines: Line[] };

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
  const lineOf = (name: string, value: string): Line => {
    const isOf = (row: string, i: number) => i > from && row.toUpperCase().startsWith(name);
    return { number: rows.findIndex(isOf) + 1, text: value };
  };
  const field = (row: LabelRow, name: string, value: string): Field[] => {
    const line = lineOf(name, value);
    return value
      ? [{ text: row, meanings: [], rows: [row], number: line.number, lines: [line] }]
      : [];
  };
  const isOff = textOf(calendar, 'method') === 'CANCEL' || textOf(event, 'status') === 'CANCELLED';
  const { sure = '', zone = '', unsure = '' } = momentOf(calendar, event);
  const fields = [
    ...field('location', 'LOCATION', textOf(event, 'location')),
    ...field('when', 'DTSTART', sure),
    ...field('timeZone', 'DTSTART', zone),
    ...field('status', 'STATUS', isOff ? 'cancelled' : ''),
  ];
  const title = lineOf('SUMMARY', textOf(event, 'summary'));
  const description = linesOf(withoutTags(textOf(event, 'description')));
  const { number } = lineOf('DESCRIPTION', '');
  const lines = description.map(({ text: line }, i) => ({ number: number + i / 1e4, text: line }));
  return { fields, lines: [title, lineOf('DTSTART', unsure), lineOf('DTSTART', ''), ...lines] };
}

/** Certain where the file names the zone of the place, the event is on one day, and it is not repeated. */
function momentOf(calendar: ICAL.Component, event: ICAL.Component) {
  const property = event.getFirstProperty('dtstart');
  const start = property?.getFirstValue();
  if (!property || !(start instanceof ICAL.Time)) return {};
  const isUtc = start.zone === ICAL.Timezone.utcTimezone;
  const shown = zoneOf(String(calendar.getFirstPropertyValue('x-wr-timezone') ?? '')) ?? 'UTC';
  // A wall time counts as one of UTC, which has every hour of every day.
  const local = [start, endOf(event, start) ?? []].flat().map((time) => {
    const { year, month, day, hour, minute } = time;
    return isUtc
      ? new TZDate(time.toUnixTime() * 1000, shown)
      : new TZDate(year, month - 1, day, hour, minute, 'UTC');
  });
  const date = format(local[0]!, 'yyyy-MM-dd');
  const hours = start.isDate ? '' : local.map((time) => format(time, 'HH:mm')).join(' - ');
  // The wall time of the place is a proposal where the file does not say the place's zone.
  if (isUtc) return { unsure: `${date}, ${hours} ${shown}` };
  const zone = zoneOf(String(property.getFirstParameter('tzid') ?? ''));
  // An event that is repeated says the first of its days.
  const isRepeated = event.hasProperty('rrule') || event.hasProperty('rdate');
  return isRepeated ? { sure: hours, zone, unsure: date } : { sure: `${date} ${hours}`, zone };
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

/** The IANA name in what calendars write: theirs may have a path before it, or be that of Windows. */
function zoneOf(name: string): string | undefined {
  const last = name.split('/').slice(-2).join('/');
  return [name, last, findIana(name)[0] ?? ''].find(isZoneName);
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': '’' },
};

/** A tag of HTML, whose attributes have quotation marks: not `a<b if c>d`. */
const TAG =
  /<\/?(?:html|body|p|br|div|span|a|b|i|u|em|strong|font|ul|ol|li|h\d|table|tbody|tr|td|th)(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*\s*\/?>/gi;

/** A description in HTML, which has an end tag or a break, as its lines; any other as it is. */
function withoutTags(text: string): string {
  if (!text.match(TAG)?.some((tag) => /^<(?:\/|br)/i.test(tag))) return text;
  return text
    .replace(TAG, (tag) => (/^<(?:br|\/(?:p|div|li|h\d|tr))\b/i.test(tag) ? '\n' : ''))
    .replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}
