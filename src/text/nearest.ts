import { distance } from 'fastest-levenshtein';

/**
 * The choice that a misspelt word most likely means, whatever its case; undefined where none is near.
 * How far it may be off depends on the word: a third of its letters.
 */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const off = (choice: string) => distance(word.toLowerCase(), choice.toLowerCase());
  const [choice] = choices.toSorted((a, b) => off(a) - off(b));
  return choice !== undefined && off(choice) <= Math.round(word.length / 3) ? choice : undefined;
}
