import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { DISPLAY, fontFaceRules } from '../../../src/outputs/typeface.ts';

const LETTERS = 'On GrowthabcdGödel Łukasiewicz science';
const TRUETYPE = { targetFormat: 'truetype', variationAxes: {} } as const;

/** The fonts in a style sheet, in TrueType; they keep all that they have of `LETTERS`. */
async function fontsIn(rules: string): Promise<Buffer[]> {
  const fonts: Buffer[] = [];
  for (const [, data = ''] of rules.matchAll(/base64,([^)]*)\)format\("woff2"\)/g)) {
    fonts.push(await subsetFont(Buffer.from(data, 'base64'), LETTERS, TRUETYPE));
  }
  return fonts;
}

const faceOf = (font: Buffer) => new Face(new Blob(Uint8Array.from(font).buffer));

/** The letters of a text that none of the fonts has. */
function missing(fonts: Buffer[], text: string): string[] {
  const has = new Set(fonts.flatMap((font) => [...faceOf(font).collectUnicodes()]));
  return [...text].filter((letter) => !has.has(letter.codePointAt(0)!));
}

describe('the font of the page', () => {
  test('has the letters of the text and no others', async () => {
    const rules = await fontFaceRules('On Growth', DISPLAY, 'Newsreader');
    expect(rules).toMatch(/^@font-face\{font-family:Newsreader;src:url\(data:font\/woff2;base64,/);
    expect(rules).not.toContain('unicode-range');
    const fonts = await fontsIn(rules);
    expect(fonts).toHaveLength(1);
    expect(missing(fonts, 'On Growth')).toEqual([]);
    expect(missing(fonts, 'abcd')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is in two parts where letters are in two files, each for its own', async () => {
    const rules = await fontFaceRules('Gödel Łukasiewicz', DISPLAY, 'Newsreader');
    const ranges = Array.from(rules.matchAll(/;unicode-range:([^}]*)\}/g), ([, range]) => range);
    expect(ranges).toEqual([expect.stringContaining('U+f6'), 'U+141']);
    const [latin, extended] = await fontsIn(rules);
    expect(missing([latin!], 'GödelŁ')).toEqual(['Ł']);
    expect(missing([extended!], 'Ł')).toEqual([]);
  });

  test.each(['a g̃ c̄', 'a p̂', 'a ọ́ ẹ̀ and a ą́'])(
    'leaves letters with marks to the reader’s own faces: %s',
    async (text) => {
      expect(await fontFaceRules(text, DISPLAY, 'Newsreader')).toBe(
        await fontFaceRules(text.replace(/\p{L}\p{M}+/gu, ''), DISPLAY, 'Newsreader'),
      );
    },
  );

  test('is left out where it has nothing of the text', async () => {
    expect(await fontFaceRules('深層学習', DISPLAY, 'Newsreader')).toBe('');
    expect(await fontFaceRules(' ', DISPLAY, 'Newsreader')).toBe('');
  });

  test('is small: a title’s letters take less than 3 kB', async () => {
    const title = 'Towards a science of deep learning: the structure of data and weights';
    const [, data = ''] = /base64,([^)]*)/.exec(await fontFaceRules(title, DISPLAY, 'N')) ?? [];
    expect(Buffer.from(data, 'base64').length).toBeLessThan(3_000);
  });

  test('is cut for large sizes', async () => {
    const width = async (family: typeof DISPLAY) => {
      const [font] = await fontsIn(await fontFaceRules('science', family, 'N'));
      const face = new Font(faceOf(font!));
      const advances = [...'science'].map((one) => {
        return face.glyphHAdvance(face.nominalGlyph(one.codePointAt(0)!)!);
      });
      return advances.reduce((sum, advance) => sum + advance, 0);
    };
    const small = {
      ...DISPLAY,
      styles: [{ ...DISPLAY.styles[0]!, axes: { opsz: 12, wght: 430 } }],
    };
    expect(await width(small)).toBeGreaterThan((await width(DISPLAY)) * 1.02);
  });

  test('is the same for the same letters in any order', async () => {
    expect(await fontFaceRules('abc', DISPLAY, 'N')).toBe(
      await fontFaceRules('cab ab', DISPLAY, 'N'),
    );
  });
});
