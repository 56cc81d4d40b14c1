import { describe, expect, test } from 'vitest';
import { readSeminar } from '../../../../src/seminar/read.ts';
import { BASE, messagesOf, readCases } from '../cases.ts';

/** The day after the announcement. */
const ANNOUNCED = { year: 2026, month: 3, day: 6 };

describe.each(readCases('doubts'))('%s', (_, cases) => {
  for (const { name, texts, files, messages } of cases) {
    test(name, () => {
      const { seminar, doubts } = readSeminar({ texts, files }, ANNOUNCED);
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
    [
      35,
      'UnusualLength: content/abstract.md: The abstract has 35 words; 40 to 600 are usual. Check that all of it is there, and nothing else.',
    ],
    [40, ''],
    [600, ''],
    [
      605,
      'UnusualLength: content/abstract.md: The abstract has 605 words; 40 to 600 are usual. Check that all of it is there, and nothing else.',
    ],
  ])('%i words', (words, message) => {
    expect(doubtsOf(words)).toBe(message);
  });
});

test('a seminar of today is not past', () => {
  const isPast = (day: number) =>
    readSeminar({ texts: BASE, files: [] }, { year: 2026, month: 3, day }).doubts.some(
      ({ name }) => name === 'PastDate',
    );
  expect([isPast(12), isPast(13)]).toEqual([false, true]);
});
