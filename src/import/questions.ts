/** What an announcement leaves open: asked one key after the other, with proposals. */
import { labelOf } from '../languages/labels.ts';
import { LANGUAGE_TAGS } from '../languages/languages.ts';
import { isoDate, type CalendarDate } from '../seminar/when/calendar-date.ts';
import { readDate } from '../seminar/when/date.ts';
import { dateLabel } from '../seminar/when/names.ts';
import { zoneIn } from '../seminar/when/time-zone.ts';
import type { Line } from './lines/text.ts';
import * as finders from './proposals.ts';
import { complaintsOf, mended, type Draft } from './read.ts';
import type { Context, Key } from './values/finding.ts';
import { peopleIn, surnameOf, type Person } from './values/people.ts';
import { MAY_BE_OPEN } from './values/readers.ts';

export interface Question {
  key: Key;
  text: string;
  /** The likeliest first; may be none. */
  proposals: string[];
  /** Why the value of its label is not taken. */
  reason?: string | undefined;
  /** What is wrong with an answer; undefined where it can be written. */
  complaint: (answer: string) => string | undefined;
}

/** What is known of the machine that asks. */
interface Asker {
  today: CalendarDate;
  /** An IANA name. */
  timeZone: string;
}

/** An answer; undefined where it is left out for now. */
export type Ask = (question: Question) => Promise<string | undefined>;

export type Values = Map<Key, unknown>;

/** The questions in their order; a later one may build on an earlier answer. */
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
/** Asked about every text that does not say them; the others where a label says something that is not certain. */
const ALWAYS = /^(?:title|speaker|date|time|timeZone|location|abstract|id|announced)$/;

/** What stands for a value that is not known yet. */
const OPEN = 'TBA';

export function valuesOf({ taken }: Draft): Values {
  return new Map(Array.from(taken, ([key, { value }]) => [key, value]));
}

/** The keys that are asked about: those that a site must know, and those that a label left open. */
export function openKeys(draft: Draft, values: ReadonlyMap<Key, unknown>): Key[] {
  const keys = new Set([...Object.keys(QUESTIONS), ...draft.open.keys()] as Key[]);
  return [...keys].filter((key) => {
    if (values.has(key)) return false;
    if (key === 'location' && values.has('online')) return draft.open.has(key);
    if (key === 'language') return draft.languages.length > 1;
    return ALWAYS.test(key) || proposalsFor(key, draft, values).length > 0;
  });
}

/** Asks for all that is open. */
export async function askOpen(draft: Draft, asker: Asker, ask: Ask): Promise<Values> {
  const values = valuesOf(draft);
  const skipped = new Set<Key>();
  for (;;) {
    const key = openKeys(draft, values).find((one) => !skipped.has(one));
    if (!key) return values;
    skipped.add(key);
    const answer = await ask(questionOf(key, draft, values, asker));
    if (answer !== undefined) values.set(key, valueOf(key, answer));
    else if (MAY_BE_OPEN.includes(key)) values.set(key, valueOf(key, OPEN));
    if (key === 'language' && answer) draft.language = answer as Draft['language'];
  }
}

function valueOf(key: Key, answer: string): unknown {
  if (key === 'speaker') return peopleIn(answer.trim());
  return key === 'host' ? answer.split(/\s*;\s*/).filter(Boolean) : answer.trim();
}

function questionOf(key: Key, draft: Draft, values: Values, asker: Asker): Question {
  const text = QUESTIONS[key] ?? `What is the ${key}?`;
  const own = ownProposals(key, draft, values, asker);
  const proposals = [...new Set([...proposalsFor(key, draft, values), ...own])];
  const complaint = (answer: string) => {
    if (!answer.trim()) return 'Please write something.';
    const beside = new Map([...values, [key, valueOf(key, answer)]]);
    const found = complaintsOf(beside, asker.today).get(key);
    return found && `${found.problem} ${found.remedy}`;
  };
  return { key, text, proposals, reason: draft.open.get(key)?.complaint, complaint };
}

/** What does not depend on the text: id, today, the machine's time zone. */
function ownProposals(key: Key, { language, languages }: Draft, values: Values, asker: Asker) {
  const { today, timeZone } = asker;
  // Servers are in UTC, and seminars hardly ever.
  if (key === 'timeZone') return timeZone === 'UTC' ? [] : [timeZone];
  if (key === 'announced') return [dateLabel(today, true, language)];
  if (key === 'language')
    return [...languages, ...LANGUAGE_TAGS.filter((tag) => !languages.includes(tag))];
  if (key !== 'id') return [];
  const [person] = (values.get('speaker') as Person[] | undefined) ?? [];
  const name = surnameOf(person?.name ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '')
    .toLowerCase();
  const day = readDate(String(values.get('date') ?? ''), today, language);
  const iso = 'value' in day ? isoDate(day.value) : isoDate(today);
  return [`${name && name !== 'tba' ? name : 'seminar'}-${iso}`];
}

/** What a label left open, and what the lines without a label may mean. */
function proposalsFor(key: Key, draft: Draft, values: ReadonlyMap<Key, unknown>): string[] {
  const { language, width, open, taken, lines, today } = draft;
  const context = { language, today };
  const used = new Set(Array.from(taken.values()).flatMap((one) => one.lines));
  // A line may also stand in an answer.
  const written = JSON.stringify([...values.values()]);
  const isUsed = ({ number, text }: Line) =>
    used.has(number) || (text.trim().length > 3 && written.includes(text.trim()));
  const left = lines.map((line) => (isUsed(line) ? { ...line, text: '' } : line));
  const all = { lines: left, width, context };
  // What stands behind the label of another key is no title, person or place.
  const source = { ...all, lines: left.filter((line) => !isOfKey(line)) };
  const names = ((values.get('speaker') as Person[] | undefined) ?? []).map(({ name }) => name);
  const found: Partial<Record<Key, () => string[]>> = {
    title: () => finders.titlesIn(source),
    speaker: () => finders.peopleIn(source),
    date: () => finders.daysIn(all),
    time: () => finders.timesIn(all),
    timeZone: () => lines.flatMap(({ text }) => zoneIn(text)?.match(/^\p{Lu}.*/u) ?? []),
    location: () => finders.placesIn(source),
    abstract: () => finders.abstractsIn(source),
    bio: () => finders.biosIn(source, names),
  };
  const texts = [...(open.get(key)?.proposals ?? []), ...(found[key]?.() ?? [])];
  const rank = (text: string) => Number(isUnlikely(key, text, context));
  const proposals = [...new Set(texts)].flatMap((text) => mended(key, text, context));
  return [...new Set(proposals)].toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a line begins with a label that is a key's. */
function isOfKey({ text }: Line): boolean {
  const [, label] = /^[^\p{L}]*([^:：\t]{1,40}?)\s*[:：\t]/u.exec(text) ?? [];
  const rows = label === undefined ? undefined : labelOf(label)?.rows;
  return rows?.every((row) => !/^(?:other|subject)$/.test(row)) ?? false;
}

/** Hours of the night, and days that are over. */
function isUnlikely(key: Key, text: string, { today, language }: Context): boolean {
  if (key === 'time') return /^(?:0?[1-7]|12):\d\d am|^0[0-7]:/.test(text);
  const day = key === 'date' && readDate(text, today, language);
  return day !== false && ('complaint' in day || isoDate(day.value) < isoDate(today));
}
