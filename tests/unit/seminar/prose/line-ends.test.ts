/** Where the lines of a pasted paragraph end. */
import { expect, test } from 'vitest';
import { DIVIDED, endsLine } from '../../../../src/seminar/prose/markdown/lines.ts';
import { areSpaceless } from '../../../../src/text/wide.ts';

const WIDE = 'The quick brown foxes jump over all the lazy dogs of the town,';

const isMeant = (line: string, next: string, ...others: string[]) =>
  endsLine([line, next, ...others])(0);

test.each([
  '(a) the first',
  '(iv) the fourth',
  '(12) the twelfth',
  '[1] A. Author (2020).',
  'b) the second',
  'iii) the third',
  '– a dash',
  '•a bullet',
  '- a hyphen',
  '7) the seventh',
  '7. The seventh',
  '## A heading',
  'Passcode: 4711',
  'Meeting room two: 4711',
  'Été: 12',
  '---',
])('one is meant before "%s"', (next) => {
  expect(isMeant(WIDE, next, WIDE)).toBe(true);
});

test('one is meant between two lines with columns, and not between one and a sentence', () => {
  const row = `Ada Lovelace\tProfessor, ${WIDE}\tLondon`;
  expect(isMeant(row, `Mary Somerville\t${WIDE}`, row)).toBe(true);
  expect(isMeant(row, WIDE, row)).toBe(false);
});

test.each([
  '(see there) and',
  '(123) words',
  '[see there] and',
  'ab) words and',
  '- 10 per cent',
  '+ 3 more',
  '> 5 mm of rain',
  '# 3 in the list',
  '-1 is a number',
  '12. and so on',
  '123) words and',
  'Passcode:4711',
  'Four words before this: no',
  'the code: 4711',
])('none is meant behind a full line before "%s"', (next) => {
  expect(isMeant(WIDE, next, WIDE)).toBe(false);
});

test.each([
  // Behind a line on which the next word had found room, and behind one on which it had not.
  ['A short line.', 'Then', WIDE, true],
  ['A line that is nearly as wide as the widest.', 'Internationalisation', WIDE, false],
  ['A line that is nearly as wide.', 'Internationalisation', WIDE, false],
  // Within a sentence no line end is meant, whatever room there was.
  ['A short line', 'that goes on', WIDE, false],
  ['A short line ends.', 'then a small letter', WIDE, true],
  ['A short line (ends.)', 'then a small letter', WIDE, true],
  ['A short line', 'https://example.edu', WIDE, true],
  ['A short line', 'ada@example.edu', WIDE, true],
  ['A short line,', 'Then', WIDE, false],
  ['A short line-', 'Then', WIDE, false],
  ['In the year 1815,', 'Then', WIDE, true],
  ['A short line.<br>', 'Then', WIDE, false],
])('"%s" before "%s" (%#)', (line, next, other, expected) => {
  expect(isMeant(line, next, other)).toBe(expected);
});

test.each([
  [49, true],
  [50, false],
])('in a paragraph of %i columns: %s', (columns, expected) => {
  const line = `${'Word '.repeat(9)}${'x'.repeat(columns - 45)}`;
  expect(isMeant(line, line)).toBe(expected);
});

test.each([
  [23, true],
  [24, false],
])('before a small letter, in one of %i columns: %s', (columns, expected) => {
  expect(isMeant('x'.repeat(columns), 'and more')).toBe(expected);
});

test('signs of Chinese, Japanese and Korean take two columns, and any of them may begin a line', () => {
  const [wide, half] = ['字'.repeat(30), '字'.repeat(20)];
  expect(isMeant(half, '字字', wide)).toBe(true);
  expect(isMeant('字'.repeat(24), '字字', wide)).toBe(false);
  expect(isMeant('한'.repeat(24), '한글', wide)).toBe(false);
  expect(isMeant('か'.repeat(24), 'カナ', wide)).toBe(false);
});

test('a word goes on behind a hyphen, unless that stands for the rest of one', () => {
  expect('to trans-\n  form it').toMatch(DIVIDED);
  expect('pre-\nand postwar').not.toMatch(DIVIDED);
  expect('the Navier-\nStokes equation').not.toMatch(DIVIDED);
});

test('between lines of Japanese stands no space', () => {
  expect(areSpaceless('水は', '忘れる')).toBe(true);
  expect(areSpaceless('水は', 'water')).toBe(false);
});
