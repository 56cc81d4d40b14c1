/** Doubts: values that are allowed but likely wrong. The organiser is warned, the build goes on. */
import { wordPattern } from '../../languages/languages.ts';
import { pathOf, type Doubt } from '../fault.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { isDarkened } from '../keys/accent.ts';
import type { FileName } from '../keys/schema.ts';
import { isDivided } from '../prose/markdown/lines.ts';
import { DOUBTS } from '../messages/doubts.ts';
import { PROSE } from '../messages/prose.ts';
import { isToBeAnnounced } from '../open.ts';
import { isInPlace } from '../place.ts';
import type { Seminar } from '../seminar.ts';
import { isoDate, type CalendarDate } from '../when/calendar-date.ts';
import { leftovers, type Placed, type Sources } from './leftovers.ts';
import { markupInKeys, scriptDoubt } from './texts.ts';

const PLACEHOLDER = new RegExp(
  `${wordPattern('toBeAnnounced')}|\\b(?:TODO|FIXME|XXX+|lorem ipsum)\\b` +
    '|[<\\[{](?:insert|your|add|enter|paste|write|name|title|abstract|bio)\\b[^<>\\]}\\n]*[>\\]}](?!\\()',
  'iu',
);
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** @param today as the organiser's calendar shows it */
export function findDoubts(seminar: Seminar, sources: Sources, today: CalendarDate): Doubt[] {
  const all: Iterable<Placed>[] = [
    ofTime(seminar, today),
    ofPlace(seminar),
    ofTexts(seminar),
    ofAccent(seminar, sources),
    ...(Object.keys(sources) as FileName[]).map((name) => ofFile(name, sources[name], seminar)),
    ofOpen(seminar),
    leftovers(seminar, sources),
  ];
  return all.flatMap((some) => [...some]).map((one) => doubtOf(one, sources));
}

function doubtOf([name, place, complaint]: Placed, sources: Sources): Doubt {
  const { lineOf, bodyLine } = sources[name];
  const at =
    typeof place === 'number'
      ? { line: bodyLine + place }
      : place && { line: lineOf(place), key: String(place[0]) };
  return { file: pathOf(name), ...at, ...complaint };
}

function* ofTime(seminar: Seminar, today: CalendarDate): Iterable<Placed> {
  const { when, status, recording, announced } = seminar;
  const { date, time } = when;
  const [firstDay = '', startClock = ''] = when.start.wall.split('T');
  const [lastDay = '', endClock = ''] = when.end.wall.split('T');
  const isWeekend = /[06]/.test(String(new Date(firstDay).getUTCDay()));
  if (lastDay < isoDate(today) && status !== 'cancelled' && !recording)
    yield ['logistics', ['date'], DOUBTS.PastDate({ date })];
  if (firstDay > isoDate({ ...today, year: today.year + 2 }))
    yield ['logistics', ['date'], DOUBTS.FarDate({ date })];
  if (isWeekend) yield ['logistics', ['date'], DOUBTS.Weekend({ date })];
  if (startClock < '07' || endClock > '22:00:00' || firstDay !== lastDay)
    yield ['logistics', ['time'], DOUBTS.UnusualHour({ time })];
  if (announced.iso > isoDate(today))
    yield ['logistics', ['announced'], DOUBTS.AnnouncedLater({ day: announced.label })];
}

function* ofPlace({ location, online }: Seminar): Iterable<Placed> {
  if (location !== undefined && !online && !isInPlace({ location }))
    yield ['logistics', ['location'], DOUBTS.NoPlaceToGo({ location })];
}

function* ofTexts({ title, abstract, bio, open, language }: Seminar): Iterable<Placed> {
  const count = [...words.segment(abstract.text)].filter(({ isWordLike }) => isWordLike).length;
  const { length } = title.text;
  if (count < 40 && !open.includes('abstract'))
    yield ['abstract', undefined, DOUBTS.ShortAbstract({ words: count })];
  if (count > 600) yield ['abstract', undefined, DOUBTS.LongAbstract({ words: count })];
  if (length > 120) yield ['abstract', ['title'], DOUBTS.LongTitle({ length })];
  const ofAbstract = scriptDoubt(abstract.text, abstract.lang ?? language);
  const ofBio = scriptDoubt(bio.text, bio.lang ?? language);
  if (ofAbstract) yield ['abstract', ['lang'], ofAbstract];
  if (ofBio) yield ['bio', ['lang'], ofBio];
}

function* ofAccent({ accent }: Seminar, { logistics }: Sources): Iterable<Placed> {
  const { accent: written } = logistics.values;
  if (typeof written === 'string' && isDarkened(written, accent))
    yield ['logistics', ['accent'], DOUBTS.DarkenedAccent({ written, shade: accent.light })];
}

/** What is still to be announced, in one line. */
function* ofOpen({ open }: Seminar): Iterable<Placed> {
  const [first] = open;
  const file = first === 'speaker' ? 'bio' : first === 'location' ? 'logistics' : 'abstract';
  if (first) yield [file, undefined, DOUBTS.StillOpen({ open: open.join(', ') })];
}

function* ofFile(
  name: FileName,
  { values, body }: FrontMatter,
  { open, language }: Seminar,
): Iterable<Placed> {
  for (const [key, value] of Object.entries(values)) {
    if (open.includes(key as (typeof open)[number])) continue;
    const written = PLACEHOLDER.exec(JSON.stringify(value) ?? '')?.[0];
    if (written !== undefined) yield [name, [key], DOUBTS.PlaceholderInKey({ written })];
  }
  const lines = body.split('\n');
  const line = lines.findIndex((one) => PLACEHOLDER.test(one));
  if (line >= 0 && !(name === 'abstract' && isToBeAnnounced(body, language)))
    yield [name, line, DOUBTS.PlaceholderInText()];
  for (const [path, complaint] of markupInKeys(values)) yield [name, path, complaint];
  const double = lines.findIndex((one) => /[^\s|] {2,}[^\s|]/.test(one));
  if (double >= 0) yield [name, double, PROSE.DoubleSpace()];
  const divided = lines.findIndex((one, i) => isDivided(one, lines[i + 1]?.trimStart() ?? ''));
  const [first = ''] = /\p{L}+.$/u.exec(lines[divided] ?? '') ?? [];
  const [second = ''] = /\p{L}+/u.exec(lines[divided + 1] ?? '') ?? [];
  if (divided >= 0) yield [name, divided, PROSE.DividedWord({ word: first + second })];
}
