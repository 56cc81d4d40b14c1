/** Facts that all forms list, each under one label. */
import { wordsOf } from '../languages/languages.ts';
import type { Labels } from '../languages/words.ts';
import type { Seminar } from '../seminar/seminar.ts';

export interface Fact {
  key: (typeof FACTS)[number][0];
  label: string;
  values: string[];
}

/**
 * The key of a fact in a Seminar, and its labels for one value and for several, in the order of the forms. A new
 * key that is shown everywhere is a new row.
 */
const FACTS = [
  ['hosts', 'host', 'hosts'],
  ['organizer', 'organizer'],
  ['audience', 'audience'],
  ['admission', 'admission'],
  ['email', 'email'],
] as const satisfies [key: keyof Seminar, one: keyof Labels, several?: keyof Labels][];

export function factsOf(seminar: Seminar): Fact[] {
  const { labels } = wordsOf(seminar.language);
  return FACTS.flatMap(([key, one, several = one]) => {
    const values = [seminar[key] ?? []].flat();
    return values.length ? [{ key, label: labels[values.length > 1 ? several : one], values }] : [];
  });
}
