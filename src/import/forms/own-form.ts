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

/** A line before it was broken. */
interface Whole {
  text: string;
  lines: number[];
}

/** At which width the announcement breaks its lines. */
const WIDTH = 76;
const ITEM = /^- /;

/** The labels of items whose values are any text, with their keys. */
const ITEMS = [
  ...(['category', 'location', 'address', 'online', 'affiliation'] as const),
  ...(['organizer', 'audience', 'admission', 'email'] as const),
] satisfies (keyof Labels & Key)[];

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Undefined where the text has another layout. */
export function readOwnForm(
  lines: readonly Line[],
  { today }: Pick<Context, 'today'>,
): { language: Language; findings: Finding[] } | undefined {
  for (const language of LANGUAGE_TAGS) {
    const sections = sectionsOf(lines, wordsOf(language));
    if (sections) return { language, findings: findingsOf(sections, { language, today }) };
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
      last.lines.push(line.number);
    } else wholes.push({ text: line.text, lines: [line.number] });
  });
  return wholes;
}

type Sections = NonNullable<ReturnType<typeof sectionsOf>>;

/** Headings are found before lines are joined: the line above may be full by chance. */
function sectionsOf(lines: readonly Line[], words: Words) {
  const { labels, labelled } = words;
  const heading = (label: string) => flat(labelled(label, ''));
  const isLine = (text: string) => (line: Line) => flat(line.text) === text;
  const isAbove = (label: string, item: string) => (line: Line, i: number, all: readonly Line[]) =>
    isLine(flat(label))(line) && flat(all[i + 1]?.text ?? '').startsWith(item);
  const abstractAt = lines.findIndex(isLine(heading(labels.abstract)));
  const detailsAt = lines.findLastIndex(isAbove(labels.details, `- ${heading(labels.date)}`));
  const head =
    abstractAt < detailsAt ? headOf(lines.slice(0, Math.max(0, abstractAt)), words) : undefined;
  if (!head) return undefined;
  const [abstract, bio] = cut(lines.slice(abstractAt + 1, detailsAt), (all) =>
    all.findLastIndex(isLine(heading(labels.bio))),
  );
  const [above, contacts] = cut(lines.slice(detailsAt + 1), (all) =>
    all.findLastIndex(isAbove(labels.host, '- ')),
  );
  const [items, notes] = cut(above, (all) => all.findIndex(isLine(flat(labels.visiting))));
  return { ...head, abstract, bio, items, notes, contacts };
}

/** What stands above and below a heading; all is above where there is none. */
function cut(
  lines: readonly Line[],
  find: (lines: readonly Line[]) => number,
): [above: readonly Line[], below: readonly Line[]] {
  const at = find(lines);
  return at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at + 1)];
}

/** The lines above the abstract: news, who speaks on what, the room. Each may be broken. */
function headOf(lines: readonly Line[], { talk, changed, status }: Words) {
  const all = lines.filter((line) => !isBlank(line));
  const isStatus = (text: string) =>
    Object.values(status).some((word) => word.toLocaleUpperCase() === text.toLocaleUpperCase());
  const isNews = (text: string) => isStatus(text) || template(changed).test(text);
  const news: Whole[] = [];
  let at = 0;
  for (let end = 1; end <= all.length; end++) {
    const { text, lines: numbers } = joined(all.slice(at, end));
    const isLast = isBlank(lines[lines.indexOf(all[end - 1]!) + 1]);
    if (isStatus(text) || (isNews(text) && (isLast || isNews(flat(all[end]?.text ?? ''))))) {
      news.push({ text, lines: numbers });
      at = end;
    } else if (template(talk).test(text))
      return { news, talk: { text, lines: numbers }, room: joined(all.slice(end)) };
  }
  return undefined;
}

function joined(lines: readonly Line[]): Whole {
  const text = flat(lines.map((line) => line.text).join(' '));
  return { text, lines: lines.map(({ number }) => number) };
}

/** What a sentence of the site, with gaps, has in its gaps. */
function template(sentence: (one: string, other: string) => string): RegExp {
  const escaped = flat(sentence('\uE000', '\uE001')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace('\uE000', '(.+?)').replace('\uE001', '(.+)')}$`, 'u');
}

function findingsOf(sections: Sections, context: Context): Finding[] {
  const { news, talk, room, items, contacts } = sections;
  const { talk: sentence, labels } = wordsOf(context.language);
  const [, names = '', title = ''] = template(sentence).exec(talk.text)!;
  const found: Finding[] = [];
  const add = (key: Key, reading: Reading | undefined, from: readonly Whole[]) => {
    if (reading)
      found.push({ key, proposals: [], ...reading, lines: from.flatMap(({ lines }) => lines) });
  };
  add('title', certain(title), [talk]);
  for (const key of ['abstract', 'bio', 'notes'] as const) {
    const wholes = unbroken(sections[key]);
    const text = wholes
      .map((whole) => whole.text)
      .join('\n')
      .trim();
    if (text) add(key, certain(text), wholes);
  }
  readNews(news, context.language, add);
  const speakers = readItems(unbroken(items), names, context, add);
  add('speaker', certain(speakers.length ? speakers : [{ name: names }]), [talk]);
  const persons = unbroken(contacts).filter(({ text }) => ITEM.test(text));
  readItems(
    persons.filter(({ text }) => text.includes('@')),
    names,
    context,
    add,
  );
  const hosts = persons.filter(({ text }) => !text.includes('@'));
  if (hosts.length) add('host', certain(hosts.map(({ text }) => text.replace(ITEM, ''))), hosts);
  const place =
    found.find(({ key }) => key === 'location') ?? found.find(({ key }) => key === 'online');
  if (place) place.lines.push(...room.lines);
  else if (room.text && room.text !== labels.online) add('location', certain(room.text), [room]);
  return found;
}

type Add = (key: Key, reading: Reading | undefined, from: readonly Whole[]) => void;

/** The status in capitals, and below it each change, the latest first. */
function readNews(news: readonly Whole[], language: Language, add: Add): void {
  const { status, changed } = wordsOf(language);
  const changes = news.flatMap((whole) => {
    const word = (Object.keys(status) as (keyof StatusWords)[]).find(
      (one) => status[one].toLocaleUpperCase(language) === whole.text,
    );
    if (word) add('status', certain(word), [whole]);
    const [, on, what] = template(changed).exec(whole.text) ?? [];
    return on && what ? [{ on, what }] : [];
  });
  if (changes.length) add('changes', certain(changes.toReversed()), news);
}

/** All items; the speakers, of whom each has an item where they are several, are given back. */
function readItems(items: readonly Whole[], names: string, context: Context, add: Add) {
  const { labels, labelled } = wordsOf(context.language);
  const speakers: { name: string; affiliation?: string }[] = [];
  const links: { label: string; url: string }[] = [];
  for (const item of items.filter(({ text }) => ITEM.test(text))) {
    const text = flat(item.text).replace(ITEM, '');
    const behind = (key: keyof Labels) => {
      const prefix = flat(labelled(labels[key], ''));
      return text.startsWith(prefix) ? text.slice(prefix.length).trim() : undefined;
    };
    const key = ITEMS.find((one) => behind(one) !== undefined);
    const [date, time, before, speaker] = (['date', 'time', 'before', 'speaker'] as const).map(
      behind,
    );
    const moment = timeIn(time ?? before ?? '', context);
    const [, label, url] = /^(.+?)\s?[:：]\s*(\S+)$/u.exec(text) ?? [];
    if (key) add(key, certain(behind(key)), [item]);
    else if (speaker) speakers.push(personIn(speaker, names));
    else if (date) add('date', readWhen(date, context).date, [item]);
    else if (time) add('time', moment.time, [item]);
    else if (before) {
      add('previousDate', moment.date, [item]);
      add('previousTime', moment.time, [item]);
    } else if (label && url && label !== labels.page && 'value' in readUrl(url))
      links.push({ label, url });
  }
  if (links.length) add('links', certain(links), items);
  return speakers;
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
  const at = cuts.findLast((one) => names.includes(item.slice(0, one)));
  return at === undefined || names.includes(item)
    ? { name: item }
    : { name: item.slice(0, at), affiliation: item.slice(at + 2) };
}
