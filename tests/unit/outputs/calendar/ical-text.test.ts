import { describe, expect, test } from 'vitest';
import { escapeText, fold, icalText, unfold } from '../../../../src/outputs/calendar/ical-text.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('escapeText', () => {
  test.each([
    ['one, two; three\\four: "five"', '"one\\, two\\; three\\\\four: "five""'.slice(1, -1)],
    ['a\nb', 'a\\nb'],
    ['a\r\nb\rc\u2028d', 'a\\nb\\nc\\nd'],
    ['\\n is not a line break', '\\\\n is not a line break'],
    ['\u0000bell\u0007 and \u007Fdelete', 'bell and delete'],
    ['\nBEGIN:VALARM\n', 'BEGIN:VALARM'],
    ['e\u0301', '\u00E9'],
    ['👩‍👩‍👧‍👦 می‌خواهم', '👩‍👩‍👧‍👦 می‌خواهم'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

test('icalText has no white space at its ends and keeps paragraphs', () => {
  expect(icalText(' \n one\n\ntwo \n')).toBe('one\n\ntwo');
});

describe('fold', () => {
  const partsOf = (line: string) => fold([line]).slice(0, -2).split('\r\n ');

  test('a line of 75 octets stays whole, one of 76 does not', () => {
    expect(fold(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
    expect(fold(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  });

  test('the space of a folded line counts as one of its octets', () => {
    expect(partsOf('x'.repeat(75 + 74 + 1)).map((part) => part.length)).toEqual([75, 74, 1]);
  });

  test('octets count, not characters', () => {
    expect(fold(['é'.repeat(37)])).toBe(`${'é'.repeat(37)}\r\n`);
    expect(partsOf('é'.repeat(38)).map((part) => part.length)).toEqual([37, 1]);
    expect(partsOf('漢'.repeat(26)).map((part) => part.length)).toEqual([25, 1]);
  });

  test.each(['👩‍👩‍👧‍👦', '🇳🇵', 'a\u0300\u0301\u0302', '각', '👍🏽', 'न्य'])(
    'never inside %s',
    (grapheme) => {
      for (let i = 0; i < 30; i++) {
        const line = 'x'.repeat(i) + grapheme.repeat(40);
        const parts = partsOf(line);
        expect(parts.join('')).toBe(line);
        expect(parts.every((part) => part.replace(/^x*/, '').length % grapheme.length === 0)).toBe(
          true,
        );
        expect(Math.max(...parts.map(octets))).toBeLessThanOrEqual(75);
      }
    },
  );

  test('a grapheme longer than a line is folded between its characters', () => {
    const zalgo = `o${'\u0335'.repeat(100)}`;
    const file = fold([`SUMMARY:${zalgo}`]);
    expect(Math.max(...file.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    expect(unfold(file)).toEqual([`SUMMARY:${zalgo}`]);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(file))).toBe(file);
  });

  test('white space at a fold is kept', () => {
    const line = `DESCRIPTION:${'word  '.repeat(60)}`;
    expect(unfold(fold([line]))).toEqual([line]);
  });
});

describe('unfold', () => {
  test('takes a space or a tab after the line break, and no more', () => {
    expect(unfold('A:1\r\n 2\r\n\t3\r\n  4\r\nB:5\r\n')).toEqual(['A:123 4', 'B:5']);
  });
});
