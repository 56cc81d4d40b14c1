/** Reads a calendar back with ical.js, which shares no code with what wrote it. */
import ICAL from 'ical.js';

/** The one event of a calendar, and what stands around it. */
export interface ReadBack {
  calendar: ICAL.Component;
  event: ICAL.Component;
  zones: ICAL.Component[];
}

/** @throws Error where the file is no iCalendar, or has more or less than one event */
export function readBack(file: string): ReadBack {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events;
  if (calendar.name !== 'vcalendar' || !event || events.length !== 1) {
    throw new Error(`A ${calendar.name} with ${events.length} events`);
  }
  return { calendar, event, zones: calendar.getAllSubcomponents('vtimezone') };
}

/** The values of every property of that name; text is given back unescaped. */
export function valuesOf(component: ICAL.Component, name: string): string[] {
  return component
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[])
    .map(String);
}

/** @throws Error unless there is exactly one value */
export function valueOf(component: ICAL.Component, name: string): string {
  const values = valuesOf(component, name);
  if (values.length !== 1) throw new Error(`${name} has ${values.length} values`);
  return values[0]!;
}

/** Unescapes what ical.js leaves as it is, because it does not know the property (RFC 5545, 3.3.11). */
export function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}

/**
 * The instant of DTSTART or DTEND, in milliseconds since 1970: its wall time in the file's own VTIMEZONE,
 * or in UTC where it has that form.
 */
export function instantOf({ event, zones }: ReadBack, name: 'dtstart' | 'dtend'): number {
  const property = event.getFirstProperty(name)!;
  const tzid = property.getFirstParameter('tzid') as string | undefined;
  const { year, month, day, hour, minute, second, zone } =
    property.getFirstValue() as unknown as ICAL.Time;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (!tzid) {
    if (zone !== ICAL.Timezone.utcTimezone) throw new Error(`${name} has neither a zone nor a Z`);
    return wall;
  }
  const own = zones.filter((component) => component.getFirstPropertyValue('tzid') === tzid);
  if (own.length !== 1) throw new Error(`${own.length} VTIMEZONE for ${tzid}`);
  const rules = rulesOf(own[0]!, tzid);
  const time = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, rules);
  return wall - rules.utcOffset(time) * 1000;
}

/** Kept, because ical.js works out every change of a zone once for each of its objects. */
const known = new WeakMap<ICAL.Component, ICAL.Timezone>();

function rulesOf(component: ICAL.Component, tzid: string): ICAL.Timezone {
  const rules = known.get(component) ?? new ICAL.Timezone({ component, tzid });
  known.set(component, rules);
  return rules;
}

/** The file's lines as they are in the file, without their ends. */
export function physicalLines(file: string): string[] {
  return file.replace(/\r\n$/, '').split('\r\n');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What RFC 5545 (3.1) or this site's own rules forbid in the text of a file; empty where all is well. */
export function flawsOf(file: string): string[] {
  const flaws: string[] = [];
  const flaw = (isFlawed: boolean, words: string) => isFlawed && flaws.push(words);
  flaw(file.startsWith('\uFEFF'), 'a byte order mark');
  flaw(!file.endsWith('END:VCALENDAR\r\n'), 'no CRLF at the end');
  flaw(/\r(?!\n)|(?<!\r)\n/.test(file), 'a lone CR or LF');
  flaw(/\r\n\r\n/.test(file), 'an empty line');
  flaw(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(file), 'a control character');
  const text = unescaped(file.replaceAll('\r\n ', ''));
  flaw(text !== text.normalize('NFC'), 'text that is not in NFC');
  const lines = physicalLines(file);
  for (const line of lines) {
    const octets = new TextEncoder().encode(line).length;
    flaw(octets > 75, `${octets} octets: ${line}`);
    flaw(!/^( |[A-Z-]+[;:])/.test(line), `no content line: ${line}`);
  }
  for (const logical of file.slice(0, -2).split(/\r\n(?! )/)) {
    flaws.push(...brokenGraphemes(logical));
  }
  return flaws;
}

/** A grapheme may be folded only where it has more octets than a line has room for. */
function brokenGraphemes(folded: string): string[] {
  const parts = folded.split('\r\n ');
  let at = 0;
  const folds = parts.slice(0, -1).map((part) => (at += part.length));
  return [...graphemes.segment(parts.join(''))]
    .filter(({ index, segment }) => {
      const isBroken = folds[0] !== undefined && folds[0] < index + segment.length;
      while (folds[0] !== undefined && folds[0] <= index + segment.length) folds.shift();
      return isBroken && new TextEncoder().encode(segment).length < 75;
    })
    .map(({ segment }) => `a fold inside "${segment}"`);
}
