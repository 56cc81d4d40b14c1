/** An announcement imported as the command imports it, with answers to what it does not say. */
import { askMissing } from '../../../src/import/questions.ts';
import { readAnnouncement, type Draft } from '../../../src/import/read.ts';
import { answersOf, contentTexts } from '../../../src/import/write.ts';
import { readSeminar, type Reading } from '../../../src/seminar/read.ts';

export const TODAY = { year: 2026, month: 11, day: 25 };

/** @throws Error with the refusal */
const readings = new Map<string, ReturnType<typeof readAnnouncement>>();

/** The same text is read once: several tests ask about it. */
export function readingOf(text: string): ReturnType<typeof readAnnouncement> {
  const reading = readings.get(text) ?? readAnnouncement(text, TODAY);
  readings.set(text, reading);
  return reading;
}

export function draftOf(text: string): Draft {
  const reading = readingOf(text);
  if ('draft' in reading) return reading.draft;
  throw new Error(reading.refusal);
}

/** The three files, where every question is answered: as given, or else with its first proposal. */
export async function filesOf(text: string, given: Readonly<Record<string, string>> = {}) {
  const draft = draftOf(text);
  const asker = {
    guesses: draft.guesses,
    today: TODAY,
    language: draft.language ?? 'en',
    timeZone: 'Europe/Berlin',
  } as const;
  const asked: string[] = [];
  const answers = await askMissing(answersOf(draft), asker, ({ key, proposals, complaint }) => {
    asked.push(key);
    const answer = given[key] ?? proposals[0] ?? 'Something';
    const wrong = complaint(answer);
    return wrong ? Promise.reject(new Error(`${key}: ${wrong}`)) : Promise.resolve(answer);
  });
  return { texts: contentTexts(answers, draft.prose), asked, draft };
}

export async function seminarFrom(
  text: string,
  given: Readonly<Record<string, string>> = {},
): Promise<Reading> {
  const { texts } = await filesOf(text, given);
  return readSeminar({ texts, files: [] }, TODAY);
}
