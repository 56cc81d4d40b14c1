/** Where the lines of a pasted text end, and which of them are items, against what Markdown is given. */
import { describe, expect, test } from 'vitest';
import { endsLine } from '../../../../src/seminar/prose/typed/lines/line-ends.ts';
import { meantLines } from '../../../../src/seminar/prose/typed/lines/lines.ts';
import { ADDED, BREAK, JOINED, TEXT } from '../../../../src/seminar/prose/typed/marks.ts';

const WIDE = 'The quick brown foxes jump over all the lazy dogs of the town,';

/** What Markdown is given, with words in place of the marks. */
const meant = (...lines: string[]) =>
  meantLines(lines.join('\n'))
    .replaceAll(BREAK, '<end>')
    .replaceAll(JOINED, '<join>')
    .replaceAll(TEXT, '\\')
    .replaceAll(ADDED, '\n')
    .split('\n');

describe('a line end within a paragraph', () => {
  const isMeant = (line: string, next: string, ...others: string[]) =>
    endsLine([line, next, ...others])(0);

  test.each([
    '(a) the first',
    '(iv) the fourth',
    '(12) the twelfth',
    'b) the second',
    'iii) the third',
    '– a dash',
    '•a bullet',
    '7) the seventh',
    'Passcode: 4711',
    'Meeting room two: 4711',
    'Été: 12',
  ])('is meant before "%s"', (next) => {
    expect(isMeant(WIDE, next, WIDE)).toBe(true);
  });

  test('is meant between two lines with columns, and not between one and a sentence', () => {
    const row = `Ada Lovelace\tProfessor, ${WIDE}\tLondon`;
    expect(isMeant(row, `Mary Somerville\t${WIDE}`, row)).toBe(true);
    expect(isMeant(row, WIDE, row)).toBe(false);
  });

  test.each([
    '(see there) and',
    '(123) words',
    'ab) words and',
    '-1 is a number',
    '123) words and',
    'Passcode:4711',
    'Four words before this: no',
    'the code: 4711',
  ])('is not meant behind a full line before "%s"', (next) => {
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
    ['A short line', 'www.example.edu', WIDE, true],
    ['A short line', 'ada@example.edu', WIDE, true],
    ['A short line,', 'Then', WIDE, false],
    ['A short line-', 'Then', WIDE, false],
    ['In the year 1815,', 'Then', WIDE, true],
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
});

describe('the lines that Markdown is given', () => {
  test.each<[string, string[], string[]]>([
    ['bullets of every kind', ['• a', '◦  b', '➤c', '✓ d'], ['- a', '- b', '- c', '- d']],
    ['another sign, another list', ['- a', '* b', '+ c'], ['- a', '* b', '+ c']],
    ['dashes, where there are two', ['– a', '— b', '· c'], ['+ a', '+ b', '* c']],
    ['one dash is a dash', ['– a'], ['– a']],
    ['a sign without space is text', ['*a', '-b', '✓c'], ['*a<end>', '-b<end>', '✓c']],
    ['a rule is no bullet', ['a', '', '* * *', '', '- - -'], ['a', '', '* * *', '', '- - -']],
    ['an indented paragraph is no code', ['    a', '', '\tb'], ['a', '', 'b']],
    [
      'numbers that count',
      ['3. a', '4. b', '', '7) c', '8) d'],
      ['3. a', '4. b', '', '7) c', '8) d'],
    ],
    ['numbers that count nothing', ['1986. a', '', '12) b'], ['1986\\. a', '', '12\\) b']],
    ['the first is an item', ['1. a'], ['1. a']],
    [
      'numbers within numbers',
      ['1. a', '   1. b', '   2. c', '2. d', '\t1) e', '\t2) f', '3. g'],
      ['1. a', '   1. b', '   2. c', '2. d', '   1) e', '   2) f', '3. g'],
    ],
    [
      'numbers within numbers, two columns in',
      ['4. a', '  1. b', '  2. c', '5. d'],
      ['4. a', '   1. b', '   2. c', '5. d'],
    ],
    [
      'numbers within bullets within numbers',
      ['1. a', '   * b', '     1. c', '     2. d', '2. e'],
      ['1. a', '   * b', '     1. c', '     2. d', '2. e'],
    ],
    ['numbers at one right margin', ['  9. a', ' 10. b'], ['9. a', '10. b']],
    [
      'a list below a text that does not begin with 1',
      ['a', '5. b', '6. c'],
      ['a', '<!-- -->', '5. b', '6. c'],
    ],
    [
      'the same within an item',
      ['- a', '  5. b', '  6. c', '- d'],
      ['- a', '  <!-- -->', '  5. b', '  6. c', '- d'],
    ],
    [
      'a list that goes on behind another',
      ['1. a', '2. b', '- c', '1. d', '3. e'],
      ['1. a', '2. b', '- c', '1. d', '<!-- -->', '3. e'],
    ],
    ['numbers in a quotation', ['> 1. a', '> 2. b'], ['> 1. a', '> 2. b']],
    [
      'a list within a list',
      ['- a', '    • b', '      c', '- d'],
      ['- a', '  - b<end>', '    c', '- d'],
    ],
    ['a tab is four columns', ['- a', '\t- b', '- c'], ['- a', '  - b', '- c']],
    [
      'text behind an empty line ends a list',
      ['- a', '', 'b', '    c'],
      ['- a', '', 'b<end>', 'c'],
    ],
    [
      'a paragraph of an item stays in it',
      ['- a', '', '  b', '', 'c'],
      ['- a', '', '  b', '', 'c'],
    ],
    [
      'a word over a line end',
      [`${WIDE} trans-`, `form ${WIDE}`],
      [`${WIDE} trans-<join>`, `form ${WIDE}`],
    ],
    [
      'a hyphen for the rest of a word',
      [`${WIDE} pre-`, `and ${WIDE}`],
      [`${WIDE} pre-`, `and ${WIDE}`],
    ],
    [
      'no space between Japanese lines',
      ['字'.repeat(30), '字'.repeat(9)],
      [`${'字'.repeat(30)}<join>`, '字'.repeat(9)],
    ],
    ['a table', ['| a | b |', '|---|:-:|', '| 1 | 2 |'], ['| a | b |', '|---|:-:|', '| 1 | 2 |']],
    ['a table without bars at its sides', ['a | b', '--|--', '1 | 2'], ['a | b', '--|--', '1 | 2']],
    ['a heading', ['## A', 'b'], ['## A', 'b']],
    ['an element of lines', ['<ul>', '<li>a</li>', '</ul>'], ['<ul>', '<li>a</li>', '</ul>']],
    [
      'facts, one a line',
      ['Room 5', 'Main Hall', '4 pm'],
      ['Room 5<end>', 'Main Hall<end>', '4 pm'],
    ],
    ['facts in a quotation', ['> Room 5', '> Main Hall'], ['> Room 5<end>', '> Main Hall']],
    ['facts in an item', ['- Room 5', '  Main Hall'], ['- Room 5<end>', '  Main Hall']],
  ])('%s', (_, lines, expected) => {
    expect(meant(...lines)).toEqual(expected);
  });
});
