/** A short block without labels, line by line: a headline, a day, a time, a place, a kind of event. */
import { isZoneName } from '../../seminar/when/zone/time-zone.ts';
import { textOf } from '../lines/joined.ts';
import type { Block } from '../lines/layout.ts';
import type { Line } from '../lines/line.ts';
import { partsOf } from '../lines/parts.ts';
import { meetingIn } from '../words/addresses.ts';
import {
  countWords,
  INSTITUTION,
  isAddress,
  isCategory,
  isForVisitors,
  isName,
  isPlace,
  isSeriesName,
  NOTICE,
  PLACE,
} from '../words/phrases.ts';
import { NUMBERED, sentencePlace } from '../words/room.ts';
import { headlineOf } from '../words/talk.ts';
import { findWhen } from '../words/when.ts';
import { tellsWhen, whenLine } from '../words/when-line.ts';
import { addNote, type Collected } from './found.ts';
import { addWhen, readPlace } from './where.ts';

const ROOM_CODE = /^[\p{Lu}\d][\p{L}\d]{0,4}[.\- ]?\d[\w.-]*(?:\s*\/.*)?$/u;
/** Over how many lines a headline goes at most. */
const LONGEST = 8;

/** @returns what none of its rules know */
export function readHead(whole: Block, collected: Collected): Block[] {
  const block = collected.isOwn ? whole : whole.flatMap((line) => partsOf(line, collected.context));
  const headline = headlineIn(block, collected);
  if (!headline) return block.length ? readLines(block, collected) : [];
  const { from, to, title, people } = headline;
  const lines = block.slice(from, to);
  collected.findings.add('title', title, lines, 2);
  collected.findings.add('speaker', people, lines, 2);
  const below = block.slice(to);
  const rooms = collected.isOwn ? below : roomsOf(below, collected);
  readPlace(textOf(rooms), rooms, collected, 1);
  const left = below.slice(rooms.length);
  return [...readHead(block.slice(0, from), collected), ...readHead(left, collected)];
}

function headlineIn(block: Block, collected: Collected) {
  for (let from = 0; from < block.length; from++) {
    if (!collected.isOwn && whenLine(block[from]!.text, collected.context)) continue;
    const count = Math.min(LONGEST, block.length - from);
    const ends = Array.from({ length: count }, (_, i) => from + i + 1);
    // In the site's own form the room below tells how long the headline is.
    for (const to of collected.isOwn ? ends.toReversed() : ends) {
      const talk = headlineOf(textOf(block.slice(from, to)), collected.isOwn);
      if (talk && endsBefore(block.slice(to), collected)) return { from, to, ...talk };
    }
  }
  return undefined;
}

/** In the site's own announcement, whether the room alone, which a label tells too, is below a headline. */
function endsBefore(below: Block, { isOwn, findings }: Collected): boolean {
  const room = isOwn ? findings.only('location')?.value : undefined;
  return room === undefined || textOf(below) === room;
}

/** The line below a headline, where it looks like a room: `34-401A Grier A`. */
function roomsOf(below: Block, { context }: Collected): Block {
  const [line] = below;
  if (!line || below.length > 2 || countWords(line.text) > 8) return [];
  const { dates, times } = findWhen(line.text, context);
  const isRoom = !dates.length && !times.length && (PLACE.test(line.text) || /\d/.test(line.text));
  return isRoom ? [line] : [];
}

function readLines(whole: Block, collected: Collected): Block[] {
  const block = withoutSeries(whole, collected);
  const left: Block[] = [];
  const rooms: Line[] = [];
  let room = NaN;
  let readsWhen = false;
  block.forEach((line, i) => {
    if (readWhenLine(line, collected)) {
      readsWhen = true;
      return;
    }
    if (!collected.isOwn && isBeside(line.text, collected)) {
      collected.findings.add('online', meetingIn(line.text), [line], 1);
      return addNote(collected, line);
    }
    const above = block[i - 1]?.text.trim() ?? '';
    // A code below a day and a time is the room: `MS.04`, `Dwinelle 1229`.
    const isCode = readsWhen && [ROOM_CODE, NUMBERED].some((form) => form.test(line.text));
    readsWhen = false;
    const [bare, aside] = withoutRemark(line.text);
    if (isCode || meetingIn(line.text)) rooms.push(line);
    else if (isPlace(bare) && !(isName(above) && INSTITUTION.test(line.text))) {
      room = i;
      rooms.push({ ...line, text: bare });
      if (aside) addNote(collected, { ...line, text: aside });
    } else if (isAddress(line.text) && room === i - 1)
      collected.findings.add('address', line.text, [line], 1);
    else if (isCategory(line.text)) addCategory(line, collected);
    else if (
      i > 0 &&
      left.at(-1)?.at(-1) === block[i - 1] &&
      ![line, block[i - 1]!].some((one) => tellsWhen(one.text, collected.context))
    )
      left.at(-1)!.push(line);
    else left.push([line]);
  });
  // Nobody needs more lines for a place; more are a list of them.
  if (rooms.length < 6) readPlace(textOf(rooms, ', '), rooms, collected, 1);
  return left;
}

/** What is for visitors: when coffee is, or how to join a call in a sentence or more. */
function isBeside(text: string, { context }: Collected): boolean {
  const isLong = countWords(text) > 16 || /\p{Ll}\)?[.!?] \p{Lu}/u.test(text);
  const isSentence = isLong || (countWords(text) > 7 && !PLACE.test(text));
  const isJoining = isSentence && meetingIn(text) !== undefined;
  return isForVisitors(text) || isJoining || findWhen(text, context).beside.length > 0;
}

/** Takes the name of a series that goes over the first two lines. */
function withoutSeries(block: Block, { findings }: Collected): Block {
  const series = block.slice(0, 2);
  const name = textOf(series);
  if (series.length < 2 || !isSeriesName(name) || INSTITUTION.test(series[0]!.text)) return block;
  findings.add('category', name, series, 1);
  return block.slice(2);
}

function addCategory(line: Line, { findings }: Collected): void {
  const category = line.text.replace(/[*_]|[,;]\s*$/g, '').trim();
  if (!NOTICE.test(line.text)) findings.add('category', category, [line], 1);
}

/** A place without what is said of it in brackets: `Room 3 (also on Zoom, ask for the link)`. */
function withoutRemark(text: string): [bare: string, remark: string | undefined] {
  const [all = '', remark = ''] = /\s*\(([^()]+)\)/.exec(text) ?? [];
  return countWords(remark) > 4 ? [text.replace(all, ''), remark] : [text, undefined];
}

function readWhenLine(line: Line, collected: Collected): boolean {
  const { findings, context } = collected;
  const found = whenLine(line.text, context);
  const zone = isZoneName(line.text.trim()) ? line.text.trim() : undefined;
  findings.add('timeZone', zone, [line], 1);
  if (!found) return zone !== undefined;
  addWhen(found, [line], collected, 1);
  found.beside.forEach((part) => addNote(collected, { ...line, text: `${part}.` }));
  const category = found.bare.replace(/(?:\.|\s(?:on|at|am|um|le|el|il|op))$/, '');
  const [, kind = '', place = found.rest] = /^([^,]+),[\s,]*(\S.*)$/.exec(found.rest) ?? [];
  const isBehind = isCategory(kind) && !PLACE.test(kind) && PLACE.test(place);
  if (found.isRoom && isBehind) findings.add('category', kind, [line], 1);
  if (found.isRoom) readPlace(isBehind ? place : found.rest, [line], collected, 1);
  else if (isCategory(category)) findings.add('category', category, [line], 1);
  else findings.add('location', sentencePlace(`in ${found.bare}`), [line], 1);
  return true;
}
