/** Words that are wider than their column: divided with a hyphen, and at syllables where they are known. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { prints } from '../../src/outputs/print/prints.ts';
import type { Seminar } from '../../src/seminar/seminar.ts';
import { readPdf, renderPdf } from '../harness/pdf.ts';
import { faultsOf, first, PAGE_URL, phrase, prose, seed, sheetOf } from './sheets.ts';

/** Pixels for a point. */
const SCALE = 2;

/** The lines of the title, with a hyphen at the end of each where one is seen, whatever the PDF's text has. */
async function titleOf(change: Partial<Seminar>): Promise<string[]> {
  const { a4 } = await prints({ ...seed, ...change }, PAGE_URL, ['a4']);
  const image = sharp(await renderPdf(a4, SCALE))
    .flatten({ background: '#fff' })
    .greyscale();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const { stretches } = await readPdf(a4);
  const lines = new Map<number, { text: string; size: number }>();
  for (const { isTitle, bottom, text, size } of stretches)
    if (isTitle) lines.set(bottom, { text: (lines.get(bottom)?.text ?? '') + text.trim(), size });
  return Array.from(lines, ([bottom, { text, size }]) => {
    const inked = range(bottom - 0.7 * size, bottom).flatMap((y) =>
      [...data.subarray(y * info.width, (y + 1) * info.width).entries()].flatMap(([x, grey]) =>
        grey < 128 ? [{ x, y }] : [],
      ),
    );
    const right = Math.max(...inked.map(({ x }) => x));
    const last = inked.filter(({ x }) => x > right - 0.12 * size * SCALE).map(({ y }) => y);
    const isHyphen = Math.max(...last) - Math.min(...last) < 0.15 * size * SCALE;
    return text.replace(/\u00AD|-$/g, '') + (isHyphen ? '-' : '');
  });
}

/** Rows of pixels between two heights in points. */
function range(from: number, to: number): number[] {
  const first = Math.round(from * SCALE);
  return Array.from({ length: Math.round(to * SCALE) - first }, (_, i) => first + i);
}

describe('a title is divided at syllables', () => {
  const WORDS = [
    ['de', 'Wahr schein lich keits theo rie'],
    ['en', 'An tidis es tab lish ment ar i an ism'],
    ['fr', 'An ti cons ti tu tion nel le ment'],
    ['nl', 'Aan spra ke lijk heids ver ze ke ring'],
    ['de', 'Un ab hän gig keits er klä rungs text'],
    ['de', 'Mehr heits wahl rechts ent schei dung'],
  ] as const;
  test.each(first(3, WORDS))('%s: %s', async (lang, divided) => {
    const word = divided.replaceAll(' ', '');
    const lines = await titleOf({ lang, title: phrase(word) });
    const allowed = divided.split(' ').map((_, i, all) => `${all.slice(0, i + 1).join('')}-`);
    const read = lines.map((_, i) =>
      lines
        .slice(0, i + 1)
        .join('')
        .replace(/-(?=.)/g, ''),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(allowed).toEqual(expect.arrayContaining(read.slice(0, -1)));
    expect(read.at(-1)).toBe(word);
  });
});

test.each([
  [
    'a language without syllables',
    'cy',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ],
  ['letters of no language', 'de', 'x'.repeat(60)],
  ['consonants', 'en', 'Strč' + 'prstskrzkrkvlk'.repeat(4)],
  ['Cyrillic', 'ru', 'Частнопредпринимательскоинвестиционный'],
])('a word of %s has a hyphen where it is divided', async (_, lang, word) => {
  const lines = await titleOf({ lang, title: phrase(word) });
  expect(lines.slice(0, -1).filter((line) => !line.endsWith('-'))).toEqual([]);
  expect(lines.join('').replaceAll('-', '')).toBe(word);
  const everywhere = { speakers: [{ name: word, affiliation: word }], location: word };
  const abstract = prose(`${word} `.repeat(9));
  expect(await faultsOf({ ...seed, lang, ...everywhere, title: phrase(word), abstract })).toEqual(
    [],
  );
});

test('an address and code are divided without a hyphen', async () => {
  const [path, name] = ['Wahrscheinlichkeitstheorie'.repeat(3), 'differentialgleichungssystem'];
  const text = `${'Ein Satz. '.repeat(60)} https://example.edu/${path}/ und \`${name.repeat(3)}\`.`;
  const pdf = await sheetOf({ ...seed, lang: 'de', abstract: prose(text) });
  const read = pdf.stretches.map((stretch) => stretch.text).join('');
  expect(read).toContain(`https://example.edu/${path}/`);
  expect(read).toContain(name.repeat(3));
});
