/** The table of facts: what every form that lists such things tells of a seminar, under one label. */
import { wordsOf } from '../languages/languages.ts';
import type { Labels } from '../languages/words.ts';
import type { Seminar } from '../seminar/seminar.ts';

export interface Fact {
  key: (typeof FACTS)[number][0];
  label: string;
  /** One or more. */
  values: string[];
}

/**
 * Where a fact is in a seminar, and its labels for one value and for several; in the order in which forms
 * list them. One more key that is shown everywhere is one more line here.
 */
const FACTS = [
  ['hosts', 'host', 'hosts'],
  ['organizer', 'organizer'],
  ['audience', 'audience'],
  ['admission', 'admission'],
  ['email', 'email'],
] as const satisfies [key: keyof Seminar, one: keyof Labels, several?: keyof Labels][];

/** Those facts that are known. */
export function factsOf(seminar: Seminar): Fact[] {
  const { labels } = wordsOf(seminar.language);
  return FACTS.flatMap(([key, one, several = one]) => {
    const values = [seminar[key] ?? []].flat();
    return values.length ? [{ key, label: labels[values.length > 1 ? several : one], values }] : [];
  });
}
