/** What an announcement does not say and a site must know: asked one after the other, with proposals. */
import type { Language } from '../languages/languages.ts';
import { isoDate, type CalendarDate } from '../seminar/when/calendar-date.ts';
import { readDate } from '../seminar/when/date.ts';
import { dateLabel } from '../seminar/when/names.ts';
import { readTimeZone } from '../seminar/when/time-zone.ts';
import { readTimeRange } from '../seminar/when/time.ts';
import type { Person } from './facts/people.ts';
import { surnameOf } from './facts/people.ts';
import type { Answers } from './write.ts';
import { dayProposals, timeProposals } from './facts/when.ts';

export interface Question {
  key: string;
  text: string;
  /** The likeliest first; may be none. */
  proposals: string[];
  /** What is wrong with an answer; undefined where it can be written. */
  complaint: (answer: string) => string | undefined;
}

export interface Asker {
  today: CalendarDate;
  language: Language;
  /** The machine's own, an IANA name. */
  timeZone: string;
}

/** The questions in their order; a later one may build on an earlier answer. */
const KEYS = [
  'title',
  'speaker',
  'date',
  'time',
  'timeZone',
  'location',
  'id',
  'announced',
] as const;

/** What is still to be asked about a key; undefined where its value is whole. */
function questionOf(
  key: (typeof KEYS)[number],
  answers: Answers,
  asker: Asker,
): Question | undefined {
  const { today, language, timeZone } = asker;
  const written = answers[key] as string | undefined;
  const asked = (text: string, proposals: string[], read?: (answer: string) => object) => ({
    ...{ key, text, proposals },
    complaint: (answer: string) => {
      const result = read?.(answer);
      if (result && 'complaint' in result) {
        const { problem, remedy } = result.complaint as { problem: string; remedy: string };
        return `${problem} ${remedy}`;
      }
      return answer.trim() ? undefined : 'Please write something.';
    },
  });
  const day = (text: string) => readDate(text, today, language);
  const range = (text: string) => readTimeRange(text, language);
  switch (key) {
    case 'date':
      if (written && 'value' in day(written)) return undefined;
      return asked(
        written ? `Which day is "${written}"?` : 'On which day is it?',
        written ? upcomingFirst(dayProposals(written, asker), asker) : [],
        day,
      );
    case 'time':
      if (written && 'value' in range(written)) return undefined;
      return asked(
        written ? `From when to when is "${written}"?` : 'From when to when is it?',
        written ? timeProposals(written, language) : [],
        range,
      );
    case 'timeZone':
      return written
        ? undefined
        : asked('In which time zone is the place?', [timeZone], readTimeZone);
    case 'location':
      return written || answers['online'] ? undefined : asked('In which room is it?', []);
    case 'id':
      return written
        ? undefined
        : asked(
            'What shall calendars know it by? (It never changes.)',
            [idOf(answers, day)],
            readId,
          );
    case 'announced':
      return written
        ? undefined
        : asked('On which day is it announced?', [dateLabel(today, true, language)], day);
    default:
      return written
        ? undefined
        : asked(key === 'title' ? 'What is the title?' : 'Who speaks?', []);
  }
}

function upcomingFirst(days: string[], { today, language }: Asker): string[] {
  const isPast = (day: string) => {
    const result = readDate(day, today, language);
    return 'value' in result && isoDate(result.value) < isoDate(today);
  };
  return [...days.filter((day) => !isPast(day)), ...days.filter(isPast)];
}

function readId(answer: string): object {
  const complaint = { problem: 'Calendars take letters, digits and hyphens only.', remedy: '' };
  return /^[A-Za-z0-9-]+$/.test(answer) ? {} : { complaint };
}

/** `guth-2026-03-12` */
function idOf(answers: Answers, read: (text: string) => ReturnType<typeof readDate>): string {
  const [person] = (answers['speaker'] as (Person | string)[] | string | undefined) ?? [];
  const name =
    typeof answers['speaker'] === 'string'
      ? answers['speaker']
      : typeof person === 'string'
        ? person
        : person?.name;
  const result = typeof answers['date'] === 'string' ? read(answers['date']) : undefined;
  const day = result && 'value' in result ? isoDate(result.value) : '';
  return [surnameOf(name ?? '') || 'seminar', day].filter(Boolean).join('-');
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
  for (const key of KEYS) {
    const question = questionOf(key, known, asker);
    if (question) known = { ...known, [key]: await ask(question) };
  }
  return known;
}
