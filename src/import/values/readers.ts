/** The value of a label -> what it says of one key or of several. */
import { wordsIn } from '../../languages/labels.ts';
import type { LabelRow } from '../../languages/words.ts';
import { isToBeAnnounced } from '../../seminar/open.ts';
import { MEETING, remoteAt } from '../../seminar/place.ts';
import { LANGUAGE_TAGS } from '../../languages/languages.ts';
import { sure, unsure, type Claim, type Key } from './finding.ts';
import { LINK, readNames, readPeople } from './people.ts';

/** That there is no value. */
const NOTHING = /^(?:[\p{P}\s]*|_?no response_?|n\/?a|none)$/iu;
const RANK = wordsIn('ranks', true);
const EVENT = wordsIn('events', true);
const QUOTES =
  /^(?:[“"„«»‹‘]\s?([^“”"„«»]+?)\s?[”"“»«›’]|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》)[.,]?$/u;
const ADDRESS = /https?:\/\/[^\s<>()]*[^\s<>().,;]/g;
const EMAIL = /[^\s<>()[\],;:：（）]+@[^\s<>()[\],;（）]+\.\p{L}{2,}/gu;
const MAP = /^https?:\/\/[^/]*(?:map|goo\.gl)|\/maps?\b/i;

/** Keys that a site can leave open, with the words for it. */
export const MAY_BE_OPEN: readonly string[] = ['title', 'speaker', 'location', 'abstract'];

export const unquoted = (text: string) =>
  QUOTES.exec(text)
    ?.slice(1)
    .find((one) => one !== undefined) ?? text;

type Read = (text: string) => Claim[];

/** Rows whose values are of a kind of their own; of all others a value is any text. */
const READERS: Partial<Record<LabelRow, Read>> = {
  title: (text) => [readTitle(unquoted(text))],
  subject: (text) => [isKind(unquoted(text)) ? unsure('title', text) : readTitle(unquoted(text))],
  speaker: (text) => [readPeople(text)],
  host: (text) => [readNames(text)],
  location: readPlace,
  online: (text) => readOnly('online', text.match(ADDRESS)),
  email: (text) => readOnly('email', text.match(EMAIL)),
  registration: (text) => readOnly('registration', text.match(ADDRESS) ?? text.match(EMAIL)),
  ...{ homepage: () => [], mail: () => [], other: () => [] },
};

/** What a field says, days, times and texts aside; nothing where there is no value. */
export function claimsOf(row: LabelRow, text: string): Claim[] {
  if (isNothing(text)) return [];
  const open = openValue(text);
  const key = row as Key;
  if (open !== undefined) {
    if (!MAY_BE_OPEN.includes(key)) return [];
    return [sure(key, key === 'speaker' ? [{ name: open }] : open)];
  }
  const read = READERS[row];
  if (read) return read(text);
  // An address in it is of another key.
  return [/@|https?:/.test(text) ? unsure(key, text) : sure(key, text)];
}

export const isNothing = (text: string) => NOTHING.test(text);

/** The words that a value is not known yet, without what is set around them; else undefined. */
export function openValue(text: string): string | undefined {
  const words = text.replace(/^[\s(_*[]+|[\s)_*\]]+$/g, '');
  return LANGUAGE_TAGS.some((tag) => isToBeAnnounced(words, tag)) ? words : undefined;
}

/** The one address in a text that may say more: `Join: https://…, passcode 123`. */
function readOnly(key: Key, all: readonly string[] | null): Claim[] {
  return (all ?? []).map((one) => (all!.length > 1 ? unsure(key, one) : sure(key, one)));
}

/** `What: Department Seminar` */
function isKind(text: string): boolean {
  const kind = EVENT.exec(text);
  const isEnd = kind !== null && kind.index + kind[0].length === text.length;
  return isEnd && text.split(/\s+/).length < 6;
}

/** What a person is called is no title of a talk. */
function readTitle(title: string): Claim {
  const isRank = RANK.exec(title)?.index === 0 && title.split(/\s+/).length < 6;
  // Nobody's title is as long, or has two sentences of this length.
  const isProse = title.length > 250 || (title.length > 100 && /[.?!]\s+\p{Lu}/u.test(title));
  return isRank || isProse || /^https?:/.test(title)
    ? unsure('title', title)
    : sure('title', title);
}

/** A room, and the address in or behind it; where both are mixed, the room is not certain. */
function readPlace(text: string): Claim[] {
  const [, linked, link] = LINK.exec(text) ?? [];
  const url = link ?? text.match(ADDRESS)?.[0];
  const key = url && (MEETING.test(url) ? 'online' : MAP.test(url) && 'map');
  const [before = '', behind = ''] = url ? text.split(url) : [text];
  // `Room 12, https://…`: between the room and the address is a sign, and nothing behind it.
  const isApart = !url || linked || (/[,;|(]\s*$/.test(before) && /^\)?$/.test(behind));
  const room = (linked ?? before).replace(/[\s,;|(–—-]+$/, '');
  const links = url && key ? [sure(key, url)] : [];
  const remote = remoteAt(room);
  if (isApart && room && remote < 0) return [sure('location', room), ...links];
  const part = room.slice(0, Math.max(remote, 0)).replace(JOINED, '');
  return [part, room].map((one) => unsure('location', one)).concat(links);
}

/** Between a room and a call: `Room 12 and on Zoom` */
const JOINED = /(?:[\s,;/|(+&–-]|\b(?:and|or|und|et|y|e|en|on|via|also|live|per|auch)\b)+$/iu;
