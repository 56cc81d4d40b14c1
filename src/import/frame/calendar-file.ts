/** A calendar's file (RFC 5545) that was pasted, or exported from a program -> lines as announcements have them. */
import type { Line } from '../lines/line.ts';

/** Labels that belong to no language of the site: they do not tell which one the text is in. */
const [WHEN, ZONE, PLACE] = ['Day and time', 'Timezone', 'Venue'];

interface Property extends Line {
  name: string;
  /** The zone among its parameters. */
  zone: string;
  /** Without escapes (3.3.11). */
  value: string;
}

/**
 * @returns the lines of the event, and those that say nothing to readers; of several events the titles
 *   alone, by which they are refused; undefined where it is no such file
 */
export function calendarLines(lines: readonly Line[]): { told: Line[]; aside: Line[] } | undefined {
  if (!/^BEGIN:VCALENDAR$/i.test(lines.find(({ text }) => text.trim())?.text.trim() ?? ''))
    return undefined;
  const all = unfolded(lines).map(propertyOf);
  const marks = (kind: string) =>
    all.flatMap(({ name, value }, i) => (name === kind && value === 'VEVENT' ? [i] : []));
  const ends = marks('END');
  const events = marks('BEGIN').map((from, i) => withoutParts(all.slice(from + 1, ends[i])));
  const forms = events.length > 1 ? SEVERAL : formsOf(events[0] ?? []);
  const shown = events.flat().filter(({ name }) => Object.hasOwn(forms, name));
  const told = shown.flatMap(({ number, name, value }) =>
    forms[name]!(value).map((text) => ({ number, text })),
  );
  return { told, aside: all.filter((one) => one.text && !shown.includes(one)) };
}

/** An event without what stands in it with a description of its own: alarms (3.6.6). */
function withoutParts(event: readonly Property[]): Property[] {
  let depth = 0;
  return event.filter(({ name }) => {
    if (name === 'BEGIN') depth++;
    if (name === 'END') depth--;
    return depth === 0;
  });
}

type Forms = Readonly<Record<string, (value: string) => string[]>>;

const SEVERAL: Forms = { SUMMARY: (value) => ['', `Title: ${value}`] };

/** What becomes of the properties of one event. */
function formsOf(event: readonly Property[]): Forms {
  const end = event.find(({ name }) => name === 'DTEND')?.value;
  const zone = event.find(({ name }) => name === 'DTSTART')?.zone ?? '';
  return {
    SUMMARY: (value) => ['', value, ''],
    DTSTART: (value) => ['', `${WHEN}: ${stretch(value, end)}`, ...zoneLine(zone, value)],
    DTEND: () => [],
    LOCATION: (value) => [`${PLACE}: ${value}`],
    DESCRIPTION: (value) => ['', ...value.split('\n'), ''],
  };
}

/** Content lines (3.1); what was folded is whole again. */
function unfolded(lines: readonly Line[]): Line[] {
  const all: Line[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last && /^[ \t]/.test(line.text))
      all[all.length - 1] = { ...last, text: last.text + line.text.slice(1) };
    else all.push(line);
  }
  return all;
}

function propertyOf({ number, text }: Line): Property {
  const [, name = '', parameters = '', written = ''] =
    /^([A-Z-]+)((?:;[^:;="]+=(?:"[^"]*"|[^:;"]*))*):(.*)$/i.exec(text) ?? [];
  const [, zone = ''] = /;TZID="?([^;:"]+)/i.exec(parameters) ?? [];
  const value = written
    .replace(/\\([nN\\;,])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
    .trim();
  return { number, text, name: name.toUpperCase(), zone, value };
}

/** `2026-10-19, 11:00 - 12:00`; of a whole day, the day alone. */
function stretch(start: string, end: string | undefined): string {
  const [day, from] = momentOf(start);
  const [lastDay, to] = momentOf(end ?? '');
  return [day, from && (to && lastDay === day ? `${from} - ${to}` : from)]
    .filter(Boolean)
    .join(', ');
}

function momentOf(value: string): [day: string, time: string] {
  const [, year = '', month = '', day = '', hour, minute] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(value) ?? [];
  return [`${year}-${month}-${day}`, hour === undefined ? '' : `${hour}:${minute}`];
}

function zoneLine(zone: string, value: string): string[] {
  const name = zone || (value.endsWith('Z') ? 'UTC' : '');
  return name ? [`${ZONE}: ${name}`, ''] : [''];
}
