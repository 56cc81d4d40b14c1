import { expect, test } from 'vitest';
import { cleanText, oneLine } from '../../../src/text/clean.ts';

test.each([
  ['line ends of Windows and of an old Macintosh', 'a\r\nb\rc\n', 'a\nb\nc\n'],
  ['line and paragraph separators', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
  ['a byte order mark', '\uFEFF---', '---'],
  ['soft hyphens and zero-width spaces', 'neu\u00ADro\u200Bnal\u2060', 'neuronal'],
  ['overrides of the writing direction', '\u202Eabc\u202C', 'abc'],
  ['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Ff', 'abcdef'],
  [
    'line ends within a paragraph',
    'Rivers:\vtheir memory\v\vof mud',
    'Rivers: their memory of mud',
  ],
  ['ends of pages', 'a\f\n\fid: b\vc\f', 'a\nid: b c'],
  ['tabs, which stay', 'a\tb', 'a\tb'],
  [
    'ligatures',
    'e\uFB00ect, \uFB01eld, \uFB02ow, a\uFB03ne, ba\uFB04e, \uFB06',
    'effect, field, flow, affine, baffle, st',
  ],
  ['accents apart from their letters', 'Rene\u0301', 'René'],
  ['a no-break space between words', 'Max\u00A0Planck', 'Max Planck'],
  ['a no-break space beside a digit, which stays', '5\u00A0km', '5\u00A0km'],
  ['a no-break space beside punctuation, which stays', '«\u00A0oui\u00A0»', '«\u00A0oui\u00A0»'],
  ['joiners, which stay', 'می\u200Cخواهم 👩\u200D🔬', 'می\u200Cخواهم 👩\u200D🔬'],
  ['mathematics and other scripts, which stay', 'ℓ₁ ≤ ½ 漢字 שלום', 'ℓ₁ ≤ ½ 漢字 שלום'],
])('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('one line has single spaces inside and none around', () => {
  expect(oneLine('  a \n\t b\u00A0 c ')).toBe('a b c');
});
