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

test('a seminar of today is not past', () => {
  const isPast = (day: number) =>
    readSeminar({ texts: BASE, files: [] }, { year: 2026, month: 3, day }).doubts.some(
      ({ name }) => name === 'PastDate',
    );
  expect([isPast(12), isPast(13)]).toEqual([false, true]);
});
