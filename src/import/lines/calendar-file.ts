/** A calendar's file (RFC 5545) that was pasted, or exported from a program -> lines as announcements have them. */
import type { Line } from './line.ts';

/** Labels that belong to no language of the site: they do not tell which one the text is in. */
const [WHEN, ZONE, PLACE] = ['Day and time', 'Timezone', 'Venue'];

/** @returns the lines of the one event, and those that say nothing to readers; undefined where it is no such file */
export function calendarLines(lines: readonly Line[]): { told: Line[]; aside: Line[] } | undefined {
  if (!/^BEGIN:VCALENDAR$/i.test(lines.find(({ text }) => text.trim())?.text.trim() ?? ''))
    return undefined;
  const properties = unfolded(lines).map((line) => ({ ...line, ...propertyOf(line.text) }));
  const valueOf = (name: string) => properties.find((one) => one.name === name);
  const [start, end] = [valueOf('DTSTART'), valueOf('DTEND')];
  const texts: Readonly<Record<string, (value: string) => string[]>> = {
    SUMMARY: (value) => ['', value, ''],
    DTSTART: (value) => [
      '',
      `${WHEN}: ${stretch(value, end?.value)}`,
      ...zoneLine(start!.zone, value),
    ],
    LOCATION: (value) => [`${PLACE}: ${value}`],
    DESCRIPTION: (value) => ['', ...value.split('\n'), ''],
  };
  const told = properties.flatMap(({ number, name, value }) =>
    valueOf(name)?.number === number
      ? (texts[name]?.(value) ?? []).map((text) => ({ number, text }))
      : [],
  );
  const isAside = ({ name, text }: (typeof properties)[0]) =>
    text && !texts[name] && name !== 'DTEND';
  return { told, aside: properties.filter(isAside) };
}

/** Content lines (3.1); what was folded is whole again. */
function unfolded(lines: readonly Line[]): Line[] {
  return lines.reduce<Line[]>((all, line) => {
    const last = all.at(-1);
    if (!last || !/^[ \t]/.test(line.text)) return [...all, line];
    return [...all.slice(0, -1), { ...last, text: last.text + line.text.slice(1) }];
  }, []);
}

/** The name of a property, the zone among its parameters, and its value without escapes (3.3.11). */
function propertyOf(line: string): { name: string; zone: string; value: string } {
  const [, name = '', parameters = '', written = ''] =
    /^([A-Z-]+)((?:;[^:;="]+=(?:"[^"]*"|[^:;"]*))*):(.*)$/i.exec(line) ?? [];
  const [, zone = ''] = /;TZID="?([^;:"]+)/i.exec(parameters) ?? [];
  const value = written
    .replace(/\\n/gi, '\n')
    .replace(/\\([\\;,])/g, '$1')
    .trim();
  return { name: name.toUpperCase(), zone, value };
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
