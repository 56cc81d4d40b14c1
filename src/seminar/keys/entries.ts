/**
 * Entries of a list that say in one line what is due on two: `- Slides: https://example.edu/slides.pdf`.
 * The message shows the organiser's own words in the right form.
 */
import { readDate } from '../when/date.ts';
import { quotedValue, type Written } from '../front-matter/scalar.ts';
import { readUrl } from './address.ts';
import type { Context } from './value.ts';

type Part = readonly [first: string, second: string];

/** By key: the two keys of an entry, and whether two texts are what they ask for. */
const PAIRS: Readonly<
  Record<string, readonly [string, string, (part: Part, context: Context) => boolean]>
> = {
  changes: [
    'on',
    'what',
    ([day], { today }) => /\d{4}/.test(day) || 'value' in readDate(`${day} ${today.year}`, today),
  ],
  links: ['label', 'url', ([, url]) => 'value' in readUrl(url)],
  speaker: ['name', 'affiliation', ([name]) => /\S\s/.test(name)],
};

/**
 * The value of a key, or one entry of its list, as it is written below the key.
 *
 * @returns undefined where the parts of what is written cannot be told apart
 */
export function ownEntries(key: string, value: Written, context: Context): string | undefined {
  const [one, other, isRight] = PAIRS[key] ?? [];
  const [entry, ...more] = Array.isArray(value) ? value : [value];
  if (!isRight || more.length || entry === undefined || Array.isArray(entry)) return undefined;
  if (key === 'speaker' && !Array.isArray(value)) return undefined;
  if (typeof entry === 'object' && (Object.hasOwn(entry, one!) || Object.hasOwn(entry, other!)))
    return undefined;
  const parts = partsOf(entry).filter((part) => isRight(part, context));
  const whole = typeof entry === 'string' ? entry : partsOf(entry)[0]?.join(': ');
  if (!parts.length && whole && key === 'changes' && /\S\s/.test(whole))
    parts.push([context.day, whole]);
  if (!parts.length && whole && key === 'links' && 'value' in readUrl(whole))
    parts.push(['Slides', whole]);
  return parts.length
    ? parts
        .map(([a, b]) => `\n  - ${one}: ${quotedValue(a)}\n    ${other}: ${quotedValue(b)}`)
        .join('')
    : undefined;
}

/** What stands before and behind a colon. */
function partsOf(entry: string | Record<string, Written>): Part[] {
  const pairs =
    typeof entry === 'string'
      ? [/^(.*?): (.*)$/.exec(entry)?.slice(1) ?? []]
      : Object.entries(entry);
  return pairs.filter(
    (pair): pair is [string, string] => typeof pair[0] === 'string' && typeof pair[1] === 'string',
  );
}
