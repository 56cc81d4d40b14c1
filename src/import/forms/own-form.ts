/**
 * The site's own announcement.txt, which is laid out as the first seminar's announcement was: speaker and quoted
 * title, the room, headings with texts, items with labels. The inverse of outputs/announcement.ts.
 */
import { LANGUAGE_TAGS, wordsOf, type Language } from '../../languages/languages.ts';
import type { Labels, StatusWords, Words } from '../../languages/words.ts';
import { readUrl } from '../../seminar/keys/address.ts';
import { isFull, type Line } from '../lines/text.ts';
import { sure, type Context, type Finding, type Key } from '../values/finding.ts';
import type { Person } from '../values/people.ts';
import { readWhen, timeIn } from '../values/when.ts';

/** At which width the announcement breaks its lines. */
const WIDTH = 76;
/** Where a value stands in a sentence of the site. */
const GAP = '\uE000';

/** The labels of items whose values are any text, with their keys. */
const ITEMS = [
  ...(['date', 'category', 'location', 'address', 'online', 'affiliation'] as const),
  ...(['organizer', 'audience', 'admission', 'email'] as const),
] satisfies (keyof Labels & Key)[];

/** The lines of each part; `talk` is the sentence of speaker and title, and the room below it. */
type Parts = Record<'news' | 'talk' | 'abstract' | 'bio' | 'items' | 'notes' | 'contacts', Line[]>;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const numbers = (lines: readonly Line[]) => lines.map(({ number }) => number);
const isItem = ({ text }: Line) => /^(?:-$|- |  )/.test(text);

/** Undefined where the text has another layout. */
export function readOwnForm(
  lines: readonly Line[],
  { today }: Pick<Context, 'today'>,
): { language: Language; findings: Finding[] } | undefined {
  for (const language of LANGUAGE_TAGS) {
    const parts = partsOf(lines, wordsOf(language));
    const findings = parts && findingsOf(parts, { language, today });
    if (findings) return { language, findings };
  }
  return undefined;
}

/** The lines between the headings. */
function partsOf(lines: readonly Line[], { labels, labelled }: Words): Parts | undefined {
  const find = (label: string, from: number) =>
    lines.findIndex(({ text }, i) => i >= from && flat(text) === flat(label));
  const abstract = find(labelled(labels.abstract, ''), 0);
  const details = find(labels.details, abstract);
  const end = lines.findIndex((line, i) => i > details && !isItem(line));
  if (abstract < 0 || details < 0 || end === details + 1) return undefined;
  const bio = find(labelled(labels.bio, ''), abstract);
  const isBio = bio > abstract && bio < details;
  const last = lines.findLastIndex(({ text }) => text) + 1;
  const host = lines.findLastIndex(({ text }) => flat(text) === flat(labels.host));
  const notesEnd = host >= end && lines.slice(host + 1, last).every(isItem) ? host : last;
  const hasNotes = notesEnd > end;
  if (hasNotes && flat(lines[end]!.text) !== flat(labels.visiting)) return undefined;
  const blank = lines.slice(0, abstract).findIndex(({ text }) => !text);
  return {
    news: lines.slice(0, Math.max(blank, 0)),
    talk: lines.slice(blank + 1, abstract),
    abstract: lines.slice(abstract + 1, isBio ? bio : details),
    bio: isBio ? lines.slice(bio + 1, details) : [],
    items: unbroken(lines.slice(details + 1, end)),
    notes: lines.slice(end + 1, notesEnd),
    contacts: unbroken(lines.slice(notesEnd + 1, last)),
  };
}

/** Joins what was broken: the next word had no room, and is indented as the line or its item is. */
function unbroken(lines: readonly Line[]): Line[] {
  const wholes: Line[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    // A word that is longer than a line leaves its item's sign alone.
    const above = (wholes.at(-1)?.text ?? '').replace(/^-$/, '- ');
    const indent = /^\s*(?:- |\d+\. |\[\d+\] )?/.exec(above)![0].replace(/\S/g, ' ');
    const isRest = before?.text && line.text && isFull(before, line, WIDTH);
    if (isRest && /^\s*/.exec(line.text)![0] === indent)
      wholes.push({ ...wholes.pop()!, text: `${above.trimEnd()} ${line.text.trim()}` });
    else wholes.push(line);
  });
  return wholes;
}

function findingsOf(parts: Parts, context: Context): Finding[] | undefined {
  const words = wordsOf(context.language);
  const found: Finding[] = [];
  const add = (key: Key, value: unknown, lines: readonly Line[]) => {
    if (value !== undefined) found.push({ ...sure(key, value), lines: numbers(lines) });
  };
  const close = words.talk('', GAP).split(GAP)[1]!;
  const titleEnd = parts.talk.findIndex(({ text }) => text.endsWith(close)) + 1;
  const talk = parts.talk.slice(0, titleEnd);
  const [names, title] = gapsIn(flat(talk.map(({ text }) => text).join(' ')), words.talk(GAP, GAP));
  if (!names || !title) return undefined;
  add('title', title, talk);
  for (const key of ['abstract', 'bio', 'notes'] as const) {
    const text = unbroken(parts[key]).map((line) => line.text);
    if (text.length) add(key, text.join('\n').trim(), parts[key]);
  }
  readNews(parts.news, words, context.language, add);
  const hosts = parts.contacts.filter(({ text }) => !text.includes('@'));
  const emails = parts.contacts.filter((one) => !hosts.includes(one));
  const speakers = readItems([...parts.items, ...emails], names, context, add);
  add('speaker', speakers.length ? speakers : [{ name: names }], talk);
  if (hosts.length)
    add(
      'host',
      hosts.map(({ text }) => flat(text.replace(/^- /, ''))),
      hosts,
    );
  const room = parts.talk.slice(titleEnd);
  const name = flat(room.map(({ text }) => text).join(' '));
  const place = found.find(({ key }) => key === 'location' || key === 'online');
  if (place) place.lines.push(...numbers(room));
  else if (name && name !== words.labels.online) add('location', name, room);
  return found;
}

/** What stands in the gaps of a sentence of the site; nothing where a text is another. */
function gapsIn(text: string, sentence: string): string[] {
  const [first = '', ...pieces] = flat(sentence).split(GAP);
  if (!text.startsWith(first)) return [];
  const gaps: string[] = [];
  let at = first.length;
  for (const [i, piece] of pieces.entries()) {
    const end = i < pieces.length - 1 ? text.indexOf(piece, at) : text.length - piece.length;
    if (end < at || !text.startsWith(piece, end)) return [];
    gaps.push(text.slice(at, end).trim());
    at = end + piece.length;
  }
  return gaps;
}

type Add = (key: Key, value: unknown, lines: readonly Line[]) => void;

/** The status in capitals, and below it each change, the latest first. */
function readNews(news: readonly Line[], words: Words, language: Language, add: Add): void {
  const changes = unbroken(news).flatMap(({ text, number }) => {
    const status = (Object.keys(words.status) as (keyof StatusWords)[]).find(
      (one) => words.status[one].toLocaleUpperCase(language) === flat(text),
    );
    add('status', status, [{ text, number }]);
    const [on, what] = gapsIn(flat(text), words.changed(GAP, GAP));
    return on ? [{ on, what }] : [];
  });
  if (changes.length) add('changes', changes.toReversed(), news);
}

/** All items; the speakers, of whom each has an item where they are several, are given back. */
function readItems(items: readonly Line[], names: string, context: Context, add: Add): Person[] {
  const { labels, labelled, registerBy } = wordsOf(context.language);
  const speakers: Person[] = [];
  const links: { label: string; url: string }[] = [];
  for (const item of items) {
    const text = flat(item.text).replace(/^- /, '');
    const behind = (key: keyof Labels) => {
      const prefix = flat(labelled(labels[key], ''));
      return text.startsWith(prefix) ? text.slice(prefix.length).trim() : undefined;
    };
    const key = ITEMS.find((one) => behind(one) !== undefined);
    const time = behind('time');
    const before = behind('before');
    const speaker = behind('speaker');
    const homepage = behind('homepage');
    const registration = behind('registration');
    const [, label, url] = /^(.+?)\s?[:：]\s*(\S+)$/u.exec(text) ?? [];
    if (key) add(key, behind(key), [item]);
    else if (time) add('time', timeIn(time, context.language)?.time, [item]);
    else if (before) {
      const moment = readWhen(before, context);
      add('previousDate', moment?.date, [item]);
      add('previousTime', moment?.time, [item]);
    } else if (speaker) speakers.push(personIn(speaker, names));
    else if (homepage && speakers.length) speakers.at(-1)!.homepage = homepage;
    else if (homepage) add('homepage', homepage, [item]);
    else if (registration) {
      const [, address, day] = /^(\S+)(?: \((.+)\))?$/.exec(registration) ?? [];
      add('registration', address, [item]);
      if (day) add('registerBy', gapsIn(day, registerBy(GAP))[0], [item]);
    } else if (label && url && label !== labels.page && 'value' in readUrl(url))
      links.push({ label, url });
  }
  if (links.length) add('links', links, items);
  return speakers;
}

/** A name that stands in the line with all names, and behind it where the person is from. */
function personIn(item: string, names: string): Person {
  const cuts = Array.from(item.matchAll(/, /g), ({ index }) => index);
  const at = cuts.findLast((one) => names.includes(item.slice(0, one)));
  return at === undefined || names.includes(item)
    ? { name: item }
    : { name: item.slice(0, at), affiliation: item.slice(at + 2) };
}
