/** What an announcement does not say and a site must know: asked one after the other, with proposals. */
import type { Language } from '../languages/languages.ts';
import { complain, type Result } from '../seminar/fault.ts';
import { isId } from '../seminar/keys/schema.ts';
import { isoDate, type CalendarDate } from '../seminar/when/calendar-date.ts';
import { readDate } from '../seminar/when/date.ts';
import { dateLabel } from '../seminar/when/names.ts';
import { readTimeZone } from '../seminar/when/zone/time-zone.ts';
import { readTimeRange } from '../seminar/when/time.ts';
import { surnameOf, type Person } from './words/people.ts';
import type { Draft } from './read.ts';
import type { Answers } from './write.ts';
import { dayProposals, timeProposals } from './words/proposals.ts';

export interface Question {
  key: string;
  text: string;
  /** The likeliest first; may be none. */
  proposals: string[];
  /** What is wrong with an answer; undefined where it can be written. */
  complaint: (answer: string) => string | undefined;
}

interface Asker extends Pick<Draft, 'guesses'> {
  today: CalendarDate;
  language: Language;
  /** The machine's own, an IANA name. */
  timeZone: string;
}

type Read = (text: string) => Result<unknown>;

/** What is known when a key is asked about. */
interface Known extends Asker {
  answers: Answers;
  /** What is written for the key; not whole where it is asked about. */
  written: string | undefined;
}

interface Asked {
  text: (written: string | undefined) => string;
  proposals?: (known: Known) => string[];
  reader?: (asker: Asker) => Read;
}

const day =
  ({ today, language }: Asker) =>
  (text: string) =>
    readDate(text, today, language);

/** The questions in their order; a later one may build on an earlier answer. */
const QUESTIONS: Readonly<Record<string, Asked>> = {
  title: { text: () => 'What is the title?', proposals: ({ guesses }) => guesses.title },
  speaker: { text: () => 'Who speaks?', proposals: ({ guesses }) => guesses.speaker },
  date: {
    text: (written) => (written ? `Which day is "${written}"?` : 'On which day is it?'),
    proposals: (known) => upcomingFirst(wholeDays(known), known),
    reader: day,
  },
  time: {
    text: (written) => `From when to when is ${written ? `"${written}"` : 'it'}?`,
    proposals: ({ written, guesses, language }) => [
      ...new Set([written ?? guesses.time].flat().flatMap((text) => wholeTimes(text, language))),
    ],
    reader:
      ({ language }) =>
      (text) =>
        readTimeRange(text, language),
  },
  timeZone: {
    text: () => 'In which time zone is the place?',
    proposals: ({ timeZone }) => [timeZone],
    reader: () => readTimeZone,
  },
  location: { text: () => 'In which room is it?', proposals: ({ guesses }) => guesses.location },
  id: {
    text: () => 'What shall calendars know it by? (It never changes.)',
    proposals: (known) => [idOf(known)],
    reader: () => readId,
  },
  announced: {
    text: () => 'On which day is it announced?',
    proposals: ({ today, language }) => [dateLabel(today, true, language)],
    reader: day,
  },
};

/** What is still to be asked about a key; undefined where its value is whole. */
function questionOf(key: string, answers: Answers, asker: Asker): Question | undefined {
  const { text, proposals, reader } = QUESTIONS[key]!;
  const written = answers[key] as string | undefined;
  const read = reader?.(asker);
  const isWhole = written !== undefined && !(read && 'complaint' in read(written));
  if (isWhole || (key === 'location' && answers['online'])) return undefined;
  const complaint = (answer: string) => {
    const result = read?.(answer);
    if (!result || 'value' in result) return answer.trim() ? undefined : 'Please write something.';
    return `${result.complaint.problem} ${result.complaint.remedy}`;
  };
  const known = { ...asker, answers, written };
  return { key, text: text(written), proposals: proposals?.(known) ?? [], complaint };
}

/** What is written, or may be it, as days with their years. */
function wholeDays({ written, guesses, ...context }: Known): string[] {
  const texts = written === undefined ? guesses.date : [written];
  const isWhole = (text: string) => 'value' in readDate(text, context.today, context.language);
  return [
    ...new Set(texts.flatMap((text) => (isWhole(text) ? [text] : dayProposals(text, context)))),
  ];
}

/** A time as it is where it is whole, or the stretches that it may mean. */
function wholeTimes(text: string, language: Language): string[] {
  return 'value' in readTimeRange(text, language) ? [text] : timeProposals(text, language);
}

function upcomingFirst(days: string[], { today, language }: Asker): string[] {
  const isPast = (day: string) => {
    const result = readDate(day, today, language);
    return 'value' in result && isoDate(result.value) < isoDate(today);
  };
  return [...days.filter((day) => !isPast(day)), ...days.filter(isPast)];
}

function readId(answer: string): Result<string> {
  return isId(answer) ? { value: answer } : complain('Write letters, digits and hyphens only.', '');
}

/** `guth-2026-03-12` */
function idOf({ answers, ...asker }: Known): string {
  const [person] = [answers['speaker'] as (Person | string)[] | string].flat();
  const name = typeof person === 'object' ? person.name : (person ?? '');
  const result = day(asker)(String(answers['date']));
  const iso = 'value' in result ? isoDate(result.value) : '';
  return [surnameOf(name) || 'seminar', iso].filter(Boolean).join('-');
}

/**
 * Asks for everything that is missing, and gives back all answers.
 *
 * @param ask gives an answer in which the question finds nothing wrong
 */
export async function askMissing(
  answers: Answers,
  asker: Asker,
  ask: (question: Question) => Promise<string>,
): Promise<Answers> {
  let known = answers;
  for (const key of Object.keys(QUESTIONS)) {
    const question = questionOf(key, known, asker);
    if (question) known = { ...known, [key]: await ask(question) };
  }
  return known;
}
