/** The table of facts: what every form that lists such things tells of a seminar, under one label. */
import type { Seminar } from '../seminar/seminar.ts';

export interface Fact {
  key: (typeof DETAILS)[number][0];
  label: string;
  value: string;
}

/** In the order in which forms list them. One more key that is shown everywhere is one more line here. */
const DETAILS = [
  ['host', 'Host'],
  ['organizer', 'Organizer'],
  ['audience', 'Audience'],
  ['email', 'Email'],
] as const satisfies [keyof Seminar, string][];

/** Those facts that are known. */
export function details(seminar: Seminar): Fact[] {
  return DETAILS.flatMap(([key, label]) => {
    const value = seminar[key];
    return value ? [{ key, label, value }] : [];
  });
}
