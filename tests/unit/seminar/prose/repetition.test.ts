import { expect, test } from 'vitest';
import { repeatedSentence } from '../../../../src/seminar/prose/repetition.ts';

const SENTENCE = 'Growth has no single law.';

test.each([
  ['in one paragraph', `${SENTENCE} ${SENTENCE}`, 1],
  ['in two paragraphs', `${SENTENCE}\n\nAnd so on.\n\n${SENTENCE}`, 5],
  ['on two lines of one paragraph', `${SENTENCE}\n${SENTENCE}`, 2],
  ['with other spaces', `${SENTENCE}\n\nGrowth  has no\nsingle law.`, 3],
])('finds a sentence that stands twice %s', (_, text, line) => {
  expect(repeatedSentence(text)).toEqual({ sentence: SENTENCE, line });
});

test.each([
  ['short ones', 'Why is that? We ask. Why is that? We ask.'],
  ['other ones', `${SENTENCE} Growth has no double law.`],
  ['nothing', ''],
])('passes over %s', (_, text) => {
  expect(repeatedSentence(text)).toBeUndefined();
});
