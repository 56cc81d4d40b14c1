/** Stretches of words within a text that a reader takes as a whole. */

/** What stands for twelve o’clock, as alternatives of a regular expression. */
export const NOON =
  '(?<!\\p{L})(?:noon|midday|midi|mittag|mediod[ií]a|mezzogiorno|meio-dia|południe|정오|正午)(?!\\p{Script=Latin})';
const NUMBER = new RegExp(`\\d|${NOON}`, 'iu');

/** In words: nobody writes a day or a time in more. */
const LONGEST = 9;

/** The longest stretches of words that pass, from the left, and the text without them. */
export function stretchesOf(
  text: string,
  passes: (stretch: string) => boolean,
): { found: string[]; rest: string } {
  const words = Array.from(
    text.matchAll(/\S+/g),
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const found: string[] = [];
  let rest = '';
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    for (let size = Math.min(LONGEST, words.length - i); size > 0; size--) {
      const [from, to] = [words[i]![0], words[i + size - 1]![1]];
      const written = text.slice(from, to);
      if (!NUMBER.test(written)) break;
      const stretch = trimmed(written);
      if (!passes(stretch)) continue;
      const start = text.indexOf(stretch, from);
      found.push(stretch);
      rest += `${text.slice(end, start)} ; `;
      end = start + stretch.length;
      i += size - 1;
      break;
    }
  }
  return { found, rest: rest + text.slice(end) };
}

function trimmed(stretch: string): string {
  const bare = stretch.replace(/^[\s,;:(（|@*–—-]+/, '').replace(/[\s,;:|*–—-]+$/, '');
  const closesTooMuch = (text: string) =>
    (text.match(/[(（]/g)?.length ?? 0) < (text.match(/[)）]/g)?.length ?? 0);
  const closed = closesTooMuch(bare) ? bare.replace(/[)）][.,]?$/, '') : bare;
  return /[ap]\.m\.$|[cs]\.\s?t\.$|\b[ap]\.\s?m\.$/i.test(closed)
    ? closed
    : closed.replace(/\.$/, '');
}
