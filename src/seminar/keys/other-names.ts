/** Corrections for keys that the schema does not have. */
import { isOfKey, labelOf } from '../../languages/labels.ts';
import { nearest } from '../../text/nearest.ts';
import { pathOf, type Complaint } from '../fault.ts';
import { quotedValue, type Written } from '../front-matter/scalar.ts';
import { KEYS } from '../messages/files.ts';
import { KNOWN_KEYS, SCHEMAS, homeOf, type FileName } from './schema.ts';

/** Other names of keys, beside the labels of announcements; for links, by label. */
const KEY_NAMES = {
  ...{ accent: 'color colour theme', photo: 'image picture portrait' },
  ...{ changes: 'change news updates', announced: 'published posted' },
};
const LINK_NAMES = {
  ...{ Slides: 'slides', Recording: 'recording video', Paper: 'paper preprint' },
  ...{ Handout: 'handout', Notes: 'notes' },
};

const named = (table: Readonly<Record<string, string>>, name: string) =>
  Object.keys(table).find((one) => table[one]!.split(' ').includes(name.toLowerCase()));

/** The key of a label in any language: `Ort`, `Referent`. */
function keyOfLabel(name: string): string {
  const [row = '', other] = labelOf(name)?.rows.filter(isOfKey) ?? [];
  return other ? '' : row === 'subject' ? 'title' : row;
}

/**
 * @param values all keys of the file
 * @returns the complaint, and the keys that its correction writes
 */
export function rightKeyOf(
  name: string,
  file: FileName,
  values: Readonly<Record<string, Written>>,
): { keys: string[]; complaint: Complaint } {
  const absent = Object.keys(SCHEMAS[file]).filter((one) => !Object.hasOwn(values, one));
  const meant = nearest(name, absent);
  if (meant) return { keys: [meant], complaint: KEYS.MisspeltKey({ name, meant }) };
  const text = typeof values[name] === 'string' ? values[name] : undefined;
  const link = named(LINK_NAMES, name);
  const key = link ? 'links' : (named(KEY_NAMES, name) ?? keyOfLabel(name));
  const isWhen = key === 'when' || key === 'starts';
  if (!isWhen && !KNOWN_KEYS.all.has(key))
    return { keys: [], complaint: KEYS.UnknownKey({ name }) };
  if (!link && !isWhen && Object.hasOwn(values, key))
    return { keys: [], complaint: KEYS.KeyByBothNames({ name, key }) };
  const home = homeOf(isWhen ? 'date' : key, file);
  const lines = isWhen
    ? ['date: Thursday, March 12, 2026', 'time: 11:00 am - 12:00 pm']
    : link
      ? ['links:', `  - label: ${link}`, `    url: ${text ?? 'https://example.edu'}`]
      : [`${key}: ${text === undefined ? '…' : quotedValue(text)}`];
  const place = home ? ` in ${pathOf(home)}:` : lines.length > 1 ? ':' : '';
  const shown = (lines.length > 1 ? '\n' : ' ') + lines.join('\n');
  const complaint = KEYS.KeyByOtherName({ name, place, lines: shown });
  return { keys: isWhen ? ['date', 'time'] : [key], complaint };
}
