/** Asks for open keys one after the other, with proposals. */
import { isoDate } from '../seminar/when/calendar-date.ts';
import { dateLabel } from '../seminar/when/names.ts';
import { zoneIn } from '../seminar/when/time-zone.ts';
import type { Key, Person, Values } from './content.ts';
import { joined, paragraphsOf, type Line } from './lines.ts';
import { isName, NAME, peopleIn, surnameOf } from './people.ts';
import { complaintsOf, mended, type Draft } from './read.ts';
import { MAY_BE_OPEN } from './values.ts';
import { daysIn, isoOf, timesIn } from './when.ts';

export interface Question {
  key: Key;
  text: string;
  /** The likeliest first. */
  proposals: string[];
  /** Why a labelled value was refused. */
  reason?: string | undefined;
  /** Undefined for an answer that can be written. */
  complaint: (answer: string) => string | undefined;
}

/** Undefined if the key is left out for now. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** In this order; later questions build on earlier answers. */
const QUESTIONS: Partial<Record<Key, string>> = {
  language: 'In which language shall the page speak?',
  title: 'What is the title of the talk?',
  speaker: 'Who speaks? (Several people: "Ada Lovelace; Charles Babbage".)',
  date: 'On which day is it?',
  time: 'From when to when?',
  timeZone: 'In which time zone is the place? (Its name is like "Europe/Berlin".)',
  location: 'Where is it?',
  abstract: 'Which text is the abstract?',
  bio: 'Is this the biography?',
  affiliation: 'Where is the speaker from?',
  online: 'Which link is for joining online?',
  host: 'Who is the host? (Several people: "Ada Lovelace; Charles Babbage".)',
  email: 'To which e-mail address do questions go?',
  category: 'What kind of event is it?',
  organizer: 'Which department or group invites?',
  audience: 'Who may come?',
  admission: 'What does it cost?',
  registration: 'At which address do people register?',
  registerBy: 'Until which day do people register?',
  id: 'By which name shall calendars know the event? (It never changes.)',
  announced: 'On which day is it announced?',
};
/** Always asked; the others only with a proposal. */
const ALWAYS = /^(?:title|speaker|date|time|timeZone|location|abstract|id|announced)$/;

export const valuesOf = ({ taken }: Draft): Map<Key, unknown> =>
  new Map(Array.from(taken, ([key, { value }]) => [key, value]));

function openKeys(draft: Draft, values: Values): Key[] {
  const keys = new Set([...Object.keys(QUESTIONS), ...draft.open.keys()] as Key[]);
  return [...keys].filter((key) => {
    if (values.has(key)) return false;
    if (key === 'location' && values.has('online')) return draft.open.has(key);
    if (key === 'language') return draft.languages.length > 1;
    return ALWAYS.test(key) || proposalsFor(key, draft, values).length > 0;
  });
}

/** @param timeZone of the machine, an IANA name */
export async function askOpen(draft: Draft, timeZone: string, ask: Ask): Promise<Values> {
  const values = valuesOf(draft);
  const skipped = new Set<Key>();
  for (;;) {
    const key = openKeys(draft, values).find((one) => !skipped.has(one));
    if (!key) return values;
    skipped.add(key);
    const answer = await ask(questionOf(key, draft, values, timeZone));
    const value = answer ?? (MAY_BE_OPEN.includes(key) ? 'TBA' : undefined);
    if (value !== undefined) values.set(key, valueOf(key, value));
    if (key === 'language' && answer) draft.language = answer as Draft['language'];
  }
}

function valueOf(key: Key, answer: string): unknown {
  if (key === 'speaker') return peopleIn(answer.trim());
  return key === 'host' ? answer.split(/\s*;\s*/).filter(Boolean) : answer.trim();
}

function questionOf(key: Key, draft: Draft, values: Values, timeZone: string): Question {
  const { today, language, languages, open } = draft;
  const [person] = (values.get('speaker') as Person[] | undefined) ?? [];
  const name = surnameOf(person?.name ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '');
  const iso = isoOf(values.get('date'), draft) || isoDate(today);
  const own: Partial<Record<Key, string[]>> = {
    language: [...languages],
    // UTC is the zone of servers, hardly ever of seminars.
    timeZone: timeZone === 'UTC' ? [] : [timeZone],
    id: [`${/^(?:TBA)?$/.test(name) ? 'seminar' : name.toLowerCase()}-${iso}`],
    announced: [dateLabel(today, true, language)],
  };
  const complaint = (answer: string) => {
    if (!answer.trim()) return 'Please write something.';
    const beside = new Map([...values, [key, valueOf(key, answer)]]);
    const found = complaintsOf(beside, today).get(key);
    return found && `${found.problem} ${found.remedy}`;
  };
  const text = QUESTIONS[key] ?? `What is the ${key}?`;
  const proposals = [...new Set([...proposalsFor(key, draft, values), ...(own[key] ?? [])])];
  return { key, text, proposals, reason: open.get(key)?.complaint, complaint };
}

const QUOTED =
  /(?<=[“"„«»‹‘])[^“”"„«»]{4,200}?(?=[.,]?[”"“»«›’](?!\p{L}))|(?<=[「『《])[^「」『』《》]{3,}(?=[」』》])/gu;
const NAMES = new RegExp(NAME, 'gu');

/** Values that a label left open, and unlabelled lines. A wrong proposal only costs a key press. */
function proposalsFor(key: Key, draft: Draft, values: Values): string[] {
  const { width, taken } = draft;
  const used = new Set(Array.from(taken.values()).flatMap((one) => one.lines));
  // Lines in earlier answers are used, too.
  const written = JSON.stringify([...values.values()]);
  const isUsed = ({ number, text }: Line) =>
    used.has(number) || (text.trim().length > 3 && written.includes(text.trim()));
  const textsOf = (some: Line[], isBroken = width) => {
    const left = some.map((line) => (isUsed(line) ? { ...line, text: '' } : line));
    return paragraphsOf(left, isBroken).map((one) => joined(one));
  };
  const texts = textsOf(draft.lines);
  const sentences = textsOf(draft.loose);
  // Single lines, and values of unknown labels.
  const plain = [...textsOf(draft.loose, 0), ...draft.loose.flatMap((line) => textsOf([line]))];
  const behind = plain.flatMap((text) => /^[^:：]{2,40}[:：]\s*(\S.{2,})$/u.exec(text)?.[1] ?? []);
  const short = [...plain, ...behind]
    .map((text) => text.replace(/^[\s>*#•·–—-]+|[\s*]+$/g, ''))
    .filter((text) => text.length > 3 && text.length < 180);
  const long = texts.filter((text) => text.length > (/\p{Lo}/u.test(text) ? 20 : 60));
  const speakers = (values.get('speaker') as Person[] | undefined) ?? [];
  const isOf = (text: string) =>
    speakers.some(({ name }) => text.slice(0, 80).includes(surnameOf(name)));
  const named = [
    ...short.flatMap((text) => [text, text.split(/\s*[(（,，]/)[0]!]),
    ...sentences.flatMap((text) => text.match(NAMES) ?? []),
  ];
  const found: Partial<Record<Key, () => string[]>> = {
    title: () => [...sentences.flatMap((text) => text.match(QUOTED) ?? []), ...short],
    speaker: () => named.filter(isName),
    date: () => daysIn(texts, draft),
    time: () => timesIn(texts, draft),
    timeZone: () => texts.flatMap((text) => zoneIn(text)?.match(/^\p{Lu}.*/u) ?? []),
    location: () => short.toSorted((a, b) => Number(!/\d/.test(a)) - Number(!/\d/.test(b))),
    abstract: () => long.toSorted((a, b) => b.length - a.length),
    bio: () => long.filter(isOf),
  };
  const all = [...(draft.open.get(key)?.proposals ?? []), ...(found[key]?.() ?? [])];
  return [...new Set(all.flatMap((text) => mended(key, text.trim(), draft)))];
}
