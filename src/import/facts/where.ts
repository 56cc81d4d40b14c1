/** When and where: texts that tell of both, of one, or of a link instead. */
import { REMOTE } from '../../seminar/place.ts';
import { withHyphen } from '../../seminar/when/clock.ts';
import type { Line } from '../lines/line.ts';
import { URL } from '../words/addresses.ts';
import { PLACE } from '../words/phrases.ts';
import { findWhen, isServedFirst, type WhenFound } from '../words/when.ts';
import { addNote, type Collected, type Sureness } from './found.ts';

const WORDS_OF_LINK = new RegExp(
  `^(?:[\\s,;:()/+–-]|${REMOTE}|via|and|also|hybrid|link|join|at|on|live|in person|available|or|&)*$`,
  'iu',
);
/** What leads from the room to a link. */
const BEFORE_LINK = new RegExp(
  `(?:[\\s,;:(/+–-]|\\((?:${REMOTE})\\)|\\b(?:${REMOTE}|regist(?:er|ration)|or|and|via|at|on|link|also|join|oder|ou|et|und|e|y|o|in diretta|su|en direct|sur|en directo|por|ao vivo|em direto|per|auch|live)\\b)+$`,
  'i',
);
/** Between the room and the other way to take part. */
const OR_ONLINE = new RegExp(
  `\\s*(?:;|(?:[+/]|,?\\s(?:and|&|or)\\s)\\s*(?=(?:on |via |also )?(?:${REMOTE})))\\s*`,
  'i',
);

/** `passcode 4711) and Room 205` */
const ROOM_BEHIND = new RegExp(
  `^(.*?)\\)?[,;]?\\s*(?:\\b(?:and|or|und|oder|et|ou|y|o|e|en|of)|[&+/])\\s+((?=.*${PLACE.source}).+)$`,
  'iu',
);

/** How to join a call, with its number: `Zoom ID 912 3456 7890`. */
const CALL = new RegExp(`^(?:${REMOTE})\\b.*\\d{3}`, 'i');

/** A map's address. */
const MAP = /maps?\.|\/maps?(?:\/|\?|$)|mazemap|openstreetmap/i;

const UNREADABLE_DAY = /(?:\p{L}+\.?,?\s+)?(?<!\d)\d{1,2}\/\d{1,2}(?:\/\d\d)?(?!\d)/u;

/** Takes the days, times and zone that were found in a text. */
export function addWhen(
  { dates, times, zone }: Omit<WhenFound, 'rest' | 'beside'>,
  lines: readonly Line[],
  { findings }: Collected,
  sureness: Sureness,
): void {
  dates.forEach((date) => findings.add('date', date, lines, sureness));
  times.forEach((time) => findings.add('time', withHyphen(time), lines, sureness));
  findings.add('timeZone', zone, lines, sureness);
}

/** Takes what a label says of when; a place beside it too, and in its notes what else has a time. */
export function readWhen(
  text: string,
  lines: readonly Line[],
  collected: Collected,
  hasPlace: boolean,
): boolean {
  const found = findWhen(text, collected.context, true);
  addWhen(found, lines, collected, 3);
  // A day that cannot be read is asked for: no other in the text may take its place.
  if (!found.dates.length) collected.findings.add('date', UNREADABLE_DAY.exec(text)?.[0], lines, 3);
  const { number } = lines[0]!;
  const isServed = !hasPlace && isServedFirst(found.rest);
  if (found.rest && !isServed && (hasPlace || PLACE.test(found.rest)))
    readPlace(found.rest, lines, collected, 3);
  [...found.beside, ...(isServed ? [found.rest.replace(/[).]+$/, '')] : [])].forEach((part) =>
    addNote(collected, { number, text: `${part}.` }),
  );
  return found.dates.length + found.times.length > 0;
}

export function readPlace(
  written: string,
  lines: readonly Line[],
  collected: Collected,
  sureness: Sureness,
): void {
  if (!written) return;
  const { findings, context, isOwn } = collected;
  // Without a room, the link stands where the room would.
  if (isOwn)
    return findings.add(/^https?:/.test(written) ? 'online' : 'location', written, lines, sureness);
  // A link of Markdown is its address.
  const text = written.replace(/\[[^\]]*\]\((https?:\/\/[^\s)]+)\)|\*+/g, '$1');
  const [url] = URL.exec(text) ?? [];
  if (url && MAP.test(url)) {
    findings.add('map', url, lines, sureness);
    const bare = text.replace(url, '').replace(/\s+(?=[,;])/g, '');
    return readPlace(bare, lines, collected, sureness);
  }
  findings.add('online', url, lines, sureness);
  const [before = '', after = ''] = url ? text.split(url) : [text];
  const behind = after.replace(/^[\s(),;.:-]+|[\s(),;.:-]+$/g, '');
  const [, told = behind, roomBehind = ''] = ROOM_BEHIND.exec(behind) ?? [];
  const bare = url ? before.replace(BEFORE_LINK, '') || roomBehind : text;
  const { number } = lines[0]!;
  if (told) addNote(collected, { number, text: told });
  const { dates, times } = findWhen(bare, context);
  addWhen({ dates, times, zone: undefined }, lines, collected, 1);
  const cut = [...dates, ...times].reduce((rest, one) => rest.replace(one, ''), bare);
  const parts = cut.split(OR_ONLINE).filter((part) => !WORDS_OF_LINK.test(part));
  const isCall = (part: string) => CALL.test(part.trim());
  parts.filter(isCall).forEach((call) => addNote(collected, { number, text: call }));
  const room = roomAlone(parts.filter((part) => !isCall(part)).join('; '));
  // Beside a link, words without a name or a number only lead to it.
  const isNamed = !url || /[\p{Lu}\p{Lo}\d]/u.test(room);
  if (isNamed) findings.add('location', room, lines, sureness);
}

/** A room without what only says that there is one: `In person: Room 3 (map)`. */
function roomAlone(text: string): string {
  return text
    .replace(/\s*\((?:map|karte|plan|mapa|mappa|kaart|google maps)\)$/i, '')
    .replace(
      /^\s*(?:(?:hybrid|in[- ]person|on[- ]?site|on campus|präsenz|présentiel|presencial)[\s.,:;–-]+)+/i,
      '',
    )
    .replace(/^\s*(?:(?:at|in)\s+(?:the\s+)?(?=\p{Lu})|في\s+)/u, '')
    .replace(/^[\s,;:-]+|(?:\s+(?:at|on|and))?[\s,;:.-]+$/g, '');
}
