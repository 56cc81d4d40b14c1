/**
 * Reads the announcement.txt of the site, the inverse of outputs/announcement.ts: speaker and quoted title, room,
 * headings with texts, items with labels.
 */
import { wordsOf } from '../../languages/languages.ts';
import type { Labels, StatusWords, Words } from '../../languages/words.ts';
import type { Key, Person } from '../content.ts';
import { isFull, type Line } from '../lines.ts';
import type { Finding } from '../values.ts';
import { readWhen, timeIn, type Context } from '../when.ts';

/** The wrapping width of the announcement. */
const WIDTH = 76;
/** A placeholder in phrases of the site. */
const GAP = '\uE000';

const ITEMS = [
  ...(['date', 'time', 'before', 'category', 'location', 'address', 'online'] as const),
  ...(['affiliation', 'speaker', 'homepage', 'organizer', 'audience', 'admission'] as const),
  ...(['registration', 'email'] as const),
] satisfies (keyof Labels)[];

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
/** A phrase as a pattern; lines may be wrapped, and each gap is a group. */
const patternOf = (text: string) =>
  flat(text)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll(GAP, '((?:.|\\n(?!\\n))+?)');

/** News, sentence, room, headed texts, items. */
function layoutOf({ labels, labelled, talk }: Words): RegExp {
  const heading = (label: string) => `(?<=\\n)${patternOf(label)}[^\\S\\n]*\\n`;
  const items = '((?:(?:-(?=\\n)|- |  ).*\\n)+)';
  return new RegExp(
    `^(?:([^]+?)\\n\\n)?${patternOf(talk(GAP, GAP))}\\n([^]+?)\\n` +
      `${heading(labelled(labels.abstract, ''))}([^]*?)` +
      `(?:${heading(labelled(labels.bio, ''))}([^]+?))?${heading(labels.details)}${items}` +
      `(?:${heading(labels.visiting)}([^]+?))?(?:${heading(labels.host)}${items})?\\s*$`,
    'u',
  );
}

/** Joins wrapped lines: the next word did not fit, and the indent is the same. */
function unbroken(part = ''): string[] {
  const wholes: string[] = [];
  const lines = part.trimEnd().split('\n');
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    // A word longer than a line follows its dash on the next line.
    const above = (wholes.at(-1) ?? '').replace(/^-$/, '- ');
    const indent = /^\s*(?:- |\d+\. |\[\d+\] )?/.exec(above)![0].replace(/\S/g, ' ');
    const isRest = before && line && isFull(before, line, WIDTH);
    if (isRest && /^\s*/.exec(line)![0] === indent)
      wholes.splice(-1, 1, `${above.trimEnd()} ${line.trim()}`);
    else wholes.push(line);
  });
  return wholes;
}

/** Undefined for other layouts. */
export function readOwnForm(lines: readonly Line[], context: Context): Finding[] | undefined {
  const { language } = context;
  const parts = layoutOf(wordsOf(language)).exec(lines.map(({ text }) => `${text}\n`).join(''));
  if (!parts) return undefined;
  const [, first, names = '', title = '', room = '', abstract, bio, items, notes, contacts] = parts;
  const { labels, status, changed } = wordsOf(language);
  const found = new Map<Key, unknown>();
  for (const [key, part] of Object.entries({ abstract, bio, notes }))
    found.set(key as Key, unbroken(part).join('\n').trim());
  const news = unbroken(first).map(flat);
  const isStatus = (one: keyof StatusWords) =>
    news.includes(status[one].toLocaleUpperCase(language));
  found.set('status', (Object.keys(status) as (keyof StatusWords)[]).find(isStatus));
  const change = new RegExp(`^${patternOf(changed(GAP, GAP))}$`, 'u');
  const changes = news.toReversed().flatMap((line) => {
    const [, on, what] = change.exec(line) ?? [];
    return on ? [{ on, what }] : [];
  });
  const hosts = readItems(
    [items, contacts].map((part) => unbroken(part).map(flat)),
    flat(names),
    context,
    found,
  );
  found.set('changes', changes).set('host', hosts);
  const place = found.get('location') ?? found.get('online');
  if (!place && flat(room) !== labels.online) found.set('location', flat(room));
  // A quotation mark that ends a line of the title would shift the room.
  const isClear = !place || place === flat(room);
  return Array.from(found.set('title', flat(title)))
    .filter(([, value]) => (Array.isArray(value) ? value.length : value))
    .map(([key, value]) => ({ key, value, isSure: key !== 'title' || isClear, lines: [] }));
}

/** Collects items in `found`, and returns items without a label: the hosts. */
function readItems(
  [items = [], contacts = []]: readonly string[][],
  names: string,
  context: Context,
  found: Map<Key, unknown>,
): string[] {
  const { labels, registerBy } = wordsOf(context.language);
  const people: Person[] = [];
  const links: { label: string; url: string }[] = [];
  const hosts: string[] = [];
  for (const line of [...items, ...contacts]) {
    const [, label = '', value = ''] = /^- (.+?)\s?[:：]\s*(.+)$/u.exec(line) ?? [];
    const key = ITEMS.find((one) => flat(labels[one]) === label);
    if (key === 'speaker') people.push(personIn(value, names));
    else if (key === 'homepage' && people.length) people.at(-1)!.homepage = value;
    else if (key === 'time') found.set(key, timeIn(value, context.language));
    else if (key === 'before') {
      const { date, time } = readWhen(value, context) ?? {};
      found.set('previousDate', date).set('previousTime', time);
    } else if (key === 'registration') {
      const [, address, by = ''] = /^(\S+)(?: \((.+)\))?$/.exec(value) ?? [];
      const day = new RegExp(`^${patternOf(registerBy(GAP))}$`, 'u').exec(by)?.[1];
      found.set(key, address).set('registerBy', day);
    } else if (key && !found.has(key)) found.set(key, value);
    else if (contacts.includes(line)) hosts.push(line.slice(2));
    else if (label !== flat(labels.page) && URL.canParse(value)) links.push({ label, url: value });
  }
  found.set('speaker', people.length ? people : [{ name: names }]).set('links', links);
  return hosts;
}

/** The name is part of the sentence; the rest is the affiliation. */
function personIn(item: string, names: string): Person {
  const longer = (name: string, part: string) =>
    names.includes(`${name}, ${part}`) ? `${name}, ${part}` : name;
  const name = item.split(', ').reduce(longer);
  return name === item ? { name } : { name, affiliation: item.slice(name.length + 2) };
}
