/** Sentences that several published forms share. */
import { wordsOf } from '../languages/languages.ts';
import type { Change, Day, Link, Seminar, Speaker } from '../seminar/seminar.ts';

/** `Cancelled`, or undefined while all goes as announced. */
export function statusWord({ status, language }: Seminar): string | undefined {
  return status === 'scheduled' ? undefined : wordsOf(language).status[status];
}

/** Names as a sentence has them: `Ada Lovelace`, `Ada Lovelace and Charles Babbage`. */
export function namesLine(names: readonly string[], { language }: Seminar): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** `Ada Lovelace and Charles Babbage` */
export function speakersLine(seminar: Seminar): string {
  return namesLine(
    seminar.speakers.map(({ name }) => name),
    seminar,
  );
}

/** The title with the status before it: `Cancelled: On Growth`. */
export function titleLine(seminar: Seminar): string {
  const status = statusWord(seminar);
  const title = seminar.title.text;
  return status ? wordsOf(seminar.language).labelled(status, title) : title;
}

/** `Florentin Guth: Towards a science…`, with the status before it: the title of an entry or a preview. */
export function headline(seminar: Seminar): string {
  const { labelled } = wordsOf(seminar.language);
  const status = statusWord(seminar);
  const line = labelled(speakersLine(seminar), seminar.title.text);
  return status ? labelled(status, line) : line;
}

/** `Thursday, March 12, 2026, 11:00 am – 12:00 pm EDT` */
export function whenLine({ when, language }: Pick<Seminar, 'when' | 'language'>): string {
  return wordsOf(language).moment(when.date, `${when.time} ${when.zone}`);
}

/** The room, or that there is none. */
export function room({ location, language }: Seminar): string {
  return location ?? wordsOf(language).labels.online;
}

/** The room and the street address; where there is no room, the link to join, or that it is online. */
export function placeLine(seminar: Seminar): string {
  const { location, address, online } = seminar;
  return location ? [location, address].filter(Boolean).join(', ') : (online ?? room(seminar));
}

/**
 * Where to go, for programs that show the way: the room and the street address; while the room is to be
 * announced, the address or the link to join, or nothing.
 */
export function destination(seminar: Seminar): string {
  const { open, address, online = '' } = seminar;
  return open.includes('location') ? (address ?? online) : placeLine(seminar);
}

/** `Florentin Guth, New York University` */
export function speakerLine({ name, affiliation }: Speaker): string {
  return [name, affiliation].filter(Boolean).join(', ');
}

/** `https://example.edu/register (by March 10, 2026)` */
export function registrationLine({ registration, language }: Seminar): string | undefined {
  const { address, by } = registration ?? {};
  return by ? `${address} (${wordsOf(language).registerBy(by.label)})` : address;
}

/** Where a link leads: a file of the site below `root`, which ends in a slash. */
export function linkUrl({ url, file }: Link, root: string): string {
  return file === undefined ? url : root + url;
}

/** `Changed March 9, 2026: The room is now 32-123.` */
export function changeLine({ on, what }: Change, { language }: Seminar): string {
  return wordsOf(language).changed(on.label, what);
}

/** The changes, the latest first. */
export function changeLines(seminar: Seminar): string[] {
  return seminar.changes.map((change) => changeLine(change, seminar)).reverse();
}

/** The day of the last change, or else of the announcement. */
export function lastRevised({ announced, changes }: Seminar): Day {
  return changes.at(-1)?.on ?? announced;
}
