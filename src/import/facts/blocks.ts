/** What stands without a label -> values: sentences, notes for visitors, and long paragraphs. */
import { isWrapped, textOf } from '../lines/joined.ts';
import { WHOLE, type Block } from '../lines/layout.ts';
import { meetingIn } from '../words/addresses.ts';
import {
  APART,
  areForVisitors,
  countWords,
  hasHonorific,
  isForVisitors,
  isOfSeries,
  isProseLike,
  isUpcoming,
  sentencesOf,
} from '../words/phrases.ts';
import {
  endsEntitled,
  onlyQuoted,
  sentenceTalk,
  startsWithTalk,
  tellsOfTalk,
  titleInSentence,
} from '../words/talk.ts';
import { isPerson } from '../words/people.ts';
import { saidInEitherCase } from '../languages/rows.ts';
import { sentencePlace } from '../words/room.ts';
import { findWhen } from '../words/when.ts';
import { isNote, whenLine } from '../words/when-line.ts';
import type { Collected } from './found.ts';
import { readHead } from './heads.ts';
import { readTitleAndSpeaker } from './names.ts';
import { addWhen } from './where.ts';

/** From so many words on an unlabelled paragraph is the abstract or the biography. */
const LONG = 40;

const SERIES = [
  new RegExp(`${saidInEitherCase('series')}\\s+[“"„«]\\s*([^“”"»\\n]{3,}?)\\s*[”"“»]`, 'u'),
  /(?:[Jj]oin us for|[Ii]nvited? (?:you )?to|[Ww]elcome to|announce) (?:the |our |a |an )?(?:next |upcoming |this week[’']s )?((?:\p{Lu}[\p{L}&-]*\s+)+(?:Seminar|Colloquium|Lecture(?: Series)?|Forum))/u,
  /(?:im|des|vom) (?:Rahmen des )?((?:\p{Lu}\p{L}*)?(?:[Kk]olloquium|[Ss]eminar))s (\p{Lu}[\p{L} –-]*?)(?= laden| lädt| findet| spricht| hält| wird|,|\.)/u,
];

/** @returns the long paragraphs, in order: the abstract and the biography are among them */
export function readBlocks(blocks: readonly Block[], collected: Collected): Block[] {
  const long: Block[] = [];
  const heads: Block[] = [];
  for (const [i, whole] of blocks.entries()) {
    if (!collected.isOwn && isEntitled(blocks[i - 1], whole, collected)) continue;
    if (!collected.isOwn && (isUpcoming(textOf(whole)) || isSignature(whole, collected))) continue;
    for (const block of collected.isOwn ? [whole] : tellingApart(whole, collected)) {
      const text = textOf(block);
      const isTold = collected.isOwn || isInvitation(text, collected);
      const isList = block.some(({ text }) => whenLine(text, collected.context));
      const isBehind = long.length > 0 && isNote(text, collected.context);
      if (!isTold && (isBehind || areForVisitors(text, isList)))
        readVisitors(text, block, collected);
      else if (!isTold && !isList && isParagraph(text)) {
        long.push(block);
        readPresenter(text, block, collected);
      } else if (!isTold && long.length && isProseLike(text)) long.push(block);
      else if (collected.isOwn || !readSentences(text, block, collected))
        heads.push(...readHead(block, collected).filter((part) => !isListed(part, block)));
    }
  }
  readOnlyDay(heads, collected);
  readTitleAndSpeaker(heads, collected);
  return long;
}

const PHONE =
  /^\W*(?:(?:tel|phone|fon|ph|t)\b\W*)?[\d\s()+./–-]{7,}$|(?:\bext\.?|\bx)\s?\d[\d-]{3,}$/i;

/** Below a name a telephone number shows who writes, not who speaks. */
function isSignature(block: Block, { context }: Collected): boolean {
  return (
    block.length < 8 &&
    block.some(({ text }) => PHONE.test(text)) &&
    !block.some(({ text }) => whenLine(text, context)?.times[0])
  );
}

/** Takes the title that stands below `… will give a lecture entitled`. */
function isEntitled(above: Block | undefined, block: Block, { findings }: Collected): boolean {
  const [lead, text] = [textOf(above ?? []), textOf(block)];
  const isTitle = endsEntitled(lead) && countWords(text) < LONG && !/^https?:/.test(text);
  if (isTitle) findings.add('title', titleInSentence(text), block, 2);
  return isTitle;
}

/** Of the items of a list, only one that names somebody tells anything. */
const isListed = (part: Block, block: Block) =>
  block.length > 1 &&
  block.every(({ text }) => /^\s*[-•*]\s/.test(text)) &&
  !isPerson(textOf(part));

/** The one day in short lines that say more than when: where no other is told, it is that of the talk. */
function readOnlyDay(heads: readonly Block[], { findings, context }: Collected): void {
  const told = heads
    .flat()
    .flatMap((line) => findWhen(line.text, context).dates.map((day) => ({ day, line })));
  const [only, ...others] = told;
  if (only && !findings.has('date') && others.every(({ day }) => day === only.day))
    findings.add(
      'date',
      only.day,
      told.map(({ line }) => line),
      1,
    );
}

/** A long paragraph that tells when or on what somebody speaks: the sentences that tell it, and the others. */
function tellingApart(block: Block, collected: Collected): Block[] {
  const text = textOf(block);
  if (countWords(text) < LONG || !/[.!?]["”»)]?$/.test(text)) return [block];
  const sentences = sentencesOf(text);
  const isTelling = sentences.map((sentence) =>
    Boolean(sentenceTalk(sentence) ?? findWhen(sentence, collected.context).times[0]),
  );
  const told = sentences.filter((_, i) => isTelling[i]).join(' ');
  const others = sentences.filter((_, i) => !isTelling[i]);
  if (!isInvitation(told, collected) || countWords(others.join(' ')) < APART) return [block];
  const visitors = others.filter(isForVisitors);
  const rest = others.filter((sentence) => !visitors.includes(sentence)).join(' ');
  return [told, ...visitors, rest]
    .filter(Boolean)
    .map((part) => block.map(({ number }, i) => ({ number, text: i === 0 ? part : '' })));
}

/** Long, or sentences on one line that no program has broken. */
const isParagraph = (text: string) =>
  countWords(text) >= LONG || (isProseLike(text) && text.length > WHOLE && !sentenceTalk(text));

/** A sentence that tells when, or on what somebody speaks. */
function isInvitation(text: string, { context }: Collected): boolean {
  if (isOfSeries(text)) return false;
  const { dates, times, rest } = findWhen(text, context);
  const talk = sentenceTalk(text);
  const told = [dates[0], times[0], sentencePlace(rest)].filter((one) => one !== undefined);
  const isNamed = /^(?:the|her|his|their) (?:title|topic)\b/i.test(text);
  const isOn = talk?.title !== undefined && (isNamed || (talk.people ?? dates[0]) !== undefined);
  // Day, time and place in one text are those of an event, whatever it is called.
  const isEvent = told.length === 3 || talk !== undefined || tellsOfTalk(text);
  return isOn || (told.length > 1 && isEvent);
}

/** `Ada Lovelace, professor at the University of London, will discuss …`, with which a paragraph begins. */
function readPresenter(text: string, block: Block, { findings }: Collected): void {
  const [first = ''] = sentencesOf(text);
  const [person] = sentenceTalk(first)?.people ?? [];
  if (person && (hasHonorific(person.name) || (person.affiliation && text.startsWith(person.name))))
    findings.add('speaker', [person], block, 1);
}

function readVisitors(text: string, block: Block, collected: Collected): void {
  const { findings, notes, context } = collected;
  if (isOfSeries(text)) {
    const found = findWhen(text, context);
    addWhen({ ...found, dates: [], zone: undefined }, block, collected, 1);
    findings.add('location', sentencePlace(found.rest), block, 1);
  }
  findings.add('online', meetingIn(text), block, 1);
  notes.push({ number: block[0]!.number, text: '' }, ...block);
}

/** @returns whether the text is sentences, of which nothing else can be a title or a name */
function readSentences(text: string, block: Block, collected: Collected): boolean {
  const bare = text.replace(/\s*https?:\/\/\S+$/, '');
  const isSentence = (/[.!:,]["”»]?$/.test(bare) || endsEntitled(text)) && countWords(text) > 7;
  const said = sentenceTalk(text);
  // It may end with the title, `The talk is titled "…"`, or with the name: `Conferencia a cargo de …`.
  const isWhole = said?.title
    ? /["”»]$/.test(text)
    : startsWithTalk(text) && said?.people?.some(({ name }) => hasHonorific(name));
  const talk = isSentence || isWhole ? said : undefined;
  const isLong = isProseLike(text) && countWords(text) >= 25;
  if (
    !talk &&
    !(isLong && isWrapped(block)) &&
    block.some(({ text }) => whenLine(text, collected.context))
  )
    return false;
  const { findings, context } = collected;
  const [, name, more] = SERIES.map((form) => form.exec(text)).find(Boolean) ?? [];
  if (name) findings.add('category', [name, more].filter(Boolean).join(' '), block, 1);
  const found = findWhen(text, context);
  const tellsWhen = found.dates.length > 0 || isInvitation(text, collected);
  if (!talk && !(isSentence && tellsWhen)) return Boolean(name);
  findings.add('title', talk ? talk.title : onlyQuoted(text), block, 1);
  findings.add('speaker', talk?.people, block, 1);
  findings.add('online', meetingIn(text), block, 1);
  addWhen({ ...found, zone: undefined }, block, collected, 1);
  findings.add('location', sentencePlace(found.rest.replace(talk?.title ?? '', '')), block, 1);
  return true;
}
