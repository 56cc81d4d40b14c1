/** An announcement imported as the command imports it, with answers to what it does not say. */
import { askOpen, valuesOf, type Question } from '../../../src/import/questions.ts';
import { readAnnouncement, type Draft } from '../../../src/import/read.ts';
import { contentTexts, type Values } from '../../../src/import/content.ts';
import { readSeminar, type Reading } from '../../../src/seminar/read.ts';

export const TODAY = { year: 2026, month: 11, day: 25 };
const TIME_ZONE = 'Europe/Berlin';

/** @throws Error with the refusal */
export function draftOf(text: string): Draft {
  const reading = readAnnouncement(text, TODAY);
  if ('draft' in reading) return reading.draft;
  throw new Error(reading.refusal);
}

/** What is taken without a question. */
export const takenIn = (text: string): Record<string, unknown> =>
  Object.fromEntries(valuesOf(draftOf(text)));

/** All questions, with the answers of `given`, or none. */
export async function asked(
  text: string,
  given: Readonly<Record<string, string>> = {},
): Promise<{ values: Values; questions: Map<string, Question> }> {
  const questions = new Map<string, Question>();
  const values = await askOpen(draftOf(text), TIME_ZONE, (question) => {
    questions.set(question.key, question);
    return Promise.resolve(given[question.key]);
  });
  return { values, questions };
}

export async function textsFrom(text: string, given: Readonly<Record<string, string>> = {}) {
  const { values } = await asked(text, given);
  return contentTexts(values);
}

export async function seminarFrom(
  text: string,
  given: Readonly<Record<string, string>> = {},
): Promise<Reading> {
  return readSeminar({ texts: await textsFrom(text, given), files: [] }, TODAY);
}
