/**
 * What stands without a label -> values: headlines, days, times and places on lines of their own, a title
 * with a speaker below it, sentences, and long paragraphs.
 */
import { readPlace, type Collected } from './labelled.ts';
import { textOf, type Block } from '../lines/layout.ts';
import { CATEGORY, hasHonorific, INSTITUTION, isForVisitors, isName, PLACE } from './phrases.ts';
import { peopleOf, personOf } from './people.ts';
import {
  headlineOf,
  onlyQuoted,
  quotedTitle,
  sentencePlace,
  sentenceTalk,
  titleOf,
  type Talk,
} from './talk.ts';
import type { Line } from '../lines/unwrap.ts';
import { findWhen } from './when.ts';

/** From so many words on an unlabelled paragraph is the abstract or the biography. */
const LONG = 40;
const numbersOf = (lines: readonly Line[]) => lines.map(({ number }) => number);
const countWords = (text: string) =>
  text.split(/\s+/).length +
  (text.match(/[\p{Script=Han}\p{Script=Kana}\p{Script=Hiragana}]/gu)?.length ?? 0) / 3;

export interface Paragraphs {
  /** Long paragraphs, in order. */
  long: Block[];
}

export function readBlocks(blocks: readonly Block[], collected: Collected): Paragraphs {
  const long: Block[] = [];
  const heads: Block[] = [];
  for (const block of blocks) {
    const text = textOf(block);
    if (collected.isOwn) heads.push(...readHead(block, collected));
    else if (isForVisitors(text) && !isInvitation(text, collected)) {
      collected.notes.push({ number: block[0]!.number, text: '' }, ...block);
      readVisitors(text, block, collected);
    } else if (countWords(text) >= LONG && !isInvitation(text, collected)) long.push(block);
    else if (long.length && isProseLike(text) && !sentenceTalk(text)) long.push(block);
    else if (readSentences(text, block, collected)) continue;
    else heads.push(...readHead(block, collected));
  }
  readTitleAndSpeaker(heads, collected);
  return { long };
}

const isProseLike = (text: string) => /[.!?。]["”»]?$/.test(text) && countWords(text) > 12;

/** A sentence that tells when, or on what somebody speaks. */
function isInvitation(text: string, { context }: Collected): boolean {
  const talk = sentenceTalk(text);
  const { dates, times } = findWhen(text, context);
  return Boolean(
    (talk?.title && (talk.people || dates.length)) || (talk && dates.length && times.length),
  );
}

function readVisitors(text: string, block: Block, { findings }: Collected): void {
  const url = /https?:\/\/\S*(?:zoom|teams|webex|meet\.|jitsi)\S*[^\s.,;)]/i.exec(text)?.[0];
  if (url) findings.add('online', url, numbersOf(block), 1);
}

function readSentences(text: string, block: Block, collected: Collected): boolean {
  const isSentence = /[.!:,]["”»]?$/.test(text) && countWords(text) > 7;
  const talk = isSentence ? sentenceTalk(text) : undefined;
  const { findings, context } = collected;
  const { dates, times, rest } = findWhen(text, context);
  if (!talk && !(isSentence && dates.length)) return readSeries(text, block, collected);
  const numbers = numbersOf(block);
  addTalk(talk ?? { title: onlyQuoted(text), isHeadline: false }, numbers, collected);
  dates.forEach((date) => findings.add('date', date, numbers, 1));
  times.forEach((time) => findings.add('time', time, numbers, 1));
  const place = sentencePlace(talk?.title ? rest.replace(talk.title, '') : rest);
  if (place) findings.add('location', place, numbers, 1);
  readSeries(text, block, collected);
  return true;
}

const SERIES = [
  /(?:join us for|invited? (?:you )?to|welcome to|announce) (?:the |our |a |an )?(?:next |upcoming |this week[’']s )?((?:\p{Lu}[\p{L}&-]*\s+)+(?:Seminar|Colloquium|Lecture(?: Series)?|Forum))/u,
  /(?:im|des|vom) (?:Rahmen des )?((?:\p{Lu}\p{L}*)?(?:[Kk]olloquium|[Ss]eminar))s (\p{Lu}[\p{L} –-]*?)(?= laden| lädt| findet| spricht| hält| wird|,|\.)/u,
];

/** The series that an invitation names. */
function readSeries(text: string, block: Block, { findings }: Collected): boolean {
  const [, name, more] = SERIES.map((form) => form.exec(text)).find(Boolean) ?? [];
  if (name) findings.add('category', [name, more].filter(Boolean).join(' '), numbersOf(block), 1);
  return Boolean(name) && !/\s(?:by|von|of|de)\b|:$/.test(text);
}

function addTalk(talk: Talk | undefined, numbers: number[], { findings }: Collected): void {
  if (talk?.title) findings.add('title', talk.title, numbers, talk.isHeadline ? 2 : 1);
  if (talk?.people) findings.add('speaker', talk.people, numbers, talk.isHeadline ? 2 : 1);
}

/** A short block: what is a headline, a day, a time, a place or a kind of event; the rest is given back. */
function readHead(block: Block, collected: Collected): Block[] {
  for (let from = 0; from < block.length; from++) {
    const sizes = Array.from({ length: Math.min(8, block.length - from) }, (_, i) => i + 1);
    // In the site's own form the room below tells how long the headline is.
    for (const size of collected.isOwn ? sizes.toReversed() : sizes) {
      const lines = block.slice(from, from + size);
      const talk = headlineOf(textOf(lines), collected.isOwn);
      if (!talk || !endsBefore(block.slice(from + size), collected)) continue;
      addTalk(talk, numbersOf(lines), collected);
      const below = block.slice(from + size);
      if (collected.isOwn && below.length) {
        readPlace(textOf(below), numbersOf(below), collected, 1);
        return [];
      }
      const room =
        below[0] && below.length < 3 && isRoomLike(below[0].text, collected) ? below[0] : undefined;
      if (room) readPlace(room.text.trim(), [room.number], collected, 1);
      const left = room ? below.slice(1) : below;
      return [
        ...(from ? readHead(block.slice(0, from), collected) : []),
        ...(left.length ? readHead(left, collected) : []),
      ];
    }
  }
  return readLines(block, collected);
}

/** In the site's own announcement, whether the room alone, which a label tells too, is below a headline. */
function endsBefore(below: Block, { isOwn, findings }: Collected): boolean {
  const room = isOwn ? findings.only('location')?.value : undefined;
  return room === undefined || textOf(below) === room;
}

function isRoomLike(text: string, { context }: Collected): boolean {
  const { dates, times } = findWhen(text, context);
  return (
    !dates.length && !times.length && (PLACE.test(text) || /\d/.test(text)) && countWords(text) < 9
  );
}

function readLines(block: Block, collected: Collected): Block[] {
  const left: Block[] = [];
  const rooms: Line[] = [];
  let isNew = true;
  for (const line of block) {
    if (readWhenLine(line, collected)) isNew = true;
    else if (isPlace(line.text) && !isFollowed(block, line)) {
      rooms.push(line);
      isNew = true;
    } else if (isCategory(line.text)) {
      const isHeading = /announcement|ankündigung|annonce|案内|안내/i.test(line.text);
      if (!isHeading) collected.findings.add('category', line.text.trim(), [line.number], 1);
      isNew = true;
    } else if (isNew) {
      left.push([line]);
      isNew = false;
    } else left.at(-1)!.push(line);
  }
  if (rooms.length) readPlace(textOf(rooms, ', '), numbersOf(rooms), collected, 1);
  return left;
}

function isPlace(text: string): boolean {
  return (
    PLACE.test(text) &&
    countWords(text) < 12 &&
    !/[“"„«]|[.!?]$/.test(text) &&
    !/\b(?:university|universität|department)\b/i.test(text)
  );
}

/** Whether a line stands below a name: it is where the speaker is from. */
function isFollowed(block: Block, line: Line): boolean {
  const before = block[block.indexOf(line) - 1]?.text.trim();
  return before !== undefined && isName(before) && INSTITUTION.test(line.text);
}

function isCategory(text: string): boolean {
  return (
    CATEGORY.test(text) &&
    countWords(text) < 8 &&
    !/[:“"„«?]|[.!]$/.test(text) &&
    !/\d/.test(text) &&
    !/\s(?:by|with|on|von|über|zum|mit|par|sur)\s/.test(text)
  );
}

/** A line that tells little else than when, and perhaps where. */
function readWhenLine(line: Line, collected: Collected): boolean {
  const { findings, context } = collected;
  const { dates, times, zone, rest } = findWhen(line.text, context);
  if (!dates.length && !times.length) return false;
  const bare = rest.replace(/\([^)]*\)/g, '').replace(/^[\s,;:@|-]+|[\s,;:@|-]+$/g, '');
  const isRoom = PLACE.test(bare) && countWords(bare) < 10;
  if (countWords(bare) > 3 && !isRoom) return false;
  const numbers = [line.number];
  dates.forEach((date) => findings.add('date', date, numbers, 1));
  times.forEach((time) => findings.add('time', time.replace(' – ', ' - '), numbers, 1));
  if (zone) findings.add('timeZone', zone, numbers, 1);
  if (isRoom) readPlace(bare, numbers, collected, 1);
  else if (CATEGORY.test(bare)) findings.add('category', bare, numbers, 1);
  return true;
}

/** A title and a speaker on bare lines: taken where the lines themselves show which is which. */
function readTitleAndSpeaker(blocks: readonly Block[], collected: Collected): void {
  const { findings } = collected;
  const left: Block[] = [];
  for (const block of blocks) {
    const quoted = quotedTitle(textOf(block));
    const lines = block.map(({ text }) => text.trim());
    const at = lines.findIndex((text, i) => isSpeakerLine(text, lines[i + 1]));
    if (quoted) findings.add('title', quoted, numbersOf(block), 2);
    else if (at >= 0) {
      const people = block.slice(at);
      const isPerson = people
        .slice(1)
        .every(({ text }) => INSTITUTION.test(text) || /,|\p{Lu}/u.test(text.trim().charAt(0)));
      if (isPerson)
        findings.add(
          'speaker',
          peopleOf(
            people.map(({ text }) => text),
            false,
          ),
          numbersOf(people),
          1,
        );
      if (at > 0) left.push(block.slice(0, at));
    } else left.push(block);
  }
  if (!findings.has('title')) readTitle(left, collected);
  else if (!findings.has('speaker')) {
    const names = left.filter((block) => block.length < 4 && isName(personOf(block[0]!.text).name));
    if (names.length === 1) addPeople(names[0]!, collected);
  }
}

function addPeople(block: Block, { findings }: Collected): void {
  findings.add(
    'speaker',
    peopleOf(
      block.map(({ text }) => text),
      false,
    ),
    numbersOf(block),
    1,
  );
}

/** The one block that can be a title; a name beside it is the speaker's. */
function readTitle(left: readonly Block[], collected: Collected): void {
  const { findings } = collected;
  const names = left.filter((block) => isName(personOf(block[0]!.text).name) && block.length < 4);
  const titles = left.filter((block) => !names.includes(block) && isTitleLike(textOf(block)));
  const isSure = titles.length === 1 && (findings.has('speaker') || names.length === 1);
  if (isSure) findings.add('title', titleOf(textOf(titles[0]!)), numbersOf(titles[0]!), 1);
  if (isSure && !findings.has('speaker')) addPeople(names[0]!, collected);
  if (!titles.length && names.length === 1 && findings.has('speaker')) {
    findings.add('title', titleOf(textOf(names[0]!)), numbersOf(names[0]!), 1);
  }
}

function isTitleLike(text: string): boolean {
  return (
    countWords(text) <= 30 &&
    !/[.,;]$/.test(text) &&
    !/^\P{L}*$/u.test(text) &&
    !/@|https?:/.test(text)
  );
}

function isSpeakerLine(text: string, below: string | undefined): boolean {
  const { name, affiliation = '' } = personOf(text);
  if (!isName(name)) return false;
  return (
    hasHonorific(name) || INSTITUTION.test(affiliation) || Boolean(below && INSTITUTION.test(below))
  );
}
