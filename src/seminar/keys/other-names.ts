/** Keys under names that the schema has not -> the lines that are due. */
import { labelOf } from '../../languages/labels.ts';
import { pathOf, type Complaint } from '../fault.ts';
import { quotedValue, type Written } from '../front-matter/scalar.ts';
import { KEYS } from '../messages/keys.ts';
import { KNOWN_KEYS, homeOf, type FileName } from './schema.ts';

/** Names that people give to keys that no announcement has a label for. */
const NAMES: Readonly<Record<string, string>> = {
  accent: 'color colour theme',
  photo: 'image picture portrait',
  changes: 'change news updates',
  announced: 'published posted',
};
/** What stands in the list of links, with its label. */
const LINKS: Readonly<Record<string, string>> = {
  slides: 'Slides',
  recording: 'Recording',
  video: 'Recording',
  paper: 'Paper',
  preprint: 'Paper',
  handout: 'Handout',
  notes: 'Notes',
};
const WHEN = /^(?:when|starts)$/;

/** The key of a label in any language, as announcements have them: `Ort`, `Referent`. */
function keyOfLabel(name: string): string | undefined {
  const rows = labelOf(name)?.rows.filter((row) => row !== 'other' && row !== 'mail') ?? [];
  const [key] = rows.map((row) => (row === 'subject' ? 'title' : row));
  return rows.length === 1 ? key : undefined;
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
  const plain = name.toLowerCase();
  const complaint = (key: string, ...lines: string[]) => {
    const home = homeOf(key, file);
    const isOne = lines.length === 1;
    const place = home ? ` in ${pathOf(home)}:` : isOne ? '' : ':';
    const shown = (isOne ? ' ' : '\n') + lines.join('\n');
    return KEYS.KeyByOtherName({ place, lines: shown });
  };
  const text = typeof value === 'string' ? value : undefined;
  const label = Object.hasOwn(LINKS, plain) ? LINKS[plain] : undefined;
  const labelled = keyOfLabel(name) ?? '';
  if (WHEN.test(labelled)) {
    const lines = ['date: Thursday, March 12, 2026', 'time: 11:00 am - 12:00 pm'];
    return { keys: ['date', 'time'], complaint: complaint('date', ...lines) };
  }
  if (label) {
    const lines = ['links:', `  - label: ${label}`, `    url: ${text ?? 'https://example.edu'}`];
    return { keys: ['links'], complaint: complaint('links', ...lines) };
  }
  const named = Object.keys(NAMES).find((one) => NAMES[one]!.split(' ').includes(plain));
  const key = named ?? labelled;
  if (!KNOWN_KEYS.all.has(key)) return undefined;
  if (Object.hasOwn(values, key)) return { keys: [], complaint: KEYS.KeyByBothNames({ key }) };
  const line = `${key}: ${text === undefined ? '…' : quotedValue(text)}`;
  return { keys: [key], complaint: complaint(key, line) };
}
