import { describe, expect, test } from 'vitest';
import { readSeminar } from '../../../src/seminar/read.ts';
import { messagesOf, readCases, TODAY } from './cases.ts';

describe.each(readCases('doubts'))('%s', (_, cases) => {
  for (const { name, texts, messages } of cases) {
    test(name, () => {
      const { seminar, doubts } = readSeminar({ texts, files: [] }, TODAY);
      expect(messagesOf(doubts)).toBe(messages);
      expect(seminar).toBeDefined();
    });
  }
});
