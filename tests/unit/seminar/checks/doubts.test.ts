import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../../src/seminar/checks/doubts.ts';
import { readSeminar } from '../../../../src/seminar/read.ts';
import { readFixture } from '../../../fixtures/seminars.ts';
import { BASE, messagesOf, readCases } from '../cases.ts';

/** The day after the announcement. */
const ANNOUNCED = { year: 2026, month: 3, day: 6 };

describe.each(readCases('doubts'))('%s', (_, cases) => {
  for (const { name, texts, messages } of cases) {
    test(name, () => {
      const { seminar, doubts } = readSeminar({ texts, files: [] }, ANNOUNCED);
      expect(messagesOf(doubts)).toBe(messages);
      expect(seminar).toBeDefined();
    });
  }
});

describe('the abstract has', () => {
  const doubtsOf = (words: number) => {
    const text = Array.from({ length: words / 5 }, (_, i) => `Model ${i} of the cell`).join('. ');
    const abstract = `${BASE.abstract.split('---\n', 2).join('---\n')}---\n\n${text}.\n`;
    return messagesOf(readSeminar({ texts: { ...BASE, abstract }, files: [] }, ANNOUNCED).doubts);
  };

  test.each([
    [35, 'content/abstract.md: The abstract has only 35 words. Check that all of it is there.'],
    [40, ''],
    [600, ''],
    [
      605,
      'content/abstract.md: The abstract has 605 words; few read more than 600. Consider a shorter one.',
    ],
  ])('%i words', (words, message) => {
    expect(doubtsOf(words)).toBe(message);
  });
});

test('a seminar of today is not past', () => {
  const seed = readFixture('seed');
  const sources = { abstract: undefined, bio: undefined, logistics: undefined };
  const isPast = (day: number) =>
    findDoubts(seed, sources, { year: 2026, month: 3, day }).some(({ key }) => key === 'date');
  expect([isPast(12), isPast(13)]).toEqual([false, true]);
});
