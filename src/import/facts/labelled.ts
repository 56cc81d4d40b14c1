/** What stands behind labels -> values: one rule for each kind of label. */
import { withHyphen } from '../../seminar/when/clock.ts';
import type { Kind } from '../languages/vocabulary.ts';
import { textOf } from '../lines/joined.ts';
import { isProse, type Field } from '../lines/layout.ts';
import type { Line } from '../lines/line.ts';
import { BULLET, groupsOf, pageIn, peopleOf } from '../words/people.ts';
import { CATEGORY, countWords, INSTITUTION, isName } from '../words/phrases.ts';
import { EMAIL, plainEmail } from '../words/mail-address.ts';
import { said } from '../words/rows.ts';
import { headlineOf, titleOf } from '../words/talk.ts';
import { findWhen } from '../words/when.ts';
import { addNote, type Collected, type Values } from './found.ts';
import { MEETING, readPlace, readWhen, URL } from './where.ts';

const PLURAL = /s$|referierende|講演者|主讲人|연사|المتحدثون|prelegenci|relatori/i;
const TIME = /time|zeit|heure|hora|ora|tijd|godzina|時間/iu;
const ROOM = new RegExp(`^${said('room')}$`, 'i');
/** Kinds whose text is the value of the key of that name. */
const PLAIN = [
  ...['affiliation', 'address', 'category', 'organizer', 'audience', 'admission'],
  ...['homepage', 'timeZone'],
] as ('affiliation' & Kind)[];

/** Takes what each field says; fields of prose are left to the caller. */
export function readFields(fields: readonly Field[], collected: Collected): void {
  const written = fields.filter((field) => !isProse(field) && field.lines.length);
  const told = withRooms(withEnds(written, collected));
  const isWhat = ({ label }: Field) => /^what$/i.test(label);
  const isTitled = told.some((field) => field.kinds.includes('title') && !isWhat(field));
  for (const field of isTitled ? told : told.flatMap(withoutSeries)) {
    const isCategory = isTitled && isWhat(field);
    // `Paper: https://…` is no title.
    const isLink = field.kinds.includes('title') && /^https?:/.test(textOf(field.lines));
    const kinds: Kind[] = isCategory ? ['category'] : isLink ? [] : field.kinds;
    readField({ ...field, kinds }, collected);
  }
  readSpeakers(
    told.filter(({ kinds }) => kinds.includes('speaker')),
    collected,
  );
}

/** `Event: Guest Lecture - Waves in ice`: the kind of event, and the title. */
function withoutSeries(field: Field): Field[] {
  const [, kind = '', title = ''] = /^(.+?)\s[–—-]\s+(.+)$/.exec(textOf(field.lines)) ?? [];
  if (field.kinds.join() !== 'category' || !CATEGORY.test(kind) || countWords(title) < 3)
    return [field];
  const linesOf = (text: string) => [{ ...field.lines[0]!, text }];
  return [
    { ...field, lines: linesOf(kind) },
    { ...field, kinds: ['title'], lines: linesOf(title) },
  ];
}

/** A building and a room, each with its label, one below the other, as one place. */
function withRooms(fields: readonly Field[]): Field[] {
  return fields.reduce<Field[]>((all, field) => {
    const above = all.at(-1);
    const arePlaces = above && [above, field].every(({ kinds }) => kinds.join() === 'place');
    const distance = field.number - (above?.lines.at(-1)?.number ?? 0);
    const areParts = above && ROOM.test(above.label) !== ROOM.test(field.label);
    if (!arePlaces || distance > 1 || !areParts) return [...all, field];
    const first = above.lines.map((line) => ({ ...line, text: `${line.text},` }));
    return [...all.slice(0, -1), { ...above, lines: [...first, ...field.lines] }];
  }, []);
}

/** A time that has its end under a label of its own, as one stretch; an end without a time tells when. */
function withEnds(fields: readonly Field[], { context }: Collected): Field[] {
  return fields.reduce<Field[]>((all, field) => {
    const start = all.at(-1);
    const from = textOf(start?.lines ?? []);
    const [to] = findWhen(textOf(field.lines), context, true).times;
    const isEnd = field.kinds.join() === 'end' && to && findWhen(from, context, true).times[0];
    const kinds = field.kinds.map((kind) => (kind === 'end' ? 'when' : kind));
    if (!start || !isEnd) return [...all, { ...field, kinds }];
    const lines = [
      { ...start.lines[0]!, text: `${from} - ${to}` },
      { number: field.number, text: '' },
    ];
    return [...all.slice(0, -1), { ...start, lines }];
  }, []);
}

const withHeading = ({ number, lines }: Field): Line[] => [{ number, text: '' }, ...lines];

/** One label for one or several speakers, or a label for each. */
function readSpeakers(fields: readonly Field[], { findings }: Collected): void {
  // Calendars list whom they have invited.
  const told = fields.filter(
    ({ lines }) =>
      !lines.some(({ text }) =>
        /- (?:organi[sz]er|organizador|organisateur|organisator|optional)$/i.test(text),
      ),
  );
  const people = told.flatMap((field) => {
    const talk = headlineOf(textOf(field.lines));
    findings.add('title', talk?.title, field.lines, 2);
    const isPlural = fields.length === 1 && (PLURAL.test(field.label) || field.isList);
    // What goes on from the name's line is joined; what stands on lines of its own stays apart.
    const bare = field.lines.map((line) => ({
      ...line,
      text: line.text.replace(BULLET, ''),
    }));
    findings.add('homepage', pageIn(bare.map(({ text }) => text)), field.lines, 3);
    const groups = groupsOf(field.lines.map(({ text }) => text));
    if (!talk && groups.length > 1) return groups.flatMap((group) => peopleOf(group, false));
    return talk?.people ?? peopleOf(textOf(bare, '\n').split('\n'), isPlural);
  });
  const isFirst = (name: string, i: number) => people.findIndex((one) => one.name === name) === i;
  const distinct = people.filter(({ name }, i) => isFirst(name, i));
  findings.add('speaker', distinct, fields.flatMap(withHeading), 3);
}

function readField(field: Field, collected: Collected): void {
  const { kinds, label } = field;
  const { findings, isOwn, context } = collected;
  const lines = withHeading(field);
  const text = textOf(field.lines, isOwn ? ' ' : ', ');
  const is = (kind: Kind) => kinds.includes(kind);
  const add = (key: keyof Values, value: string | undefined) =>
    findings.add(key, value as never, lines, 3);
  if (is('when') || kinds.join() === 'details') {
    const whole = field.lines.map((line) => line.text.trim()).join(field.isList ? '; ' : ' ');
    const isFound = readWhen(whole, lines, collected, is('place'));
    const isShort = /\d|\p{Lo}/u.test(text) && countWords(text) < 12;
    if (!isFound && is('when') && isShort) add(TIME.test(label) ? 'time' : 'date', text);
  } else if (is('place')) readPlace(text, lines, collected, 3);
  if (is('title')) add('title', titleOf(textOf(field.lines)));
  if (is('before')) {
    const { dates, times } = findWhen(text, context, true);
    add('previousDate', dates[0]);
    add('previousTime', times[0] && withHyphen(times[0]));
  }
  PLAIN.filter(is).forEach((key) => add(key, text));
  if (is('host')) readHost(field, collected);
  else if (is('email') || is('contact')) add('email', plainEmail(text));
  readLink(field, text, collected);
  if (is('notes') || is('contact')) addNotes(field, text, collected);
}

/** A link to join, or another with its label. */
function readLink(field: Field, text: string, collected: Collected): void {
  const { kinds, label, lines, number } = field;
  const { findings, notes } = collected;
  const [url] = URL.exec(text) ?? [];
  const isJoin = kinds.includes('online') || (!kinds.length && MEETING.test(url ?? ''));
  if (isJoin) findings.add('online', url, withHeading(field), 3);
  else if (url && (!kinds.length || kinds.includes('contact')))
    findings.add('links', [{ label, url }], withHeading(field), 3);
  // `Can't make it in person? Join on Teams`
  if (isJoin && !kinds.length) addNote(collected, { number, text: label });
  if (!kinds.includes('online')) return;
  const rest = lines.flatMap((line) => {
    const told = line.text.replace(url ?? '', '').replace(/^[\s(,;.:-]+|[\s),;.:-]+$/g, '');
    return told ? [{ ...line, text: told }] : [];
  });
  notes.push(...(url ? rest : withLabel(label, rest)));
}

/** What visitors are told under a label; a contact that is no more than an address is a key. */
function addNotes(
  { kinds, label, lines, number }: Field,
  text: string,
  { notes }: Collected,
): void {
  if (kinds.includes('contact') && [plainEmail(text), URL.exec(text)?.[0]].includes(text)) return;
  notes.push(...(lines[0]!.number === number ? withLabel(label, lines) : lines));
}

function withLabel(label: string, [first, ...rest]: readonly Line[]): Line[] {
  if (!first) return [];
  // A picture is no word.
  const lead = /\p{L}/u.test(label) ? `${label}: ` : '';
  return [{ ...first, text: '' }, { ...first, text: lead + first.text }, ...rest];
}

/** In scripts without capitals nothing shows a name. */
const isNameThere = (text: string) => isName(text) || /\p{Lo}/u.test(text);

/** `Host: X`, `Host/e-mail: X/address`, or a list of names. */
function readHost(field: Field, { findings }: Collected): void {
  const whole = { number: field.number, text: textOf(field.lines, ', ') };
  for (const line of field.isList ? field.lines : [whole]) {
    const lines = [{ number: field.number, text: '' }, ...(field.isList ? [line] : field.lines)];
    findings.add('email', plainEmail(line.text), lines, 3);
    const name = line.text
      .replace(EMAIL, '')
      .replace(/\s*[(<[](?:(?:x|ext\.?|tel\.?|phone:?)?\s*[\d\s+/-]*)[)>\]]/gi, '')
      .replace(/^\s*[-•*]\s+|\s*(?:\(\s*\)|（\s*）)/g, '')
      .replace(/[\s/,;:(<|]+[)>]*\s*$/, '')
      .trim();
    const names = name.split(/\s*(?:;|,?\s(?:and|und|et|y|en|&)\s|、)\s*/u);
    if (INSTITUTION.test(name) && !isName(name)) findings.add('organizer', name, lines, 3);
    else if (name) findings.add('host', names.every(isNameThere) ? names : [name], lines, 3);
  }
}
