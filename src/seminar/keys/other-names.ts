/** Corrections for keys that the schema of a file does not have. */
import { isOfKey, labelOf } from '../../languages/labels.ts';
import { nearest } from '../../text/nearest.ts';
import { pathOf, type Complaint, type Report } from '../fault.ts';
import { quotedValue } from '../../text/yaml.ts';
import type { Written } from '../front-matter/scalar.ts';
import { KEYS } from '../messages/files.ts';
import type { CalendarDate } from '../when/calendar-date.ts';
import { SCHEMAS, type FileName } from './schema.ts';
import { exampleOf, type Keys } from './value.ts';

/** Other names of keys, beside the labels of announcements; for links, by label. */
const KEY_NAMES = {
  ...{ accent: 'color colour theme', photo: 'image picture portrait', photoAlt: 'alt' },
  ...{ changes: 'change news updates', announced: 'published posted', speaker: 'name' },
  ...{ 'date time': 'when start', timeZone: 'tz zone', summary: 'description' },
};
const LINK_NAMES = {
  ...{ Slides: 'slides', Recording: 'recording video', Paper: 'paper preprint' },
  ...{ Handout: 'handout', Notes: 'notes' },
};
/** Rows of labels that are the text below the keys. */
const FILE_OF_ROW: Record<string, FileName> = {
  ...{ abstract: 'abstract', bio: 'bio', notes: 'logistics', visiting: 'logistics' },
};

const named = (table: Readonly<Record<string, string>>, name: string) =>
  Object.keys(table).find((one) => table[one]!.split(' ').includes(name.toLowerCase()));

/** The row of a label in any language: `Ort`, `Referent`. */
function rowOf(name: string): string {
  const { rows = [], meanings = [] } = labelOf(name) ?? {};
  const clear = meanings.find(({ label }) => /^(?:date|time|notes|visiting)$/.test(label));
  const [row = '', other] = rows.filter(isOfKey);
  return clear?.label ?? (other ? '' : row);
}

/** The file of a key, preferably the given one. */
function homeOf(key: string, file: FileName): FileName | undefined {
  const names = [file, ...(Object.keys(SCHEMAS) as FileName[])];
  return names.find((name) => Object.hasOwn(SCHEMAS[name], key));
}

/** Reports unknown keys; the keys that a correction writes are then not reported as missing. */
export function reportUnknownKeys(
  file: FileName,
  values: Readonly<Record<string, Written>>,
  today: CalendarDate,
  report: Report,
): void {
  // With the keys that earlier corrections write.
  const present = { ...values };
  for (const name of Object.keys(values)) {
    const home = homeOf(name, file);
    if (home === file) continue;
    const { keys = [], complaint } = home
      ? { complaint: KEYS.KeyOfOtherFile({ home: pathOf(home) }) }
      : correctionOf(name, file, present, today);
    keys.forEach((key) => (present[key] = ''));
    report.skip(...keys);
    report.fault([name], complaint);
  }
}

function correctionOf(
  name: string,
  file: FileName,
  values: Readonly<Record<string, Written>>,
  today: CalendarDate,
): { keys?: string[]; complaint: Complaint } {
  const absent = Object.keys(SCHEMAS[file]).filter((one) => !Object.hasOwn(values, one));
  const text = typeof values[name] === 'string' ? values[name] : '';
  const link = /\s/.test(text) ? undefined : named(LINK_NAMES, name);
  const row = rowOf(name);
  const body = link ? undefined : FILE_OF_ROW[row];
  if (body) return { complaint: KEYS.TextAsKey({ name, home: pathOf(body) }) };
  const keysOfRow = row.replace(/^subject$/, 'title').replace(/^(?:when|starts)$/, 'date time');
  const other = link ? 'links' : (named(KEY_NAMES, name) ?? keysOfRow);
  const meant = nearest(name, absent, 0) ?? (other ? undefined : nearest(name, absent));
  if (meant) return { keys: [meant], complaint: KEYS.MisspeltKey({ name, meant }) };
  const all = other.split(' ');
  const home = homeOf(all[0]!, file);
  if (!home) return { complaint: KEYS.UnknownKey({ name }) };
  const keys = all.filter((key) => !Object.hasOwn(values, key));
  if (!keys.length) return { complaint: KEYS.KeyByBothNames({ name, key: all.at(-1)! }) };
  if (typeof values[name] !== 'string' && all.length === 1 && home === file)
    return { keys, complaint: KEYS.MisspeltKey({ name, meant: all[0]! }) };
  const examples: Keys = SCHEMAS[home];
  const valueOf = (key: string) =>
    keys.length > 1 ? exampleOf(examples[key]!.example, today) : text ? quotedValue(text) : '…';
  const lines = link
    ? ['links:', `  - label: ${link}`, `    url: ${text || 'https://example.edu'}`]
    : keys.map((key) => `${key}: ${valueOf(key)}`);
  const place =
    (keys.length > 1 ? ' it like this' : '') + (home === file ? '' : ` in ${pathOf(home)}`);
  return { keys, complaint: KEYS.KeyByOtherName({ name, place, lines: lines.join('\n') }) };
}
