/**
 * The site's own announcement.txt, which is laid out as the first seminar's announcement was: speaker and quoted
 * title, the room, headings with texts, items with labels. The inverse of outputs/announcement.ts.
 */
import { LANGUAGE_TAGS, wordsOf, type Language } from '../../languages/languages.ts';
import type { Labels, StatusWords, Words } from '../../languages/words.ts';
import { readUrl } from '../../seminar/keys/url.ts';
import { isBlank, isFull, type Line } from '../lines/text.ts';
import { certain, type Context, type Finding, type Key, type Reading } from '../values/finding.ts';
import { readWhen } from '../values/when.ts';

export interface OwnForm {
  language: Language;
  findings: Finding[];
}

/** A line before it was broken. */
interface Whole {
  text: string;
  numbers: number[];
}

/** At which width the announcement breaks its lines. */
const WIDTH = 76;
const ITEM = /^- /;

/** The labels of items whose values are any text, with their keys. */
const ITEMS: readonly (keyof Labels & Key)[] = [
  ...(['category', 'location', 'address', 'online', 'affiliation'] as const),
  ...(['organizer', 'audience', 'admission', 'email'] as const),
];

/** Undefined where the text has another layout. */
export function readOwnForm(
  lines: readonly Line[],
  { today }: Pick<Context, 'today'>,
): OwnForm | undefined {
  for (const language of LANGUAGE_TAGS) {
    const sections = sectionsOf(lines, language);
    const findings = sections && findingsOf(sections, { language, today });
    if (findings) return { language, findings };
  }
  return undefined;
}

/** Joins what was broken: the next word had no room, and is indented as the line or its item is. */
function unbroken(lines: readonly Line[]): Whole[] {
  const wholes: Whole[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = wholes.at(-1);
    // A word that is longer than a line leaves its item's sign alone.
    const above = last?.text === '-' ? '- ' : (last?.text ?? '');
    const indent = /^\s*(?:- |\d+\. |\[\d+\] )?/.exec(above)![0].replace(/\S/g, ' ');
    const isRest = before?.text && line.text && isFull(before, line, WIDTH);
    if (last && isRest && /^\s*/.exec(line.text)![0] === indent) {
      last.text = `${above.trimEnd()} ${line.text.trim()}`;
      last.numbers.push(line.number);
    } else wholes.push({ text: line.text, numbers: [line.number] });
  });
  return wholes;
}

interface Sections {
  news: Whole[];
  talk: Whole;
  room: Whole | undefined;
  abstract: Whole[];
  bio: Whole[];
  items: Whole[];
  notes: Whole[];
  contacts: Whole[];
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Headings are found before lines are joined: the line above may be full by chance. */
function sectionsOf(lines: readonly Line[], language: Language): Sections | undefined {
  const words = wordsOf(language);
  const { labels, labelled } = words;
  const heading = (label: string) => flat(labelled(label, ''));
  const isLine = (text: string) => (line: Line) => flat(line.text) === text;
  const isAbove = (label: string, item: string) => (line: Line, i: number, all: readonly Line[]) =>
    isLine(flat(label))(line) && flat(all[i + 1]?.text ?? '').startsWith(item);
  const part = (all: readonly Line[], from: number, to?: number) =>
    unbroken(all.slice(from, to === undefined || to < 0 ? undefined : to));
  const abstractAt = lines.findIndex(isLine(heading(labels.abstract)));
  const detailsAt = lines.findLastIndex(isAbove(labels.details, `- ${heading(labels.date)}`));
  const head =
    abstractAt < 1 || detailsAt < abstractAt
      ? undefined
      : headOf(lines.slice(0, abstractAt), words);
  if (!head) return undefined;
  const texts = lines.slice(abstractAt + 1, detailsAt);
  const bioAt = texts.findLastIndex(isLine(heading(labels.bio)));
  const below = lines.slice(detailsAt + 1);
  const hostAt = below.findLastIndex(isAbove(labels.host, '- '));
  const rest = below.slice(0, hostAt < 0 ? undefined : hostAt);
  const visitingAt = rest.findIndex(isLine(flat(labels.visiting)));
  const isItem = ({ text }: Whole) => ITEM.test(text);
  return {
    ...head,
    abstract: part(texts, 0, bioAt),
    bio: bioAt < 0 ? [] : part(texts, bioAt + 1),
    items: part(rest, 0, visitingAt).filter(isItem),
    notes: visitingAt < 0 ? [] : part(rest, visitingAt + 1),
    contacts: hostAt < 0 ? [] : part(below, hostAt + 1).filter(isItem),
  };
}

/** The lines above the abstract: news, who speaks on what, the room. Each may be broken. */
function headOf(lines: readonly Line[], { talk, changed, status }: Words) {
  const all = lines.filter((line) => !isBlank(line));
  const isNews = (text: string) =>
    template(changed).test(text) || Object.values(status).some((word) => isSame(word, text));
  const news: Whole[] = [];
  let at = 0;
  for (let end = 1; end <= all.length; end++) {
    const text = joinedFrom(all.slice(at, end));
    const isWhole =
      isBlank(lines[lines.indexOf(all[end - 1]!) + 1]) || isNews(flat(all[end]?.text ?? ''));
    if (isNews(text.text) && (isWhole || !template(changed).test(text.text))) {
      news.push(text);
      at = end;
    } else if (template(talk).test(text.text)) {
      return { news, talk: text, room: end < all.length ? joinedFrom(all.slice(end)) : undefined };
    }
  }
  return undefined;
}

const isSame = (word: string, text: string) =>
  word.toLocaleUpperCase() === text.toLocaleUpperCase();

function joinedFrom(lines: readonly Line[]): Whole {
  return {
    text: flat(lines.map(({ text }) => text).join(' ')),
    numbers: lines.map(({ number }) => number),
  };
}

/** What a sentence of the site, with gaps, has in its gaps. */
function template(sentence: (one: string, other: string) => string): RegExp {
  const escaped = flat(sentence('\uE000', '\uE001')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace('\uE000', '(.+?)').replace('\uE001', '(.+)')}$`, 'u');
}

function findingsOf(sections: Sections, context: Context): Finding[] | undefined {
  const { news, talk, abstract, bio, items, notes, contacts } = sections;
  const words = wordsOf(context.language);
  const [, names = '', title = ''] = template(words.talk).exec(flat(talk.text)) ?? [];
  const found: Finding[] = [];
  const add = (key: Key, reading: Reading | undefined, from: readonly Whole[]) => {
    const lines = from.flatMap(({ numbers }) => numbers);
    if (reading && 'value' in reading)
      found.push({ key, value: reading.value, proposals: [], lines });
    else if (reading) found.push({ key, proposals: reading.proposals, lines });
  };
  const text = (key: Key, from: readonly Whole[]) => {
    const value = from
      .map((whole) => whole.text)
      .join('\n')
      .trim();
    if (value) add(key, certain(value), from);
  };
  add('title', certain(title.trim()), [talk]);
  text('abstract', abstract);
  text('bio', bio);
  text('notes', notes);
  readNews(news, context.language, add);
  const { speakers, hosts, links } = readItems(
    [...items, ...contacts],
    contacts,
    names,
    context,
    add,
  );
  add('speaker', certain(speakers.length ? speakers : [{ name: names.trim() }]), [talk]);
  if (hosts.length) add('host', certain(hosts), contacts);
  if (links.length) add('links', certain(links), items);
  const { room } = sections;
  if (room && found.some(({ key }) => key === 'location' || key === 'online'))
    found.find(({ key }) => key === 'location' || key === 'online')!.lines.push(...room.numbers);
  else if (room && flat(room.text) !== words.labels.online)
    add('location', certain(flat(room.text)), [room]);
  return found;
}

type Add = (key: Key, reading: Reading | undefined, from: readonly Whole[]) => void;

/** The status in capitals, and below it each change, the latest first. */
function readNews(news: readonly Whole[], language: Language, add: Add): void {
  const { status, changed } = wordsOf(language);
  const changes = news.flatMap((whole) => {
    const word = (Object.keys(status) as (keyof StatusWords)[]).find(
      (one) => status[one].toLocaleUpperCase(language) === flat(whole.text),
    );
    if (word) add('status', certain(word), [whole]);
    const [, on, what] = template(changed).exec(flat(whole.text)) ?? [];
    return on && what ? [{ on, what }] : [];
  });
  if (changes.length) add('changes', certain(changes.toReversed()), news);
}

function readItems(
  items: readonly Whole[],
  contacts: readonly Whole[],
  names: string,
  context: Context,
  add: Add,
) {
  const { labels, labelled } = wordsOf(context.language);
  const speakers: { name: string; affiliation?: string }[] = [];
  const hosts: string[] = [];
  const links: { label: string; url: string }[] = [];
  for (const item of items) {
    const text = flat(item.text).replace(ITEM, '');
    const behind = (label: string) => {
      const prefix = flat(labelled(label, ''));
      return text.startsWith(prefix) ? text.slice(prefix.length).trim() : undefined;
    };
    const key = ITEMS.find((one) => behind(labels[one]) !== undefined);
    const [date, time, before] = [labels.date, labels.time, labels.before].map(behind);
    const speaker = behind(labels.speaker);
    const [, label, url] = /^(.+?)\s?[:：]\s*(\S+)$/u.exec(text) ?? [];
    if (key) add(key, certain(behind(labels[key])), [item]);
    else if (speaker) speakers.push(personIn(speaker, names));
    else if (date) add('date', readWhen(date, context).date, [item]);
    else if (time) add('time', timeIn(time, context).time, [item]);
    else if (before) {
      const moment = timeIn(before, context);
      add('previousDate', moment.date, [item]);
      add('previousTime', moment.time, [item]);
    } else if (contacts.includes(item)) hosts.push(text);
    else if (label && url && label !== labels.page && 'value' in readUrl(url))
      links.push({ label, url });
  }
  return { speakers, hosts, links };
}

/** A time without the zone behind it, which may be of several words. */
function timeIn(written: string, context: Context): ReturnType<typeof readWhen> {
  const words = written.split(' ');
  const moments = [0, 1, 2, 3].map((count) =>
    readWhen(words.slice(0, words.length - count).join(' '), context),
  );
  return moments.find(({ time }) => time && 'value' in time) ?? moments[0]!;
}

/** A name that stands in the line with all names, and behind it where the person is from. */
function personIn(item: string, names: string): { name: string; affiliation?: string } {
  const cuts = Array.from(item.matchAll(/, /g), ({ index }) => index);
  const at = cuts.findLast((cut) => names.includes(item.slice(0, cut)));
  return at === undefined || names.includes(item)
    ? { name: item }
    : { name: item.slice(0, at), affiliation: item.slice(at + 2) };
}
