import { distance } from 'fastest-levenshtein';

/**
 * The closest choice, ignoring case; undefined where none is near.
 *
 * @param reach the largest edit distance; by default a third of the word
 */
export function nearest(
  word: string,
  choices: readonly string[],
  reach = Math.round(word.length / 3),
): string | undefined {
  const off = (choice: string) => distance(word.toLowerCase(), choice.toLowerCase());
  const [choice] = choices.toSorted((a, b) => off(a) - off(b));
  return choice !== undefined && off(choice) <= reach ? choice : undefined;
}
