import { distance } from 'fastest-levenshtein';

/**
 * The choice that a misspelt word most likely means, whatever its case; undefined where none is near.
 *
 * @param reach how many letters may be wrong: a third of the word where not given
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
