/** Two hyphens: a dash between words, and what programs have. */
import { expect, test } from 'vitest';
import { readPhrase, readProse } from '../../../../src/seminar/prose/prose.ts';

test.each([
  ['the option "--all" or \'--no-x\' (“--so”)', 'the option "--all" or \'--no-x\' (“--so”)'],
  [
    'how n-- and (k--) differ; a loop with count--',
    'how n-- and (k--) differ; a loop with count--',
  ],
  ['no more "--of that"', 'no more "--of that"'],
  ['rivers--and lakes-- or seas -- end', 'rivers–and lakes– or seas – end'],
  ['he said "so"--and left, pp. 3--5, a--b', 'he said "so"–and left, pp. 3–5, a–b'],
])('%s', (written, text) => {
  expect(readProse(written, 'abstract')).toMatchObject({ value: { text }, doubts: [] });
  expect(readPhrase(written)).toMatchObject({ value: { text } });
});
