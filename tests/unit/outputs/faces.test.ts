import { describe, expect, test } from 'vitest';
import { facesFor } from '../../../src/outputs/print/faces.ts';

const facesOf = (text: string, math = '') =>
  facesFor({ display: '', text, label: '', mono: '', math });

describe('the fonts of a sheet', () => {
  test.each([
    ['Newsreader has Latin', 'Gödel Łukasiewicz', 2],
    ['Cyrillic', 'Колмогоров', 1],
    ['Greek, modern and ancient', 'Εὐκλείδης', 2],
    ['Arabic', 'سلام', 1],
    ['Korean', '한국', 2],
  ])('%s', async (_, text, count) => {
    const { faces, missing } = await facesOf(text);
    expect(faces.text).toHaveLength(count);
    expect(missing).toEqual([]);
  });

  test('Han characters are Japanese beside kana, Korean beside Hangul, and else Chinese', async () => {
    const font = async (text: string) => {
      const { fonts } = await facesOf(text);
      return fonts.map((font) => font.length).join();
    };
    const [chinese, japanese, korean] = [await font('直'), await font('直す'), await font('直한')];
    expect(new Set([chinese, japanese, korean]).size).toBe(3);
  });

  test('have no letters but those in use', async () => {
    const few = await facesOf('abc');
    const many = await facesOf('abcdefghijklmnopqrstuvwxyz');
    const size = ({ fonts }: typeof few) => fonts.reduce((sum, font) => sum + font.length, 0);
    expect(size(few)).toBeLessThan(size(many) / 2);
  });

  test('are told of letters that none has', async () => {
    expect((await facesOf('ภาษา Колмогоров')).missing).toEqual(['ภ', 'า', 'ษ']);
  });

  test('a formula has its letters, slanted too', async () => {
    const { faces, missing } = await facesOf('', 'xλ∑');
    expect(faces.math.map(({ name }) => name)).toEqual(['math-0']);
    expect(missing).toEqual([]);
  });
});

describe('a letter with marks', () => {
  test.each([
    ['Latin', 'bcfghjklmnpqrtvxzBDFHKLMPQRTVXZ', '\u0302\u0303\u0304\u0308'],
    ['Greek', 'αβγδεηικλμνοπρστυφχψωΓΔΘΛΞΠΣΦΨΩ', '\u0302\u0303\u0307'],
    ['Cyrillic', 'аеиоуыэюяАЕОЭЯ', '\u0301'],
    ['Yorùbá', 'ẹọẸỌ', '\u0300\u0301'],
    ['phonetics', 'rmnəɛɔ', '\u0303\u0325\u0329'],
  ])('in %s has a font', async (_, letters, marks) => {
    const all = [...letters].flatMap((letter) => [...marks].map((mark) => letter + mark));
    expect((await facesOf(all.join(' '))).missing).toEqual([]);
  });

  test('is of a font that places its marks, and the letter alone of the preferred one', async () => {
    const { faces } = await facesOf('g g\u0303 x\u0303');
    const taking = (letter: string) =>
      faces.text.flatMap(({ name, covers }) =>
        covers?.includes(`\\x{${letter.codePointAt(0)!.toString(16)}}`) ? [name] : [],
      );
    expect(taking('g')).toEqual(['text-0', 'text-1']);
    expect(taking('x')).toEqual(['text-1']);
  });

  test('is reported whole where no font has all of it', async () => {
    expect((await facesOf('x\u1DE8 and x')).missing).toEqual(['x\u1DE8']);
  });
});
