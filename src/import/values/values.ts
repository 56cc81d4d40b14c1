/** A field -> what it says of one key or of several. */
import type { LabelRow } from '../../languages/called.ts';
import { readDate } from '../../seminar/when/date.ts';
import { readTimeZone } from '../../seminar/when/zone/time-zone.ts';
import { innerLabel, isText, type Field } from '../lines/fields.ts';
import { wordsIn } from '../lines/labels.ts';
import { isBlank, isFull, joined, paragraphsOf, type Line } from '../lines/text.ts';
import {
  certain,
  open,
  readBy,
  type Context,
  type Finding,
  type Key,
  type Reading,
} from './finding.ts';
import { isName, readNames, readPeople } from './people.ts';
import { readEmail, readLink, readPlace } from './place.ts';
import { readWhen, zonesMeant } from './when.ts';

const OPEN_WORDS = wordsIn('open', true);
/** That there is no value yet, or none at all. */
const NOTHING =
  /^(?:[\p{P}\s]*|_?no response_?|n\/?a|none|t\.?\s?b\.?\s?[acd]\.?|to be (?:announced|confirmed|determined|decided).*)$/iu;
const RANK = wordsIn('ranks', true);
const EVENT = wordsIn('events', true);
const PRACTICAL = wordsIn('practical', false);
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
  subject: readTitle,
  speaker: (text) => ({ speaker: readPeople(text) }),
  host: (text) => ({ host: readNames(text) }),
  affiliation: any('affiliation'),
  location: readPlace,
  address: any('address'),
  category: any('category'),
  organizer: any('organizer'),
  audience: any('audience'),
  admission: any('admission'),
  homepage: (text) => ({ homepage: readLink(text) }),
  map: (text) => ({ map: readLink(text) }),
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

/** What a person or an event is called is no title of a talk. */
function readTitle(text: string): Partial<Record<Key, Reading>> {
  const title = unquoted(text);
  const words = title.split(/\s+/).length;
  const isRank = RANK.exec(title)?.index === 0 && words < 6;
  const kind = EVENT.exec(title);
  const isKind = words < 6 && kind !== null && kind.index + kind[0].length === title.length;
  // Nobody's title is as long, or has two sentences of this length.
  const isProse = title.length > 250 || (title.length > 100 && /[.?!]\s+\p{Lu}/u.test(title));
  return {
    title: isRank || isKind || isProse || /^https?:/.test(title) ? open(title) : certain(title),
  };
}

/** What a field says; nothing where its value is not known yet. */
export function findingsOf(field: Field, width: number | undefined, context: Context): Finding[] {
  if (field.rows.some(isText)) return textFindings(field, width);
  const { value, proposals, lines } = valueOf(field, width);
  if (!value || NOTHING.test(value) || OPEN_WORDS.exec(value)?.[0].length === value.length)
    return [];
  // A word that means several things is no label.
  const isClear = field.rows.length === 1;
  const readings = field.rows.flatMap((row) => {
    if (row === 'when' || row === 'starts' || row === 'ends') return [];
    return Object.entries(READERS[row]?.(value, context) ?? {}) as [Key, Reading][];
  });
  return readings.map(([key, reading]) => {
    const isTaken = isClear && !proposals.length && 'value' in reading;
    const other = 'value' in reading ? [textOf(reading.value)] : reading.proposals;
    return isTaken
      ? { key, value: reading.value, proposals: [], lines }
      : { key, proposals: [...new Set([...proposals, ...other])], lines };
  });
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

export interface Value {
  value: string;
  /** Not empty where the value may end elsewhere, or another label stands in it. */
  proposals: string[];
  lines: number[];
}

/**
 * What stands behind or below a label. A line below belongs to it where the line above was broken for want of
 * room, or ends within a phrase; where it may belong to it, both are proposed.
 */
export function valueOf({ rows, lines }: Field, width: number | undefined): Value {
  const all = lines.filter((line) => !isBlank(line));
  const [first] = all;
  if (!first) return { value: '', proposals: [], lines: [] };
  const items = all.filter(({ text }) => ITEM.test(text));
  if (items.length === all.length && all.length > 1)
    return of(items.map(({ text }) => text.replace(ITEM, '')).join('; '), all);
  const isTitle = rows.some((row) => row === 'title' || row === 'subject');
  const isRest = (line: Line, i: number) => {
    const above = all[i - 1]!;
    return (
      isFull(above, line, width) || OPEN_END.test(above.text) || (isTitle && isHanging(line, first))
    );
  };
  const count = all.findIndex((line, i) => i > 0 && !isRest(line, i));
  const taken = all.slice(0, count < 0 ? undefined : count);
  const next = all[taken.length];
  const text = joined(taken).replace(ITEM, '');
  const inner = innerLabel(text);
  if (inner !== undefined) return { ...of(text, taken), proposals: [inner, text] };
  return next && mayGoOn(next, isTitle)
    ? { ...of(text, taken), proposals: [joined([...taken, next]), text] }
    : of(text, taken);
  function of(value: string, from: readonly Line[]): Value {
    return { value, proposals: [], lines: from.map(({ number }) => number) };
  }
  function mayGoOn(line: Line, isOfTitle: boolean) {
    if (isOfTitle || rows.includes('when')) return true;
    if (rows.includes('speaker')) return isName(line.text.split(/[,(（]/)[0]!.trim());
    return rows.includes('location') && (width === undefined || isHanging(line, first!));
  }
}

const ITEM = /^\s*[-*•]\s+/;
/** A phrase goes on behind a comma, and behind a short word: `Facultad de`. */
const OPEN_END = /[,;–-]$|\s\p{Ll}{1,3}$/u;

/** Whether a line begins below the value, and not below its label. */
function isHanging(line: Line, first: Line): boolean {
  const indent = ({ text }: Line) => /^\s*/.exec(text)![0].length;
  return indent(first) > 0 && Math.abs(indent(line) - indent(first)) < 2;
}

/** Day and time of a field; a value on two lines may be a day and a time. */
export function whenOf(field: Field, width: number | undefined, context: Context) {
  const { value, proposals, lines } = valueOf(field, width);
  const texts = [value, ...proposals.slice(0, 1)].filter((text) => text && !NOTHING.test(text));
  const moments = texts.map((text) => readWhen(text, context));
  const whole = moments.find(
    ({ date, time }) => date && time && 'value' in date && 'value' in time,
  );
  return { moment: whole ?? moments[0], lines };
}

/** A text below its label: all of it is certain where nothing in it may be of something else. */
function textFindings({ rows, lines }: Field, width: number | undefined): Finding[] {
  const key = rows.find(isText) as Key;
  const paragraphs = paragraphsOf(lines, width);
  const texts = paragraphs.map((one) => joined(one));
  if (!texts.length || NOTHING.test(texts[0]!)) return [];
  const end = texts.findIndex((text, i) => i > 0 && isDoubtful(text));
  const upTo = (count: number) => texts.slice(0, count).join('\n\n');
  const numbers = paragraphs.flat().map(({ number }) => number);
  if (end < 0 && rows.length === 1)
    return [{ key, value: upTo(texts.length), proposals: [], lines: numbers }];
  const proposals = [...new Set([upTo(end), upTo(1), upTo(texts.length)])];
  return [{ key, proposals, lines: numbers }];
}

/** Nobody's abstract has paragraphs as short, or speaks of coffee, hours and addresses. */
export function isDoubtful(text: string): boolean {
  const isShort = text.length < (/\p{Lo}/u.test(text) ? 40 : 120);
  return isShort || PRACTICAL.test(text) || /@|https?:|\d[:.]\d\d\b/.test(text);
}
