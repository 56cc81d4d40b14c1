import { describe, expect, test } from 'vitest';
import { balancedLines, breakLines, countLines } from '../../../src/outputs/lines.ts';

/** Every letter is as wide as the next. */
const width = (part: string) => part.length;

describe('breakLines', () => {
  test.each([
    ['one line where all fits', 'ab cd', 5, ['ab cd']],
    ['two where one letter is too many', 'ab cde', 5, ['ab', 'cde']],
    ['the space at an end counts for nothing', 'ab cd ef', 5, ['ab cd', 'ef']],
    ['the space between words counts', 'ab cd ef', 6, ['ab cd', 'ef']],
    ['a long word by itself', 'a bcdefgh i', 4, ['a', 'bcdefgh', 'i']],
    ['a long word first', 'bcdefgh i', 4, ['bcdefgh', 'i']],
    ['Han characters anywhere', '深層学習', 2, ['深層', '学習']],
    ['but not before their punctuation', '深層、学習。', 3, ['深層、', '学習。']],
    ['nor before a long vowel', '深層ー学習', 2, ['深', '層ー', '学習']],
    ['Latin words among them whole', '深層learning学習', 9, ['深層', 'learning学', '習']],
    ['nothing', '', 5, ['']],
  ])('%s', (_, text, limit, lines) => {
    expect(breakLines(text, limit, width)).toEqual(lines);
  });

  test('measures words once each, so that a paragraph takes as long as it has words', () => {
    const measured: string[] = [];
    breakLines('ab cd ef', 5, (part) => {
      measured.push(part);
      return part.length;
    });
    expect(measured.every((part) => part.trim().length === 2)).toBe(true);
  });
});

test.each([
  ['aa bb cc', 5, 2],
  ['aaaaa', 5, 1],
  ['aaaaaa', 5, 2],
  ['a bbbbbbbbbbb c', 5, 5],
  ['', 5, 1],
])('countLines of "%s" in lines of %i is %i', (text, limit, count) => {
  expect(countLines(text, limit, width)).toBe(count);
});

describe('balancedLines', () => {
  test.each([
    ['as many lines, and no short one', 'aa bb cc dd ee', 11, ['aa bb cc', 'dd ee']],
    ['one line', 'aa bb', 11, ['aa bb']],
    ['one word', 'aa', 11, ['aa']],
    ['a word that is too long', 'a bbbbbbbbbbbb', 11, ['a', 'bbbbbbbbbbbb']],
    ['a word as long as a line', 'a bbbbbbbbbbb', 11, ['a', 'bbbbbbbbbbb']],
  ])('%s', (_, text, limit, lines) => {
    expect(balancedLines(text, limit, width)).toEqual(lines);
  });
});
