/** Markup in keys, which is shown as it is typed: the first is told. */
import { expect, test } from 'vitest';
import { readSeminar } from '../../../../src/seminar/read.ts';
import { BASE, TODAY } from '../cases.ts';

function doubtsOf(title: string): string[] {
  const abstract = BASE.abstract.replace(/^title:.*$/m, () => `title: '${title}'`);
  const { doubts } = readSeminar({ texts: { ...BASE, abstract }, files: [] }, TODAY);
  return doubts
    .filter(({ key, problem }) => key === 'title' && /as it is typed/.test(problem))
    .map(({ problem, remedy }) => `${problem} ${remedy}`);
}

test.each([
  ['How _Mus musculus_ learns', '_Mus musculus_'],
  ['The __Great Lakes__ of old', '__Great Lakes__'],
  ['Why `grep -r` is slow', '`grep -r`'],
  ['Of ~~rain~~ *snow* and **ice**', '~~rain~~'],
  ['See <https://example.edu/a_b> now', '<https://example.edu/a_b>'],
  ['Peas &amp; beans', '&amp;'],
])('%s', (title, shown) => {
  expect(doubtsOf(title)).toEqual([
    `"${shown}" is shown as it is typed. If it is markup, write it without.`,
  ]);
});

test.each([
  ...['On snake_case_names and x__y', 'On _private names', 'Of $x_1$ and $_2F_1$'],
  ...['About ~5 or ~6 km', 'On `weak sums', 'Of ``two and a < b > c'],
])('%s has none', (title) => {
  expect(doubtsOf(title)).toEqual([]);
});
