/** Interprets labelled fields as values of keys. */
import { isToBeAnnounced, LANGUAGE_TAGS } from '../languages/languages.ts';
import type { LabelRow } from '../languages/words.ts';
import { remoteAt } from '../seminar/place.ts';
import { readTimeRange } from '../seminar/when/time.ts';
import type { Key } from './content.ts';
import {
  beforeLabel,
  FORM,
  isBlank,
  isText,
  joined,
  paragraphsOf,
  type Field,
  type Line,
} from './lines.ts';
import { AND, isName, NAME, peopleOf, RANK } from './people.ts';
import { readWhen, type Context } from './when.ts';

export interface Finding {
  key: Key;
  /** As in a content file. */
  value: unknown;
  /** Whether no other reading is possible. */
  isSure: boolean;
  /** Other readings, the likeliest first. */
  others?: string[];
  lines: number[];
}

type Claim = [key: Key, value: unknown, isSure?: boolean];

/** No value. */
const NOTHING = /^(?:[\p{P}\s]*|_?no response_?|n\/?a|none)$/iu;
const QUOTED = /^[“"„«»‹‘「『《]\s?([^“”"„«»「」『』《》]+?)\s?[”"“»«›’」』》][.,]?$/u;
const ADDRESS = /https?:\/\/[^\s<>()]*[^\s<>().,;]/g;
const EMAIL = /[^\s<>()[\],;:：（）]+@[^\s<>()[\],;（）]+\.\p{L}{2,}/gu;
/** `[Room 12](https://maps.example.edu/12)` */
const LINK = /^\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)$/;
/** Addresses of video calls, by a part of the host name. */
const MEETING =
  /https?:\/\/(?:(?:[^\s/]*[.-])?(?:zoom(?:gov)?|teams|meet(?:ing)?|webex|whereby|jitsi|jit|bigbluebutton|bbb|visio|gotomeet(?:ing)?|bluejeans)[.-]|\S*\/j\/\d)/i;
const MAP = /^https?:\/\/[^/]*(?:map|goo\.gl)|\/maps?\b/i;
/** The beginning of a biography: a name, perhaps after a title. */
const BIOGRAPHY = new RegExp(`^(?:\\p{L}{1,9}\\.?\\s+){0,2}${NAME}`, 'u');
const EDGES = /^[\s,;/|(–—-]+|(?:[\s,;/|(&–—-]|\s\p{Ll}{1,3}(?=\s))+\)?$/gu;

/** Keys that may be to be announced. */
export const MAY_BE_OPEN: readonly string[] = ['title', 'speaker', 'location', 'abstract'];

/** Rows with a form of their own; for others, any text without an address. */
const READERS: Partial<Record<LabelRow, (text: string) => Claim[]>> = {
  // `Title: Associate Professor`
  title: (text) => [['title', text, RANK.exec(text)?.index !== 0 || text.length > 60]],
  subject: (text) => [['title', text]],
  speaker: (text) => {
    const people = peopleOf(text);
    return [['speaker', people ?? text, people !== undefined]];
  },
  host: (text) => {
    const names = text.split(AND);
    return [['host', names, names.every(isName)]];
  },
  // Uncertain with an address or a video call.
  location: (text) => {
    const [url = ''] = text.match(ADDRESS) ?? [];
    const isRoom = !url && remoteAt(text) < 0;
    const room = text.replace(url, '').replace(EDGES, '');
    const links: Claim[] = MEETING.test(url) ? [['online', url]] : [];
    return [['location', isRoom ? text : room, isRoom], ...links];
  },
  online: (text) => readOnly('online', text.match(ADDRESS)),
  email: (text) => readOnly('email', text.match(EMAIL)),
  registration: (text) => readOnly('registration', text.match(ADDRESS) ?? text.match(EMAIL)),
  status: (text) => [['status', text.toLowerCase()]],
  ...{ homepage: () => [], mail: () => [], other: () => [] },
};

/** The only address: `Join: https://…, passcode 123`. */
const readOnly = (key: Key, all: readonly string[] | null) =>
  (all ?? []).map((one): Claim => [key, one, all!.length === 1]);

/** The phrase for a value to be announced, without brackets; else undefined. */
function openValue(text: string): string | undefined {
  const words = text.replace(/^[\s(_*[]+|[\s)_*\]]+$/g, '');
  return LANGUAGE_TAGS.some((tag) => isToBeAnnounced(words, tag)) ? words : undefined;
}

/** Empty where there is no value. */
function claimsOf(row: LabelRow, text: string): Claim[] {
  const key = row as Key;
  const open = openValue(text);
  if (NOTHING.test(text) || (open && !MAY_BE_OPEN.includes(key))) return [];
  if (open) return [[key, key === 'speaker' ? [{ name: open }] : open]];
  const [, words, url = ''] = /^(?:title|speaker|host|location)$/.test(row)
    ? (LINK.exec(text) ?? [])
    : [];
  const claims = READERS[row]?.(words ?? text) ?? [[key, text, !/@|https?:/.test(text)]];
  if (url && row === 'speaker') claims.push(['homepage', url]);
  if (url && row === 'location' && MAP.test(url)) claims.push(['map', url]);
  return claims;
}

/** A long paragraph without addresses (a third in scripts without spaces). */
const isProse = (text: string) =>
  text.length > (/\p{Lo}/u.test(text) ? 40 : 120) && !/@|https?:/.test(text);

/**
 * The extent of a value: its line, or also the next, unless that looks like a label. A text is certain if it has one
 * paragraph, or if a label ends it and no paragraph may be a biography.
 */
function extentOf({ rows, lines }: Field, width: number | undefined, isLast = true) {
  const all = lines.filter((line) => !isBlank(line));
  const numbers = all.map(({ number }) => number);
  if (rows.some(isText)) {
    const texts = paragraphsOf(lines, width).map((one) => joined(one));
    const most = texts.map((_, i) => texts.slice(0, texts.length - i).join('\n\n'));
    const isOther = (text: string) => !isProse(text) || BIOGRAPHY.test(text);
    const isClear = !isLast && !texts.slice(1).some(isOther);
    return { text: most[0] ?? '', others: isClear ? [] : most.slice(1), lines: numbers };
  }
  const textOf = (some: Line[]) => joined(some).replace(/^[-*•]\s+/, '');
  const text = textOf(all.slice(0, 1));
  const inner = beforeLabel(text);
  const isTitle = rows.includes('title') || rows.includes('subject');
  // Addresses never continue on the next line.
  const isAddress = rows.every((row) => /^(?:email|online|registration)$/.test(row));
  const hasAddress = isAddress && /\S@\S|https?:/.test(text);
  const isOne = all.length < 2 || hasAddress || (!isTitle && FORM.test(all[1]!.text));
  const others = inner === undefined ? (isOne ? [] : [textOf(all)]) : [inner];
  return { text, others, lines: numbers.slice(0, 1) };
}

const isTime = ({ rows }: Field) => rows.some((row) => /^(?:when|starts|ends)$/.test(row));

export function readFields(
  fields: readonly Field[],
  width: number | undefined,
  context: Context,
): Finding[] {
  const rows = new Set(fields.flatMap((field) => field.rows));
  // A lone speaker may belong to a jury, a subject to a mail.
  const isNotice = /\b(?:title|subject|when|starts|location)\b/.test([...rows].join());
  const isKnown = (row: LabelRow) =>
    row === 'speaker' ? isNotice : row !== 'subject' || rows.has('speaker');
  const values = fields
    .filter((field) => !isTime(field))
    .flatMap((field): Finding[] => {
      const { text, ...extent } = extentOf(field, width, field === fields.at(-1));
      // Uncertain: ambiguous labels, and values with an uncertain extent.
      const isClear = field.rows.length === 1 && !extent.others.length && !/\t/.test(text);
      // A title wins over a subject.
      const some = field.rows.filter((row) => row !== 'subject' || !rows.has('title'));
      const claims = some.flatMap((row) =>
        claimsOf(row, text).map(([key, value, isSure = true]) => ({
          ...extent,
          key,
          value: key === 'title' ? String(value).replace(QUOTED, '$1') : value,
          isSure: isSure && isClear && isKnown(row),
        })),
      );
      return claims.slice(0, isClear ? undefined : field.rows.length);
    });
  return [...values, ...readTimes(fields.filter(isTime), width, context)];
}

/** Dates and times; a separate start and end are combined. */
function readTimes(fields: Field[], width: number | undefined, context: Context): Finding[] {
  const parts = fields.map((field) => {
    const { text, others, lines } = extentOf(field, width);
    // Two lines may be a day and a time.
    const moment = field.rows.length > 1 ? undefined : readWhen(others[0] ?? text, context);
    const isOpen = NOTHING.test(text) || openValue(text) !== undefined;
    return {
      isEnd: field.rows.includes('ends'),
      lines,
      unread: moment || isOpen ? '' : text,
      ...moment,
    };
  });
  const end = parts.find(({ isEnd }) => isEnd)?.time;
  const timeOf = (time?: string) =>
    time && end && !('value' in readTimeRange(time, context)) ? `${time} - ${end}` : time;
  const found = parts.flatMap(({ isEnd, date, time, unread, lines }): Finding[] => [
    { key: 'date', value: date, isSure: true, lines },
    { key: 'time', value: isEnd ? '' : timeOf(time), isSure: true, lines },
    { key: 'date', value: unread, isSure: false, lines },
  ]);
  // A label of times only does not complain about the day.
  const isSaid = parts.some(({ date }) => date);
  return found.filter(({ value, isSure }) => value && (isSure || !isSaid));
}
