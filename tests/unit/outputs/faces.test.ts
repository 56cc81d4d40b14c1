import { describe, expect, test } from 'vitest';
import { facesFor } from '../../../src/outputs/print/faces.ts';

const faces = (text: string, math = '') =>
  facesFor({ display: '', text, label: '', mono: '', math });

describe('the fonts of a sheet', () => {
  test.each([
    ['Newsreader has Latin', 'Gödel Łukasiewicz', ['text-0', 'text-1']],
    ['Cyrillic has a companion', 'Колмогоров', [expect.stringMatching(/^companion0-/)]],
    [
      'Greek, modern and ancient',
      'Εὐκλείδης',
      Array(2).fill(expect.stringMatching(/^companion0-/)),
    ],
    ['Hebrew', 'שלום', [expect.stringMatching(/^companion1-/)]],
    ['Arabic', 'سلام', [expect.stringMatching(/^companion2-/)]],
    ['Devanagari', 'नमस्ते', [expect.stringMatching(/^companion3-/)]],
  ])('%s', async (_, text, names) => {
    const { families, missing } = await faces(text);
    expect(families.text).toEqual(names);
    expect(missing).toEqual([]);
  });

  test('Han characters are Japanese beside kana, Korean beside Hangul, and else Chinese', async () => {
    const font = async (text: string) => {
      const { families, files } = await faces(text);
      return files.map((file) => file.length).join() + families.text.join();
    };
    const [chinese, japanese, korean] = [await font('直'), await font('直す'), await font('直한')];
    expect(new Set([chinese, japanese, korean]).size).toBe(3);
  });

  test('have no letters but those in use', async () => {
    const few = await faces('abc');
    const many = await faces('abcdefghijklmnopqrstuvwxyz');
    const size = ({ files }: typeof few) => files.reduce((sum, file) => sum + file.length, 0);
    expect(size(few)).toBeLessThan(size(many) / 2);
  });

  test('are told of letters that none has', async () => {
    expect((await faces('ภาษา Колмогоров')).missing).toEqual(['ภ', 'ษ', 'า']);
  });

  test('a formula has its letters, slanted too', async () => {
    const { families, missing } = await faces('', 'xλ∑');
    expect(families.math).toEqual(['math-0']);
    expect(missing).toEqual([]);
  });
});
