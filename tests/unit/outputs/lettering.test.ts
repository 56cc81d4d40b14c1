import { beforeAll, describe, expect, test } from 'vitest';
import { lettering, type Lettering } from '../../../src/outputs/lettering.ts';
import { pictureFonts } from '../../../src/outputs/typeface.ts';

const LATIN = 'AVTowards a science fi xX\u0302\u0304 0123456789.()';
const HEBREW = 'שלום עולם';
let type: Lettering;
let latin: Lettering;
let arabic: Lettering;

beforeAll(async () => {
  type = lettering(await pictureFonts(LATIN + HEBREW));
  arabic = lettering(await pictureFonts('بَلَ'));
  latin = lettering((await pictureFonts(LATIN)).slice(0, 1));
});

/** Where each glyph of a line stands, from left to right as drawn, and how it is scaled. */
function glyphs(svg: string) {
  const pattern = /translate\((\S+) (\S+)\)scale\((\S+) (\S+)\)" d="([^"]+)"/g;
  return Array.from(svg.matchAll(pattern), ([, x, y, sx, sy, path]) => ({
    ...{ x: Number(x), y: Number(y), sx: Number(sx), sy: Number(sy) },
    path: path!,
  }));
}

describe('width', () => {
  test('grows with the size and with the text', () => {
    expect(type.width('', 50)).toBe(0);
    expect(type.width('Towards', 100)).toBeCloseTo(2 * type.width('Towards', 50), 6);
    expect(type.width('science', 50)).toBeGreaterThan(type.width('scienc', 50));
  });

  test('is a part of the size: a nought of this face is 606 thousandths of an em', () => {
    expect(type.width('0', 40)).toBeCloseTo(24.24, 6);
  });

  test('counts pairs that stand closer than their letters', () => {
    const apart = type.width('A', 100) + type.width('V', 100);
    expect(type.width('AV', 100)).toBeLessThan(apart - 3);
  });
});

describe('outline', () => {
  test('begins at its place and puts each glyph behind the one before', () => {
    const drawn = glyphs(type.outline('TT', 80, 96, 50));
    expect(drawn).toHaveLength(2);
    expect(drawn[0]).toMatchObject({ x: 80, y: 96, sx: 0.025, sy: -0.025 });
    expect(drawn[1]!.x).toBeCloseTo(80 + type.width('TT', 50) - type.width('T', 50), 3);
    expect(drawn[0]!.path).toBe(drawn[1]!.path);
    expect(drawn[0]!.path).toMatch(/^M[-\d., MLHVQCZ]+Z$/i);
  });

  test('draws nothing for a space, but leaves its room', () => {
    const [a, b] = glyphs(type.outline('T T', 0, 0, 50));
    expect(b!.x - a!.x).toBeGreaterThan(type.width('T', 50) + 5);
    expect(type.outline(' ', 0, 0, 50)).toBe('');
  });

  test('sets Hebrew from right to left, and Latin in it from left to right', () => {
    const shapes = (text: string) => glyphs(type.outline(text, 0, 0, 50)).map(({ path }) => path);
    const [shin, lamed] = [shapes('ש')[0], shapes('ל')[0]];
    expect(shapes('של')).toEqual([lamed, shin]);
    const [t, o] = [shapes('T')[0], shapes('o')[0]];
    expect(shapes('ש To ל')).toEqual([lamed, t, o, shin]);
    // Rule L2 turns a number inside Hebrew twice, so that it is read as it is written.
    expect(shapes('ש 12 ל')).toEqual([lamed, ...shapes('12'), shin]);
    expect(shapes('T של o')).toEqual([t, lamed, shin, o]);
  });

  test('draws a letter and its accent from two fonts where none has both', () => {
    expect(glyphs(type.outline('x\u0302', 0, 0, 50))).toHaveLength(2);
    expect(type.missing('x\u0302')).toEqual([]);
    expect(latin.missing('x\u0302')).toEqual(['\u0302']);
  });

  test('puts a mark where its letter wants it', () => {
    // A fatha stands over the middle of beh, and higher over lam, which is tall.
    const [overBeh] = glyphs(arabic.outline('بَ', 0, 100, 50));
    const [overLam] = glyphs(arabic.outline('لَ', 0, 100, 50));
    expect(overBeh!.x).toBeGreaterThan(5);
    expect(overBeh!.x).toBeLessThan(arabic.width('ب', 50) / 2);
    expect(overBeh!.y).toBeGreaterThan(105);
    expect(overLam!.y).toBeGreaterThan(100);
    expect(overLam!.y).toBeLessThan(overBeh!.y - 3);
  });

  test('takes each letter from the first font that has it', () => {
    expect(glyphs(latin.outline('Tש', 0, 0, 50))).toHaveLength(1);
    expect(glyphs(type.outline('Tש', 0, 0, 50))).toHaveLength(2);
    expect(type.width('T', 50)).toBe(latin.width('T', 50));
  });
});

test('missing is what none of the fonts has, each once; a space is never missed', () => {
  expect(latin.missing('T ש漢ש')).toEqual(['ש', '漢']);
  expect(type.missing('T ש')).toEqual([]);
});
