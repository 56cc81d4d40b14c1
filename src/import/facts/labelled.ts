/** What stands behind labels -> values: one rule for each kind of label. */
import { Findings } from './found.ts';
import { isProse, textOf, type Field } from '../lines/layout.ts';
import type { Kind } from '../lines/labels.ts';
import { INSTITUTION, isName, PLACE } from './phrases.ts';
import { peopleOf } from './people.ts';
import { headlineOf, titleOf } from './talk.ts';
import type { Line } from '../lines/unwrap.ts';
import { findWhen, type Context } from './when.ts';

export const EMAIL =
  /[\p{L}\d._%+-]+\s?(?:@|[([]\s?at\s?[)\]])\s?[\w-]+(?:(?:\.|\s?[([]dot[)\]]\s?)[\w-]+)+/u;
export const URL = /(?:https?:\/\/|www\.)[^\s<>"”»]*[^\s<>"”».,;:)\]]/;
/** Hosts of video calls. */
const MEETING =
  /zoom\.|teams\.|meet\.|webex|jitsi|bigbluebutton|\/j\/\d|bbb|whereby|tencent|visio/i;
const WORDS_OF_LINK =
  /^(?:[\s,;:()–-]|zoom|online|on-line|via|and|also|hybrid|link|join|at|teams|on|live|in person|virtual(?:ly)?|or|&)*$/i;

export interface Collected {
  findings: Findings;
  /** What visitors are told beside the keys. */
  notes: Line[];
  context: Context;
  /** Whether it is the site's own announcement. */
  isOwn: boolean;
}

export function plainEmail(text: string): string | undefined {
  const [written] = EMAIL.exec(text) ?? [];
  return written
    ?.replace(/\s?[([]\s?at\s?[)\]]\s?|\s?@\s?/, '@')
    .replace(/\s?[([]dot[)\]]\s?/g, '.');
}

/** Takes what each field says; fields of prose are left to the caller. */
export function readFields(fields: readonly Field[], collected: Collected): void {
  const titles = fields.filter(({ kinds }) => kinds.includes('title'));
  const isTitled = titles.some(({ label }) => !/^what$/i.test(label));
  const people = fields.filter(({ kinds }) => kinds.includes('speaker'));
  for (const field of fields.filter((one) => !isProse(one) && one.lines.length)) {
    const isCategory = isTitled && /^what$/i.test(field.label);
    readField(isCategory ? { ...field, kinds: ['category'] } : field, collected);
  }
  const lines = people.filter(({ lines: own }) => own.length);
  if (lines.length > 1) {
    const all = lines.flatMap((field) =>
      peopleOf(
        field.lines.map(({ text }) => text),
        false,
      ),
    );
    const distinct = all.filter(
      (one, i) => all.findIndex((other) => other.name === one.name) === i,
    );
    collected.findings.add('speaker', distinct, lines.flatMap(numbersOf), 3);
  } else if (lines[0]) readSpeaker(lines[0], collected);
}

const numbersOf = ({ number, lines }: Field) => [
  ...new Set([number, ...lines.map((line) => line.number)]),
];

function readSpeaker(field: Field, { findings }: Collected): void {
  const isPlural =
    /s$|speakers|referierende|[、]|講演者|主讲人|연사|المتحدثون|prelegenci|relatori/i.test(
      field.label,
    );
  const talk = headlineOf(textOf(field.lines));
  if (talk) findings.add('title', talk.title!, numbersOf(field), 2);
  const lines = peopleLines(field.lines);
  findings.add(
    'speaker',
    talk?.people ?? peopleOf(lines, isPlural || field.isList),
    numbersOf(field),
    3,
  );
}

/** The name with what goes on from its line; what stands on lines of its own stays apart. */
function peopleLines(lines: readonly Line[]): string[] {
  return textOf(
    lines.map(({ number, text }) => ({ number, text: text.replace(/^\s*[-•*]\s+/, '') })),
    '\n',
  ).split('\n');
}

function readField(field: Field, collected: Collected): void {
  const { kinds, label, lines } = field;
  const { findings, notes } = collected;
  const text = textOf(lines, collected.isOwn ? ' ' : ', ');
  const numbers = numbersOf(field);
  const add = (key: Parameters<Findings['add']>[0], value: string) =>
    findings.add(key, value as never, numbers, 3);
  const is = (kind: Kind) => kinds.includes(kind);
  if (is('when') || (kinds.length === 1 && is('details'))) readWhen(field, collected);
  else if (is('place')) readPlace(text, numbers, collected);
  if (is('title')) add('title', titleOf(textOf(lines)));
  if (is('before')) {
    const { dates, times } = findWhen(text, collected.context, true);
    if (dates[0]) add('previousDate', dates[0]);
    if (times[0]) add('previousTime', times[0].replace(' – ', ' - '));
  }
  if (is('online')) readOnline(field, collected);
  for (const key of [
    'affiliation',
    'address',
    'category',
    'organizer',
    'audience',
    'admission',
    'homepage',
    'timeZone',
  ] as const) {
    if (is(key)) add(key, text);
  }
  if (is('host')) readHost(field, collected);
  else if (is('email') || is('contact')) add('email', plainEmail(text) ?? '');
  const url = URL.exec(text)?.[0];
  if (!kinds.length && url) {
    if (MEETING.test(url)) add('online', url);
    else findings.add('links', [{ label, url }], numbers, 3);
  }
  if (is('contact') && url) findings.add('links', [{ label, url }], numbers, 3);
  const isHeading = is('notes') && lines[0]?.number !== field.number;
  if (is('notes') || (is('contact') && plain(text) !== plainEmail(text) && plain(text) !== url)) {
    notes.push(...(isHeading ? lines : withLabel(label, lines)));
  }
}

const plain = (text: string) => text.trim();

function withLabel(label: string, [first, ...rest]: readonly Line[]): Line[] {
  return first
    ? [{ number: first.number, text: '' }, { ...first, text: `${label}: ${first.text}` }, ...rest]
    : [];
}

/** Days, times and what is left of a text that tells when. */
function readWhen(field: Field, collected: Collected): void {
  const { findings, context, notes } = collected;
  const text = field.lines.map((line) => line.text.trim()).join(field.isList ? '; ' : ' ');
  const numbers = numbersOf(field);
  const { dates, times, zone, rest, beside } = findWhen(text, context, true);
  dates.forEach((date) => findings.add('date', date, numbers, 3));
  times.forEach((time) => findings.add('time', time.replace(' – ', ' - '), numbers, 3));
  if (zone) findings.add('timeZone', zone, numbers, 3);
  const isPlace = field.kinds.includes('place') || PLACE.test(rest);
  if (!dates.length && !times.length && field.kinds.includes('when')) {
    findings.add(
      /time|zeit|heure|hora|ora|tijd|godzina|時間/iu.test(field.label) ? 'time' : 'date',
      text,
      numbers,
      3,
    );
  } else if (isPlace && rest) readPlace(rest, numbers, collected);
  beside.forEach((part) =>
    notes.push({ number: field.number, text: '' }, { number: field.number, text: `${part}.` }),
  );
}

export function readPlace(
  text: string,
  numbers: number[],
  collected: Collected,
  sureness: 1 | 3 = 3,
): void {
  const { findings, context, isOwn } = collected;
  if (isOwn) return findings.add('location', text, numbers, sureness);
  const [url] = URL.exec(text) ?? [];
  if (url) findings.add('online', url, numbers, sureness);
  const bare = url ? text.replace(url, '').replace(/\(\s*\)/, '') : text;
  const { dates, times } = findWhen(bare, context);
  dates.forEach((date) => findings.add('date', date, numbers, 1));
  times.forEach((time) => findings.add('time', time, numbers, 1));
  const cut = [...dates, ...times].reduce((rest, one) => rest.replace(one, ''), bare);
  const parts = cut.split(
    /\s*(?:;|(?:[+/]|,?\s(?:and|&|or)\s)\s*(?=(?:on |via |also )?(?:zoom|online|teams|microsoft)))\s*/i,
  );
  const room = parts.filter((part) => !WORDS_OF_LINK.test(part)).join('; ');
  findings.add(
    'location',
    room.replace(/^[\s,;:-]+|(?:\s+(?:at|on|and))?[\s,;:-]+$/g, '').replace(/\.$/, ''),
    numbers,
    sureness,
  );
}

function readOnline({ label, lines }: Field, { findings, notes }: Collected): void {
  const at = lines.findIndex(({ text }) => URL.test(text));
  const [url] = URL.exec(lines[at]?.text ?? '') ?? [];
  if (url)
    findings.add(
      'online',
      url,
      lines.map(({ number }) => number),
      3,
    );
  const rest = lines.map((line) => ({
    ...line,
    text: url ? line.text.replace(url, '').trim() : line.text,
  }));
  const told = rest.filter(({ text }) => !/^[\s(),;.:-]*$/.test(text));
  const hasPlain = told.map(({ number, text }) => ({
    number,
    text: text.replace(/^[\s(,;]+|[\s),;]+$/g, ''),
  }));
  if (told.length) notes.push(...(url ? hasPlain : withLabel(label, told)));
}

/** `Host: X`, `Host/e-mail: X/address`, or a list of names. */
function readHost(field: Field, { findings }: Collected): void {
  const lines = field.isList
    ? field.lines
    : [{ number: field.lines[0]!.number, text: textOf(field.lines, ', ') }];
  for (const { number, text } of lines) {
    const [written] = EMAIL.exec(text) ?? [];
    const email = plainEmail(text);
    const numbers = [...new Set([field.number, number])];
    if (email) findings.add('email', email, numbers, 3);
    const name = text
      .replace(written ?? '', '')
      .replace(/^\s*[-•*]\s+/, '')
      .replace(/[\s/,;:(<|]+[)>]*\s*$/, '')
      .trim();
    if (!name) continue;
    const isGroup = INSTITUTION.test(name) && !isName(name);
    const names = name.split(/\s*(?:;|,?\s(?:and|und|et|y|en|&)\s|、)\s*/u);
    const hosts = names.every(isName) ? names : [name];
    if (isGroup) findings.add('organizer', name, numbers, 3);
    else findings.add('host', hosts, numbers, 3);
  }
}
