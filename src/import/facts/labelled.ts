/** What stands behind labels -> values: one rule for each kind of label. */
import { MEETING, REMOTE } from '../../seminar/place.ts';
import { withHyphen } from '../../seminar/when/clock.ts';
import type { Kind } from '../languages/vocabulary.ts';
import { textOf } from '../lines/joined.ts';
import { withEnds, kindAndTitle, withRooms } from '../lines/fields.ts';
import { isProse } from '../lines/layout.ts';
import type { Field, Line } from '../lines/line.ts';
import {
  AND,
  BULLET,
  groupsOf,
  isPerson,
  pageIn,
  peopleOf,
  withoutContact,
} from '../words/people.ts';
import { countWords, INSTITUTION, isName } from '../words/phrases.ts';
import { URL, plainEmail } from '../words/addresses.ts';
import { headlineOf, titleOf } from '../words/talk.ts';
import { findWhen } from '../words/when.ts';
import { addNote, type Collected, type Values } from './found.ts';
import { readPlace, readWhen } from './where.ts';

const PLURAL = /s$|referierende|講演者|主讲人|연사|المتحدثون|prelegenci|relatori/i;
const TIME = /time|zeit|heure|hora|ora|tijd|godzina|時間/iu;
/** Kinds whose text is the value of the key of that name. */
const PLAIN = [
  ...['affiliation', 'address', 'category', 'organizer', 'audience', 'admission'],
  ...['homepage', 'timeZone'],
] as (Kind & keyof Values)[];

/** Takes what each field says; fields of prose are left to the caller. */
export function readFields(fields: readonly Field[], collected: Collected): void {
  const written = fields.filter((field) => !isProse(field) && field.lines.length);
  const told = withRooms(withEnds(written, collected.context));
  const isWhat = ({ label }: Field) => /^what$/i.test(label);
  const isTitled = told.some((field) => field.kinds.includes('title') && !isWhat(field));
  for (const field of isTitled ? told : told.flatMap(kindAndTitle)) {
    const isCategory = isTitled && isWhat(field);
    // `Paper: https://…` is no title.
    const isLink = field.kinds.includes('title') && /^https?:/.test(textOf(field.lines));
    const kinds: Kind[] = isCategory ? ['category'] : isLink ? [] : kindsOf(field, isTitled);
    readField({ ...field, kinds }, collected);
  }
  // Of a thesis, the first examiner.
  const isExamined = told.some(({ label }) => /^kor+eferent/i.test(label));
  readSpeakers(
    told.filter(
      (field) =>
        kindsOf(field, isTitled).includes('speaker') &&
        !(isExamined && /^referent/i.test(field.label)),
    ),
    collected,
  );
}

/** `Who: anyone who likes stars`: a question, answered without a name, tells who may come. */
function kindsOf({ kinds, label, lines }: Field, isTitled: boolean): Kind[] {
  const isAsked = kinds.includes('speaker') && /^(?:who|wer|qui|quién|quem|wie)$/i.test(label);
  // In Arabic one word is the title and the address.
  const text = textOf(lines);
  if (label === 'العنوان' && !isTitled && !/[\d\u0660-\u0669]|شارع|طريق/.test(text))
    return ['title'];
  if (!isAsked) return kinds;
  const people = peopleOf(textOf(lines, '\n').split('\n'), true);
  return people.some(({ name }) => isNameThere(name.replace(/,.*/, ''))) ? kinds : ['audience'];
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
    const isEach =
      bare.length > 1 && bare.every(({ text }) => isPerson(text) && text.includes(','));
    const lines = isEach ? bare.map(({ text }) => text) : textOf(bare, '\n').split('\n');
    return talk?.people ?? peopleOf(lines, isPlural);
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
  PLAIN.filter(is).forEach((key) => add(key, key === 'organizer' ? withoutContact(text) : text));
  if (is('organizer')) add('email', plainEmail(text));
  if (is('host')) readHost(field, collected);
  else if (is('email') || is('contact')) add('email', plainEmail(text));
  readLink(field, text, collected);
  if (is('notes') || is('contact')) addNotes(field, text, collected);
}

/** Within a label of several words: `Enlace para seguirlo en línea`. */
const FROM_AFAR = new RegExp(
  `(?<!\\p{L})(?:${REMOTE}|en vivo|en direct|in diretta|ao vivo|live|to join|remot\\p{L}+|a distan\\p{L}+|virtual\\p{L}*)(?!\\p{L})`,
  'iu',
);

/** A link to join, or another with its label. */
function readLink(field: Field, text: string, collected: Collected): void {
  const { kinds, label, lines, number } = field;
  const { findings, notes } = collected;
  const [url] = URL.exec(text) ?? [];
  const isMeeting = MEETING.test(url ?? '') || FROM_AFAR.test(label);
  const isJoin = kinds.includes('online') || (!kinds.length && isMeeting);
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
  notes.push(...withLabel(url ? '' : label, rest));
}

/** What visitors are told under a label; a contact that is no more than an address is a key. */
function addNotes(
  { kinds, label, lines, number }: Field,
  text: string,
  { notes, isOwn }: Collected,
): void {
  if (kinds.includes('contact') && [plainEmail(text), URL.exec(text)?.[0]].includes(text)) return;
  const isBelow = lines[0]!.number !== number;
  const told = lines.filter((line) => line.text.trim());
  if (isBelow && isOwn) notes.push(...lines);
  else if (isBelow && told.length > 1)
    notes.push({ number, text: '' }, { number, text: `${label}:` }, ...lines);
  else notes.push(...withLabel(label, isBelow ? told : lines));
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
    const lines = withHeading(field.isList ? { ...field, lines: [line] } : field);
    findings.add('email', plainEmail(line.text), lines, 3);
    const name = withoutContact(line.text);
    const names = name.split(AND);
    if (INSTITUTION.test(name) && !isPerson(name)) findings.add('organizer', name, lines, 3);
    else if (name) findings.add('host', names.every(isNameThere) ? names : [name], lines, 3);
  }
}
