/** Keys under names that the schema has not -> the lines that are due. */
import { isOfKey, labelOf } from '../../languages/labels.ts';
import { pathOf, type Complaint } from '../fault.ts';
import { quotedValue, type Written } from '../front-matter/scalar.ts';
import { KEYS } from '../messages/keys.ts';
import { KNOWN_KEYS, homeOf, type FileName } from './schema.ts';

/** Names that no announcement has a label for, by the key; for a link, by its label. */
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

/** The key of a label in any language, as announcements have them: `Ort`, `Referent`. */
function keyOfLabel(name: string): string {
  const [row = '', other] = labelOf(name)?.rows.filter(isOfKey) ?? [];
  return other ? '' : row === 'subject' ? 'title' : row;
}

/**
 * @param values all keys of the file
 * @returns undefined where nothing is known of the name; else which keys the lines would write
 */
export function keyOfOtherName(
  name: string,
  value: Written,
  file: FileName,
  values: Readonly<Record<string, Written>>,
): { keys: string[]; complaint: Complaint } | undefined {
  const text = typeof value === 'string' ? value : undefined;
  const link = named(LINK_NAMES, name);
  const key = link ? 'links' : (named(KEY_NAMES, name) ?? keyOfLabel(name));
  const isWhen = key === 'when' || key === 'starts';
  if (!isWhen && !KNOWN_KEYS.all.has(key)) return undefined;
  if (!link && !isWhen && Object.hasOwn(values, key))
    return { keys: [], complaint: KEYS.KeyByBothNames({ key }) };
  const home = homeOf(isWhen ? 'date' : key, file);
  const lines = isWhen
    ? ['date: Thursday, March 12, 2026', 'time: 11:00 am - 12:00 pm']
    : link
      ? ['links:', `  - label: ${link}`, `    url: ${text ?? 'https://example.edu'}`]
      : [`${key}: ${text === undefined ? '…' : quotedValue(text)}`];
  const place = home ? ` in ${pathOf(home)}:` : lines.length > 1 ? ':' : '';
  const shown = (lines.length > 1 ? '\n' : ' ') + lines.join('\n');
  const complaint = KEYS.KeyByOtherName({ place, lines: shown });
  return { keys: isWhen ? ['date', 'time'] : [key], complaint };
}
