import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarize, shorten } from '../../../src/text/shorten.ts';
import { RUNS } from '../../harness/runs.ts';

const FAMILY = '👩‍👩‍👧‍👦';

describe('shorten', () => {
  test.each([
    ['hello world', 11, 'hello world'],
    ['hello world', 10, 'hello…'],
    ['hello world', 6, 'hello…'],
    ['hello world', 5, 'hell…'],
    ['hello, world again', 8, 'hello…'],
    ['a — bcdefgh', 6, 'a…'],
    [`${FAMILY}${FAMILY} x`, 12, `${FAMILY}…`],
    ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
    ['a bcdefghijkl', 10, 'a bcdefgh…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
    ['', 0, ''],
  ])('%j to %i', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });

  test('counts what it is told to', () => {
    const octets = (part: string) => Buffer.byteLength(part);
    expect(shorten('äöü äöü', 10, octets)).toBe('äöü…');
  });

  test('honours the limit, splits no grapheme and keeps the beginning', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(' ', ', ', FAMILY, '🇳🇵', 'e\u0301', '—', '한'),
      ),
    );
    fc.assert(
      fc.property(texts, fc.nat(40), (parts, limit) => {
        const text = parts.join('');
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        if (text.length <= limit) expect(short).toBe(text);
        else if (limit > 0) {
          const kept = short.slice(0, -1);
          const ends = Array.from(graphemes.segment(text), ({ index }) => index);
          expect(short.endsWith('…') && text.startsWith(kept)).toBe(true);
          expect(ends).toContain(kept.length);
        }
      }),
      RUNS,
    );
  });
});

test.each([
  ['One two. Three four. Five six.', 20, 'One two. Three four.'],
  ['One two.\n\nThree four.', 40, 'One two. Three four.'],
  ['A very long first sentence here.', 12, 'A very long…'],
  ['Dr. Ada Lovelace writes programs for machines.', 30, 'Dr. Ada Lovelace writes…'],
  ['Dr. Ada.', 30, 'Dr. Ada.'],
  [
    'How do rivers grow? And who asks? 3. Nobody knows at all.',
    40,
    'How do rivers grow? And who asks?',
  ],
  ['How do rivers grow? (b) Nobody knows.', 26, 'How do rivers grow?'],
  ['Rivers grow. There are two ways: by rain and by mud alone.', 34, 'Rivers grow.'],
  ['We ask:', 40, 'We ask:'],
  ['', 12, ''],
])('summarize of %j', (text, limit, expected) => {
  expect(summarize(text, limit)).toBe(expected);
});
