import { describe, expect, test } from 'vitest';
import { readSeminar } from '../../../src/seminar/read.ts';
import { messagesOf, readCases, TODAY } from './cases.ts';

describe.each(readCases('broken'))('%s', (_, cases) => {
  for (const { name, texts, files, messages } of cases) {
    test(name, () => {
      const reading = readSeminar({ texts, files }, TODAY);
      expect(reading.seminar ? '' : messagesOf(reading.faults)).toBe(messages);
      expect(Boolean(reading.seminar)).toBe(messages === '');
    });
  }
});
