/** Phrases that several outputs share. */
import { wordsOf } from '../languages/languages.ts';
import type { Change, Day, Link, Seminar, Speaker } from '../seminar/seminar.ts';

/** `Cancelled`; undefined while scheduled. */
export function statusWord({ status, language }: Seminar): string | undefined {
  return status === 'scheduled' ? undefined : wordsOf(language).status[status];
}

/** `Ada Lovelace`, `Ada Lovelace and Charles Babbage` */
export function namesLine(names: readonly string[], { language }: Seminar): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

export function speakersLine(seminar: Seminar): string {
  return namesLine(
    seminar.speakers.map(({ name }) => name),
    seminar,
  );
}

/** `Cancelled: Florentin Guth: Towards a science…`: the title of calendar entries and previews. */
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

export function room({ location, language }: Seminar): string {
  return location ?? wordsOf(language).labels.online;
}

/** Room and address; without a room, the link to join or "Online". */
export function placeLine(seminar: Seminar): string {
  const { location, address, online } = seminar;
  return location ? [location, address].filter(Boolean).join(', ') : (online ?? room(seminar));
}

/** For navigation: room and address; while the room is open, the address, the link to join, or nothing. */
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

/** @param root the base of published files, ending in a slash */
export function linkUrl({ url, file }: Link, root: string): string {
  return file === undefined ? url : root + url;
}

/** `Changed March 9, 2026: The room is now 32-123.` */
export function changeLine({ on, what }: Change, { language }: Seminar): string {
  return wordsOf(language).changed(on.label, what);
}

/** The latest first. */
export function changeLines(seminar: Seminar): string[] {
  return seminar.changes.map((change) => changeLine(change, seminar)).reverse();
}

/** The last change, or the announcement. */
export function lastRevised({ announced, changes }: Seminar): Day {
  return changes.at(-1)?.on ?? announced;
}
