/** The preview card: small, legible, and inside its margins. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { prints } from '../../src/outputs/print/prints.ts';
import { cardAlt } from '../../src/outputs/print/sheet.ts';
import type { Seminar } from '../../src/seminar/seminar.ts';
import { readFixture } from '../fixtures/seminars.ts';
import { PAGE_URL, phrase, SAMPLE, seed, words } from './sheets.ts';

const PAPER = [252, 251, 247];
/** In pixels. */
const MARGIN = 66;

/** A card's pixels, and the box around all that is not paper between two heights. */
async function see(seminar: Seminar) {
  const { card } = await prints(seminar, PAGE_URL, ['card']);
  const { data, info } = await sharp(card)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    [0, 1, 2].map((channel) => data[(y * info.width + x) * 3 + channel]!);
  const isInk = (x: number, y: number) =>
    at(x, y).reduce((sum, value, i) => sum + Math.abs(value - PAPER[i]!), 0) > 60;
  const columns = [...Array(info.width).keys()];
  const inked = (from = 0, to = info.height) => {
    const rows = [...Array(info.height).keys()].slice(from, to);
    const lines = rows.flatMap((y) => {
      const left = columns.find((x) => isInk(x, y));
      return left === undefined ? [] : [{ y, left, right: columns.findLast((x) => isInk(x, y))! }];
    });
    return {
      left: Math.min(...lines.map(({ left }) => left)),
      right: Math.max(...lines.map(({ right }) => right)),
      top: lines[0]?.y ?? NaN,
      bottom: lines.at(-1)?.y ?? NaN,
    };
  };
  /** The height of the hairline above the facts. */
  const rule = [...Array(info.height).keys()].findLast((y) =>
    columns.slice(100, 1100).every((x) => isInk(x, y)),
  )!;
  /** The right ends of the lines of text between two heights. */
  const linesIn = (from: number, to: number) => {
    const ends: number[] = [];
    for (let y = from, isOpen = false; y < to; y++) {
      const right = columns.findLast((x) => isInk(x, y)) ?? 0;
      if (right && !isOpen) ends.push(0);
      if (right) ends.push(Math.max(ends.pop()!, right));
      isOpen = right > 0;
    }
    return ends;
  };
  return { info, card, at, inked, rule, linesIn };
}

const LONG: Partial<Seminar> = {
  title: phrase(words(400).slice(0, 2000)),
  speakers: [{ name: words(30) }],
  location: words(40),
  category: words(30),
};

describe.each([...SAMPLE, ['too long for any card', { ...seed, ...LONG }] as const])(
  '%s',
  (_, seminar) => {
    test('is 1200 x 630 pixels, less than 150 kB, and keeps its margins', async () => {
      const { info, card, inked, rule } = await see(seminar);
      expect(info).toMatchObject({ width: 1200, height: 630 });
      expect(card.length).toBeLessThan(150_000);
      const all = inked();
      expect(all.left).toBeGreaterThanOrEqual(MARGIN);
      expect(all.right).toBeLessThanOrEqual(1200 - MARGIN);
      expect(all.top).toBeGreaterThanOrEqual(MARGIN);
      expect(all.bottom).toBeLessThanOrEqual(630 - MARGIN);
      expect(rule).toBeGreaterThan(400);
      // Between the speaker's descenders and the hairline there is air.
      expect(inked(0, rule - 3).bottom).toBeLessThan(rule - 8);
    });
  },
);

describe('what is longer than a line goes on in the next', () => {
  const NAMES = ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville', 'Augustus De Morgan'];
  const speakers = (count: number) => NAMES.slice(0, count).map((name) => ({ name }));
  const people = (count: number) =>
    [...speakers(4), ...speakers(4), ...speakers(4)].slice(0, count);
  const place = (count: number) =>
    'Lecture Hall in the Main Building, '.repeat(count) + 'Cambridge';

  test.each([
    [1, 'Room 5', 1, 1],
    [4, 'Room 5', 2, 1],
    [7, 'Room 5', 2, 1],
    [9, 'Room 5', 3, 1],
    [1, place(2), 1, 2],
    [4, place(2), 2, 2],
    [6, place(4), 2, 3],
  ])('%i speakers at %s', async (count, location, names, places) => {
    const change = { title: phrase('On Growth'), speakers: people(count), location };
    const { rule, linesIn } = await see({ ...seed, ...change, category: undefined });
    const above = linesIn(0, rule - 2);
    expect(above).toHaveLength(1 + names);
    // Beside the room where both are short, or in a line of its own, is the day.
    const below = linesIn(rule + 3, 630);
    expect(below).toHaveLength((location === 'Room 5' ? 0 : 1) + places);
  });

  test('and ends in three, or as many as a long title leaves', async () => {
    const lines = async (title: string) => {
      const change = { title: phrase(title), speakers: people(12), location: place(12) };
      const { rule, linesIn } = await see({ ...seed, ...change, category: undefined });
      return [linesIn(0, rule - 2).length, linesIn(rule + 3, 630).length];
    };
    expect(await lines('On Growth')).toEqual([1 + 3, 1 + 3]);
    expect(await lines(words(35))).toEqual([4 + 2, 1 + 2]);
    expect(await lines(words(70))).toEqual([expect.any(Number), 1 + 1]);
  });
});

test('the category is in the accent', async () => {
  const { at, inked } = await see({ ...seed, accent: { light: '#00594f', dark: '#fff' } });
  const { left, right, top } = inked(0, 100);
  const pixels = Array.from({ length: right - left }, (_, i) => at(left + i, top + 8).join());
  expect(pixels).toContain('0,89,79');
});

test('an Arabic title is on the right, a Latin one with an Arabic word in it on the left', async () => {
  const arabic = await see(readFixture('arabic'));
  expect(arabic.inked(100, 300).right).toBeGreaterThan(1100);
  const latin = await see({ ...seed, title: phrase('On قراءة') });
  expect(latin.inked(120, 260).left).toBeLessThan(90);
});

test('says in words what is on it', () => {
  expect(cardAlt(seed)).toBe(
    'Special Seminar. Florentin Guth: Towards a science of deep learning: the structure of data and weights. Thursday, March 12, 2026 · 11:00 am EDT. 34-401A Grier A',
  );
  const online: Seminar = { ...seed, category: undefined, location: undefined };
  expect(cardAlt({ ...online, status: 'cancelled' })).toMatch(
    /^Cancelled: Florentin Guth: Towards .* Online$/,
  );
});
