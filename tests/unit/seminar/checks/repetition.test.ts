import { expect, test } from 'vitest';
import { repeatedParagraph } from '../../../../src/seminar/checks/texts.ts';

const TEXT = 'Growth has no single law.';
const OTHER = 'Cells measure their own size.';

test.each([
  ['a paragraph', [TEXT, TEXT], 3],
  ['one broken elsewhere', [TEXT, TEXT.replace('single ', 'single\n')], 3],
  ['several paragraphs', ['A.', OTHER, 'B.', 'A.', OTHER, 'B.'], 9],
  ['one behind others', [OTHER, 'And so on.', `Why? ${TEXT}`, `Why? ${TEXT}`], 7],
  ['a text with a quotation', [`> ${OTHER}`, TEXT, `> ${OTHER}`, TEXT], 7],
])('finds %s twice in a row', (_, paragraphs, line) => {
  const found = repeatedParagraph(paragraphs.join('\n\n'));
  expect(found?.line).toBe(line);
  expect([TEXT, `Why? ${TEXT}`, OTHER].some((one) => found?.problem.includes(one))).toBe(true);
});

test.each([
  ['a refrain', [TEXT, OTHER, TEXT, 'And so on and on and on.', TEXT]],
  ['a refrain in quotations', [`> ${TEXT}`, `> ${TEXT}`]],
  ['lines of a programme', [`- ${TEXT}`, `- ${TEXT}`, `1. ${OTHER}`, `1. ${OTHER}`]],
  ['a sentence of a paragraph', [`${TEXT} ${TEXT}`, `${TEXT} ${OTHER}`]],
  ['a few words', ['Why is that?', 'Why is that?']],
  ['the same above two lists', [TEXT, '- One', TEXT, '- Two']],
  ['nothing', []],
])('passes over %s', (_, paragraphs) => {
  expect(repeatedParagraph(paragraphs.join('\n\n'))).toBeUndefined();
});
