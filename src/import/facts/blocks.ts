/** What stands without a label -> values: sentences, notes for visitors, and long paragraphs. */
import { textOf } from '../lines/joined.ts';
import type { Block } from '../lines/layout.ts';
import { countWords, isForVisitors, isUpcoming } from '../words/phrases.ts';
import { onlyQuoted, sentencePlace, sentenceTalk } from '../words/talk.ts';
import { findWhen } from '../words/when.ts';
import type { Collected } from './found.ts';
import { readHead, whenLine } from './heads.ts';
import { readTitleAndSpeaker } from './names.ts';
import { addWhen } from './where.ts';

/** From so many words on an unlabelled paragraph is the abstract or the biography. */
const LONG = 40;

const SERIES = [
  /(?:[Jj]oin us for|[Ii]nvited? (?:you )?to|[Ww]elcome to|announce) (?:the |our |a |an )?(?:next |upcoming |this week[’']s )?((?:\p{Lu}[\p{L}&-]*\s+)+(?:Seminar|Colloquium|Lecture(?: Series)?|Forum))/u,
  /(?:im|des|vom) (?:Rahmen des )?((?:\p{Lu}\p{L}*)?(?:[Kk]olloquium|[Ss]eminar))s (\p{Lu}[\p{L} –-]*?)(?= laden| lädt| findet| spricht| hält| wird|,|\.)/u,
];

/** @returns the long paragraphs, in order: the abstract and the biography are among them */
export function readBlocks(blocks: readonly Block[], collected: Collected): Block[] {
  const long: Block[] = [];
  const heads: Block[] = [];
  for (const block of blocks) {
    const text = textOf(block);
    if (!collected.isOwn && isUpcoming(text)) continue;
    const isTold = collected.isOwn || isInvitation(text, collected);
    if (!isTold && isForVisitors(text)) readVisitors(text, block, collected);
    else if (!isTold && countWords(text) >= LONG) long.push(block);
    else if (long.length && isProseLike(text) && !sentenceTalk(text)) long.push(block);
    else if (collected.isOwn || !readSentences(text, block, collected))
      heads.push(...readHead(block, collected));
  }
  readTitleAndSpeaker(heads, collected);
  return long;
}

const isProseLike = (text: string) => /[.!?。]["”»]?$/.test(text) && countWords(text) > 12;

/** A sentence that tells when, or on what somebody speaks. */
function isInvitation(text: string, { context }: Collected): boolean {
  const talk = sentenceTalk(text);
  if (!talk) return false;
  const { dates, times } = findWhen(text, context);
  return Boolean(talk.title && (talk.people ?? dates[0])) || dates.length * times.length > 0;
}

function readVisitors(text: string, block: Block, { findings, notes }: Collected): void {
  const url = /https?:\/\/\S*(?:zoom|teams|webex|meet\.|jitsi)\S*[^\s.,;)]/i.exec(text)?.[0];
  findings.add('online', url, block, 1);
  notes.push({ number: block[0]!.number, text: '' }, ...block);
}

/** @returns whether the text is sentences, of which nothing else can be a title or a name */
function readSentences(text: string, block: Block, collected: Collected): boolean {
  const isSentence = /[.!:,]["”»]?$/.test(text) && countWords(text) > 7;
  const talk = isSentence ? sentenceTalk(text) : undefined;
  if (!talk && block.some((line) => whenLine(line, collected))) return false;
  const { findings, context } = collected;
  const [, name, more] = SERIES.map((form) => form.exec(text)).find(Boolean) ?? [];
  if (name) findings.add('category', [name, more].filter(Boolean).join(' '), block, 1);
  const found = findWhen(text, context);
  if (!talk && !(isSentence && found.dates.length)) return Boolean(name);
  findings.add('title', talk ? talk.title : onlyQuoted(text), block, 1);
  findings.add('speaker', talk?.people, block, 1);
  addWhen({ ...found, zone: undefined }, block, collected, 1);
  findings.add('location', sentencePlace(found.rest.replace(talk?.title ?? '', '')), block, 1);
  return true;
}
