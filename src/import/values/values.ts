/** A field -> what it says of one key or of several. */
import type { LabelRow } from '../../languages/called.ts';
import { LANGUAGE_TAGS } from '../../languages/languages.ts';
import { isToBeAnnounced } from '../../seminar/open.ts';
import { readDate } from '../../seminar/when/date.ts';
import { readTimeZone } from '../../seminar/when/time-zone.ts';
import type { Field } from '../lines/fields.ts';
import { wordsIn } from '../../languages/labels.ts';
import {
  certain,
  open,
  readBy,
  type Context,
  type Finding,
  type Key,
  type Reading,
} from './finding.ts';
import { valueOf } from './extent.ts';
import { readNames, readPeople } from './people.ts';
import { readEmail, readLink, readPlace } from './place.ts';
import { zonesMeant } from './when.ts';

/** That there is no value. */
const NOTHING = /^(?:[\p{P}\s]*|_?no response_?|n\/?a|none)$/iu;
const RANK = wordsIn('ranks', true);
const EVENT = wordsIn('events', true);
const QUOTES =
  /^(?:[“"„«»‹‘]\s?([^“”"„«»]+?)\s?[”"“»«›’]|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》)[.,]?$/u;

export const unquoted = (text: string) =>
  QUOTES.exec(text)
    ?.slice(1)
    .find((one) => one !== undefined) ?? text;

type Read = (text: string, context: Context) => Partial<Record<Key, Reading>>;

/** A row whose values are any text; an address in it is of another key. */
const any =
  (key: Key): Read =>
  (text) => ({ [key]: /@|https?:/.test(text) ? open(text) : certain(text) });

/** How the value of each row is read. */
const READERS: Partial<Record<LabelRow, Read>> = {
  title: readTitle,
  subject: (text) => (isKind(unquoted(text)) ? { title: open(unquoted(text)) } : readTitle(text)),
  speaker: (text) => ({ speaker: readPeople(text) }),
  host: (text) => ({ host: readNames(text) }),
  affiliation: any('affiliation'),
  location: readPlace,
  address: any('address'),
  category: any('category'),
  organizer: any('organizer'),
  audience: any('audience'),
  admission: any('admission'),
  online: (text) => ({ online: readLink(text) }),
  email: (text) => ({ email: readEmail(text) }),
  registration: (text) => ({ registration: firstCertain(readLink(text), readEmail(text)) }),
  registerBy: (text, { today, language }) => ({
    registerBy: readBy(text, (day) => readDate(day, today, language)),
  }),
  timeZone: (text) => ({
    timeZone: 'value' in readTimeZone(text) ? certain(text) : open(...zonesMeant(text)),
  }),
};

function firstCertain(one: Reading, other: Reading): Reading {
  return 'value' in one ? one : other;
}

/** `What: Department Seminar` */
function isKind(text: string): boolean {
  const kind = EVENT.exec(text);
  return (
    kind !== null && kind.index + kind[0].length === text.length && text.split(/\s+/).length < 6
  );
}

/** What a person is called is no title of a talk. */
function readTitle(text: string): Partial<Record<Key, Reading>> {
  const title = unquoted(text);
  const isRank = RANK.exec(title)?.index === 0 && title.split(/\s+/).length < 6;
  // Nobody's title is as long, or has two sentences of this length.
  const isProse = title.length > 250 || (title.length > 100 && /[.?!]\s+\p{Lu}/u.test(title));
  return {
    title: isRank || isProse || /^https?:/.test(title) ? open(title) : certain(title),
  };
}

/** What a field says, days and times aside; nothing where its value is not known yet. */
export function findingsOf(field: Field, width: number | undefined, context: Context): Finding[] {
  const { value, proposals, lines } = valueOf(field, width);
  if (isNothing(value)) return [];
  // A word that means several things is no label.
  const isClear = field.rows.length === 1 && !proposals.length;
  const readings = field.rows.flatMap(
    (row) => Object.entries(READERS[row]?.(value, context) ?? {}) as [Key, Reading][],
  );
  return readings.map(([key, reading]) => {
    if (isClear && 'value' in reading) return { key, value: reading.value, proposals, lines };
    const other = 'value' in reading ? [reading.value].filter(isString) : reading.proposals;
    const complaint = 'value' in reading ? undefined : reading.complaint;
    return { key, proposals: [...new Set([...proposals, ...other])], complaint, lines };
  });
}

const isString = (value: unknown): value is string => typeof value === 'string';

/** Whether a value is not known yet, or there is none. */
export function isNothing(value: string): boolean {
  return NOTHING.test(value) || LANGUAGE_TAGS.some((tag) => isToBeAnnounced(value, tag));
}
