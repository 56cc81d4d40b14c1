/** Keys under names that the schema has not -> the lines that are due. */
import { pathOf, type Complaint } from '../fault.ts';
import { quotedValue, type Written } from '../front-matter/scalar.ts';
import { KEYS } from '../messages/keys.ts';
import { homeOf, type FileName } from './schema.ts';

/** Names that people give to a key, and its own. */
const NAMES: Readonly<Record<string, string>> = {
  accent: 'color colour theme',
  location: 'place room venue where hall building',
  online: 'zoom link join stream webcast meeting url',
  category: 'series type kind event',
  email: 'contact mail',
  organizer: 'department group institute organiser',
  affiliation: 'institution university company',
  homepage: 'website web page',
  photo: 'image picture portrait',
  admission: 'price cost fee tickets entry',
  host: 'chair inviter',
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
const WHEN = /^(?:when|starts?|start ?time|begins?|datetime)$/i;

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
  if (WHEN.test(plain)) {
    const lines = ['date: Thursday, March 12, 2026', 'time: 11:00 am - 12:00 pm'];
    return { keys: ['date', 'time'], complaint: complaint('date', ...lines) };
  }
  if (label) {
    const lines = ['links:', `  - label: ${label}`, `    url: ${text ?? 'https://example.edu'}`];
    return { keys: ['links'], complaint: complaint('links', ...lines) };
  }
  const key = Object.keys(NAMES).find((one) => NAMES[one]!.split(' ').includes(plain));
  if (!key) return undefined;
  if (Object.hasOwn(values, key)) return { keys: [], complaint: KEYS.KeyByBothNames({ key }) };
  const line = `${key}: ${text === undefined ? '…' : quotedValue(text)}`;
  return { keys: [key], complaint: complaint(key, line) };
}
