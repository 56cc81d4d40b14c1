import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { lettering } from '../../../src/outputs/lettering.ts';
import {
  DISPLAY,
  fontFaceRules,
  lettersWithoutFont,
  pictureFonts,
  TEXT,
} from '../../../src/outputs/typeface.ts';

const LETTERS = 'On GrowthabcdGödel Łukasiewicz science';
const TRUETYPE = { targetFormat: 'truetype', variationAxes: {} } as const;

/** The fonts in a style sheet, in the format that lettering reads; they keep all that they have of `LETTERS`. */
async function fontsIn(rules: string): Promise<Buffer[]> {
  const fonts: Buffer[] = [];
  for (const [, data = ''] of rules.matchAll(/base64,([^)]*)\)format\("woff2"\)/g)) {
    fonts.push(await subsetFont(Buffer.from(data, 'base64'), LETTERS, TRUETYPE));
  }
  return fonts;
}

describe('the font of the page', () => {
  test('has the letters of the text and no others', async () => {
    const rules = await fontFaceRules('On Growth', DISPLAY, 'Newsreader');
    expect(rules).toMatch(/^@font-face\{font-family:Newsreader;src:url\(data:font\/woff2;base64,/);
    expect(rules).not.toContain('unicode-range');
    const fonts = await fontsIn(rules);
    expect(fonts).toHaveLength(1);
    const { missing } = lettering(fonts);
    expect(missing('On Growth')).toEqual([]);
    expect(missing('abcd')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is in two parts where letters are in two files, each for its own', async () => {
    const rules = await fontFaceRules('Gödel Łukasiewicz', DISPLAY, 'Newsreader');
    const ranges = Array.from(rules.matchAll(/;unicode-range:([^}]*)\}/g), ([, range]) => range);
    expect(ranges).toEqual([expect.stringContaining('U+f6'), 'U+141']);
    const [latin, extended] = await fontsIn(rules);
    expect(lettering([latin!]).missing('GödelŁ')).toEqual(['Ł']);
    expect(lettering([extended!]).missing('Ł')).toEqual([]);
  });

  test('is left out where it has nothing of the text', async () => {
    expect(await fontFaceRules('深層学習', DISPLAY, 'Newsreader')).toBe('');
    expect(await fontFaceRules(' ', DISPLAY, 'Newsreader')).toBe('');
  });

  test('is small: a title’s letters take less than 3 kB', async () => {
    const title = 'Towards a science of deep learning: the structure of data and weights';
    const [, data = ''] = /base64,([^)]*)/.exec(await fontFaceRules(title, DISPLAY, 'N')) ?? [];
    expect(Buffer.from(data, 'base64').length).toBeLessThan(3_000);
  });

  test('is cut for large sizes in titles and for small ones in text', async () => {
    const width = async (family: typeof DISPLAY) =>
      lettering(await fontsIn(await fontFaceRules('science', family, 'N'))).width('science', 100);
    expect(await width(TEXT)).toBeGreaterThan((await width(DISPLAY)) * 1.02);
  });

  test('is the same for the same letters in any order', async () => {
    expect(await fontFaceRules('abc', DISPLAY, 'N')).toBe(
      await fontFaceRules('cab ab', DISPLAY, 'N'),
    );
  });
});

describe('the fonts of a picture', () => {
  test.each([
    ['Newsreader has Latin', 'Gödel Łukasiewicz', 2],
    ['Cyrillic has a companion', 'Колмогоров', 1],
    ['Greek', 'Εὐκλείδης', 2],
    ['Hebrew', 'שלום', 1],
    ['Arabic', 'سلام', 1],
    ['Devanagari', 'नमस्ते', 1],
    ['Korean', '안녕', 2],
  ])('%s', async (_, text, count) => {
    const fonts = await pictureFonts(text);
    expect(fonts).toHaveLength(count);
    expect(lettering(fonts).missing(text)).toEqual([]);
  });

  test('Han characters are Japanese beside kana, and else Chinese', async () => {
    const outline = async (text: string) =>
      lettering(await pictureFonts(text)).outline('直', 0, 0, 100);
    expect(await outline('直')).not.toBe(await outline('直す'));
  });

  test('the first is the one asked for', async () => {
    const [display] = await pictureFonts('science');
    const [text] = await pictureFonts('science', TEXT);
    const width = (font: Buffer) => lettering([font]).width('science', 100);
    expect(width(text!)).toBeGreaterThan(width(display!) * 1.02);
  });
});

test('letters without a font are told', async () => {
  expect(await lettersWithoutFont('Gödel – “science”… Łukasiewicz')).toEqual([]);
  expect(await lettersWithoutFont('ภาษา Колмогоров')).toEqual(['ภ', 'า', 'ษ']);
});
