import { expect, test } from 'vitest';
import { repeatedParagraph, repeatedSentence } from '../../../../src/seminar/checks/repetition.ts';

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

const OTHER = 'Cells measure their own size.';

test.each([
  ['a paragraph', [SENTENCE, SENTENCE], 3],
  ['several paragraphs', ['A.', OTHER, 'B.', 'A.', OTHER, 'B.'], 9],
  ['one behind others', [OTHER, 'And so on.', `Why? ${SENTENCE}`, `Why? ${SENTENCE}`], 7],
  ['a text with a quotation', [`> ${OTHER}`, SENTENCE, `> ${OTHER}`, SENTENCE], 7],
])('finds %s twice in a row', (_, paragraphs, line) => {
  const found = repeatedParagraph(paragraphs.join('\n\n'));
  expect(found?.line).toBe(line);
  expect([SENTENCE, OTHER]).toContain(found?.sentence);
});

test.each([
  ['a refrain', [SENTENCE, OTHER, SENTENCE, 'And so on and on and on.', SENTENCE]],
  ['a refrain in quotations', [`> ${SENTENCE}`, `> ${SENTENCE}`]],
  ['lines of a programme', [`- ${SENTENCE}`, `- ${SENTENCE}`, `1. ${OTHER}`, `1. ${OTHER}`]],
  ['a sentence of a paragraph', [`${SENTENCE} ${SENTENCE}`, `${SENTENCE} ${OTHER}`]],
  ['a few words', ['Why is that?', 'Why is that?']],
  ['the same above two lists', [SENTENCE, '- One', SENTENCE, '- Two']],
  ['nothing', []],
])('passes over %s', (_, paragraphs) => {
  expect(repeatedParagraph(paragraphs.join('\n\n'))).toBeUndefined();
});
