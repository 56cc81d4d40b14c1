import { describe, expect, test } from 'vitest';
import { fontOf, drawsCluster, hasCluster } from '../../../src/outputs/clusters.ts';
import { facesFor } from '../../../src/outputs/print/faces.ts';

const faces = (text: string, math = '') =>
  facesFor({ display: '', text, label: '', mono: '', math });

describe('the fonts of a sheet', () => {
  test.each([
    ['Newsreader has Latin', 'Gödel Łukasiewicz', 2],
    ['Cyrillic', 'Колмогоров', 1],
    ['Greek, modern and ancient', 'Εὐκλείδης', 2],
    ['Arabic', 'سلام', 1],
    ['Korean', '한국', 2],
  ])('%s', async (_, text, count) => {
    const { families, missing } = await faces(text);
    expect(families.text).toHaveLength(count);
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

describe('a letter with marks', () => {
  /** What is wrong with the fonts chosen for some clusters. */
  const faultsOf = async (clusters: string[]) => {
    const { files, marked, missing } = await faces(clusters.join(' '));
    const chosen = Object.assign({}, ...Object.values(marked)) as Record<string, string>;
    return clusters.flatMap((cluster) => {
      // The name by which the typesetter finds a font is at its end.
      const name = Buffer.from(chosen[cluster] ?? '-', 'utf16le').swap16();
      const file = files.find((font) => font.subarray(-name.length).equals(name));
      if (!file) return missing.includes(cluster) ? [] : [`${cluster} has no font`];
      if (!hasCluster(fontOf(file), cluster)) return [`${cluster} is lost`];
      return drawsCluster(fontOf(file), cluster) ? [] : [`${cluster} is displaced`];
    });
  };

  test.each([
    ['Latin', 'bcfghjklmnpqrtvxzBDFHKLMPQRTVXZ', '\u0302\u0303\u0304\u0308'],
    ['Greek', 'αβγδεηικλμνοπρστυφχψωΓΔΘΛΞΠΣΦΨΩ', '\u0302\u0303\u0307'],
    ['Cyrillic', 'аеиоуыэюяАЕОЭЯ', '\u0301'],
    ['Yorùbá', 'ẹọẸỌ', '\u0300\u0301'],
    ['Lithuanian', 'ąęėįųū', '\u0301\u0303'],
    ['phonetics', 'rmnəɛɔ', '\u0303\u0325\u0329'],
  ])('in %s is of one font, which draws its marks over it', async (_, letters, marks) => {
    const all = [...letters].flatMap((letter) => [...marks].map((mark) => letter + mark));
    const marked = all.map((one) => one.normalize('NFC')).filter((one) => [...one].length > 1);
    expect(await faultsOf(marked)).toEqual([]);
  });

  test('has a font that has its marks where none anchors them', async () => {
    expect(await faultsOf(['θ̂', 'ξ̃', 'b̸'])).toEqual([
      'θ̂ is displaced',
      'ξ̃ is displaced',
      'b̸ is displaced',
    ]);
  });

  test('is told whole where no font has all of it', async () => {
    expect((await faces('x\u1DE8 and x')).missing).toEqual(['x\u1DE8']);
  });

  test('has a font of the part in which it stands', async () => {
    const both = { display: 'g̃', text: '', label: 'g̃ X', mono: '', math: '' };
    const { marked } = await facesFor(both);
    expect(Object.values(marked).map((fonts) => fonts['g̃'])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^label-/)]),
    );
  });
});
