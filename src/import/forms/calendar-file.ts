/** Reads a calendar file (RFC 5545) as labelled fields and unlabelled lines. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import type { LabelRow } from '../../languages/words.ts';
import { isZoneName } from '../../seminar/when/time-zone.ts';
import { linesOf, type Field, type Line } from '../lines.ts';

type CalendarFile = { refusal: string } | { fields: Field[]; lines: Line[] };

/** Undefined for other texts. */
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
  if (!event) return { refusal: 'This calendar file has no event in it.' };
  const { size } = new Set(events.map((one) => textOf(one, 'uid')));
  const titles = events.map((one) => `\n  ${textOf(one, 'summary')}`).join('');
  const several = `This calendar file has ${size} events:${titles}\nSave the one to announce alone.`;
  return size > 1 ? { refusal: several } : contentOf(calendar, event, text.split(/\r\n?|\n/));
}

const textOf = (component: ICAL.Component, name: string) =>
  String(component.getFirstPropertyValue(name) ?? '').trim();

function contentOf(calendar: ICAL.Component, event: ICAL.Component, rows: string[]): CalendarFile {
  const from = rows.findIndex((row) => /^BEGIN:VEVENT/i.test(row));
  const lineOf = (name: string, text: string): Line => {
    const isOf = (row: string, i: number) => i > from && row.toUpperCase().startsWith(name);
    return { number: rows.findIndex(isOf) + 1, text };
  };
  const isOff = textOf(calendar, 'method') === 'CANCEL' || textOf(event, 'status') === 'CANCELLED';
  const { said = '', zone = '', open = '' } = momentOf(calendar, event);
  const properties: [row: LabelRow, name: string, value: string][] = [
    ['location', 'LOCATION', textOf(event, 'location')],
    ['when', 'DTSTART', said],
    ['timeZone', 'DTSTART', zone],
    ['status', 'STATUS', isOff ? 'cancelled' : ''],
  ];
  const fields = properties.flatMap(([row, name, value]) => {
    const line = lineOf(name, value);
    return value ? { ...{ meanings: [], rows: [row] }, number: line.number, lines: [line] } : [];
  });
  const { number, text } = lineOf('DESCRIPTION', plainText(textOf(event, 'description')));
  const description = linesOf(text).map((line, i) => ({ ...line, number: number + i / 1e4 }));
  const title = lineOf('SUMMARY', textOf(event, 'summary'));
  return { fields, lines: [title, lineOf('DTSTART', open), lineOf('DTSTART', ''), ...description] };
}

/** `said` if the zone is known and the event is not repeated; otherwise a proposal. */
function momentOf(calendar: ICAL.Component, event: ICAL.Component) {
  if (!event.hasProperty('dtstart')) return {};
  const { startDate: start, endDate: end } = new ICAL.Event(event);
  const isUtc = start.zone === ICAL.Timezone.utcTimezone;
  const shown = zoneOf(textOf(calendar, 'x-wr-timezone')) ?? 'UTC';
  // UTC has every wall time.
  const dateOf = (time: ICAL.Time) =>
    isUtc
      ? new TZDate(time.toUnixTime() * 1000, shown)
      : new TZDate(time.year, time.month - 1, time.day, time.hour, time.minute, 'UTC');
  const [from, to] = [dateOf(start), dateOf(end)];
  const date = format(from, 'yyyy-MM-dd');
  const hours = [from, ...(to > from ? [to] : [])].map((time) => format(time, 'HH:mm'));
  const time = start.isDate ? '' : hours.join(' - ');
  if (isUtc) return { open: `${date}, ${time} ${shown}` };
  const zone = zoneOf(String(event.getFirstProperty('dtstart')!.getFirstParameter('tzid') ?? ''));
  const isRepeated = event.hasProperty('rrule') || event.hasProperty('rdate');
  return isRepeated ? { said: time, zone, open: date } : { said: `${date} ${time}`, zone };
}

/** IANA names may have a path before them, or be those of Windows. */
function zoneOf(name: string): string | undefined {
  return [name, name.split('/').slice(-2).join('/'), findIana(name)[0] ?? ''].find(isZoneName);
}

/** Converts HTML, which has an end tag or a break, to lines. */
function plainText(text: string): string {
  if (!/<(?:\/[a-z]\w*|br ?\/?)>/i.test(text)) return text;
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': '’' };
  return text
    .replace(/<(?:br|\/(?:p|div|li|h\d|tr))\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? (name === 'nbsp' ? ' ' : all));
}
