/**
 * The site's own announcement.txt, which is laid out as the first seminar's announcement was: speaker and quoted
 * title, the room, headings with texts, items with labels. The inverse of outputs/announcement.ts.
 */
import { LANGUAGE_TAGS, wordsOf, type Language } from '../../languages/languages.ts';
import type { Labels, StatusWords, Words } from '../../languages/words.ts';
import { readUrl } from '../../seminar/keys/address.ts';
import { isFull, type Line } from '../lines/text.ts';
import { certain, type Context, type Finding, type Key, type Reading } from '../values/finding.ts';
import type { Person } from '../values/people.ts';
import { readWhen } from '../values/when.ts';

/** At which width the announcement breaks its lines. */
const WIDTH = 76;

/** The labels of items whose values are any text, with their keys. */
const ITEMS = [
  ...(['category', 'location', 'address', 'online', 'affiliation'] as const),
  ...(['organizer', 'audience', 'admission', 'email'] as const),
] satisfies (keyof Labels & Key)[];

type Add = (key: Key, reading: Reading | undefined, lines: number[]) => void;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const escaped = (text: string) =>
  flat(text)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');

/** A sentence of the site, whose gaps are groups of these names. */
function template(sentence: (one: string, other: string) => string, one: string, other: string) {
  const gap = (name: string) => `(?<${name}>(?:(?!\\n\\n)[^])+?)`;
  return escaped(sentence('\uE000', '\uE001'))
    .replace('\uE000', gap(one))
    .replace('\uE001', gap(other));
}

/** The whole layout as one expression. */
function layoutOf({ labels, labelled, talk }: Words): RegExp {
  const heading = (label: string) => escaped(labelled(label, ''));
  const items = (name: string) => `(?<${name}>(?:-(?: .*)?\\n|  .*\\n)+)`;
  const parts = [
    '^\\s*(?<news>(?:.+\\n)+\\s*\\n)?',
    `${template(talk, 'names', 'title')}\\n(?<room>[^]+?)\\n`,
    `${heading(labels.abstract)}\\n(?<abstract>[^]+?)\\n`,
    `(?:${heading(labels.bio)}\\n(?<bio>[^]+?)\\n)?`,
    `${escaped(labels.details)}\\n(?=- ${heading(labels.date)})${items('items')}`,
    `(?:${escaped(labels.visiting)}\\n(?<notes>[^]+?)\\n)??`,
    `(?:${escaped(labels.host)}\\n${items('contacts')})?\\s*$`,
  ];
  return new RegExp(parts.join(''), 'du');
}

/** Undefined where the text has another layout. */
export function readOwnForm(
  lines: readonly Line[],
  { today }: Pick<Context, 'today'>,
): { language: Language; findings: Finding[] } | undefined {
  const text = `${lines.map((line) => line.text).join('\n')}\n`;
  for (const language of LANGUAGE_TAGS) {
    const words = wordsOf(language);
    const match = text.includes(`\n${words.labels.details}\n`) && layoutOf(words).exec(text);
    if (match) return { language, findings: findingsOf(match, lines, { language, today }) };
  }
  return undefined;
}

function findingsOf(match: RegExpExecArray, lines: readonly Line[], context: Context): Finding[] {
  const { labels } = wordsOf(context.language);
  const found: Finding[] = [];
  const add: Add = (key, reading, from) => {
    if (reading) found.push({ key, proposals: [], ...reading, lines: from });
  };
  const linesOf = (part: string): Line[] => {
    const [from, to] = match.indices!.groups![part] ?? [0, 0];
    const at = match.input.slice(0, from).split('\n').length - 1;
    return lines.slice(at, at + match.input.slice(from, to).trimEnd().split('\n').length);
  };
  const { names = '', title = '', room = '' } = match.groups!;
  add('title', certain(flat(title)), numbers(linesOf('title')));
  for (const key of ['abstract', 'bio', 'notes'] as const) {
    const text = unbroken(linesOf(key))
      .map((line) => line.text)
      .join('\n')
      .trim();
    if (match.groups![key]) add(key, certain(text), numbers(linesOf(key)));
  }
  if (match.groups!['news']) readNews(linesOf('news'), context.language, add);
  const items = unbroken(linesOf('items'));
  const contacts = match.groups!['contacts'] ? unbroken(linesOf('contacts')) : [];
  const hosts = contacts.filter(({ text }) => !text.includes('@'));
  const speakers = readItems(
    [...items, ...contacts.filter((one) => !hosts.includes(one))],
    flat(names),
    context,
    add,
  );
  const people = speakers.length ? speakers : [{ name: flat(names) }];
  add('speaker', certain(people), numbers(linesOf('names')));
  if (hosts.length)
    add('host', certain(hosts.map(({ text }) => text.replace(/^- /, ''))), numbers(hosts));
  const isPlaced = found.some(({ key }) => key === 'location' || key === 'online');
  if (!isPlaced && flat(room) !== labels.online)
    add('location', certain(flat(room)), numbers(linesOf('room')));
  found
    .find(({ key }) => key === 'location' || key === 'online')
    ?.lines.push(...numbers(linesOf('room')));
  return found;
}

const numbers = (lines: readonly Line[]) => lines.map(({ number }) => number);

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

/** The status in capitals, and below it each change, the latest first. */
function readNews(lines: readonly Line[], language: Language, add: Add): void {
  const { status, changed } = wordsOf(language);
  const changes = unbroken(lines).flatMap(({ number, text }) => {
    const word = (Object.keys(status) as (keyof StatusWords)[]).find(
      (one) => status[one].toLocaleUpperCase(language) === flat(text),
    );
    if (word) add('status', certain(word), [number]);
    const change = new RegExp(`^${template(changed, 'on', 'what')}$`, 'u').exec(flat(text));
    return change ? [{ ...change.groups }] : [];
  });
  if (changes.length) add('changes', certain(changes.toReversed()), numbers(lines));
}

/** All items; the speakers, of whom each has an item where they are several, are given back. */
function readItems(items: readonly Line[], names: string, context: Context, add: Add): Person[] {
  const { labels, labelled } = wordsOf(context.language);
  const speakers: Person[] = [];
  const links: { label: string; url: string }[] = [];
  for (const item of items) {
    const text = flat(item.text).replace(/^- /, '');
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
    if (key) add(key, certain(behind(key)), [item.number]);
    else if (speaker) speakers.push(personIn(speaker, names));
    else if (date) add('date', readWhen(date, context).date, [item.number]);
    else if (time) add('time', moment.time, [item.number]);
    else if (before) {
      add('previousDate', moment.date, [item.number]);
      add('previousTime', moment.time, [item.number]);
    } else if (label && url && label !== labels.page && 'value' in readUrl(url))
      links.push({ label, url });
  }
  if (links.length) add('links', certain(links), numbers(items));
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
function personIn(item: string, names: string): Person {
  const cuts = Array.from(item.matchAll(/, /g), ({ index }) => index);
  const at = cuts.findLast((one) => names.includes(item.slice(0, one)));
  return at === undefined || names.includes(item)
    ? { name: item }
    : { name: item.slice(0, at), affiliation: item.slice(at + 2) };
}
