import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardAlt, cardLetters } from '../../../src/outputs/card-texts.ts';
import { card } from '../../../src/outputs/card.ts';
import type { Seminar } from '../../../src/seminar/seminar.ts';
import { FIXTURES, readFixture } from '../../fixtures/seminars.ts';

const seed = readFixture('seed');
const titled = (text: string, seminar = seed): Seminar => ({
  ...seminar,
  title: { text, html: '' },
});

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const PAPER = [252, 251, 247];

/** The pixels of a card, and where between two heights something other than paper is. */
async function see(seminar: Seminar) {
  const { data, info } = await sharp(await card(seminar))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    [0, 1, 2].map((channel) => data[(y * info.width + x) * 3 + channel]!);
  const isInk = (x: number, y: number) =>
    at(x, y).reduce((sum, value, channel) => sum + Math.abs(value - PAPER[channel]!), 0) > 60;
  const columns = [...Array(info.width).keys()];
  const rows = Array.from({ length: info.height }, (_, y): Box | undefined => {
    const left = columns.find((x) => isInk(x, y));
    const right = columns.findLast((x) => isInk(x, y));
    return left === undefined ? undefined : { left, right: right!, top: y, bottom: y };
  });
  const inked = (from: number, to: number) =>
    rows.slice(from, to).reduce(
      (box, row) =>
        box && row
          ? {
              left: Math.min(box.left, row.left),
              right: Math.max(box.right, row.right),
              top: box.top,
              bottom: row.bottom,
            }
          : (row ?? box),
      undefined,
    );
  /** How many lines stand between two heights. */
  const lines = (from: number, to: number) =>
    rows.slice(from, to).filter((row, i) => row && !rows[from + i - 1]).length;
  return { info, at, inked, lines };
}

test('is 1200 x 630 pixels of paper with the category in the accent above', async () => {
  const { info, at, inked } = await see({ ...seed, accent: { light: '#00594f', dark: '#fff' } });
  expect(info).toMatchObject({ width: 1200, height: 630, channels: 3 });
  expect(at(5, 5)).toEqual(PAPER);
  const category = inked(0, 115)!;
  expect(category.left).toBeGreaterThanOrEqual(80);
  expect(category.left).toBeLessThan(86);
  expect([category.top, category.bottom].map((y) => Math.abs(y - 87) < 14)).toEqual([true, true]);
  const colours = Array.from({ length: category.right - category.left }, (_, i) =>
    at(category.left + i, 88).join(),
  );
  expect(colours).toContain('0,89,79');
});

describe.each(FIXTURES)('%s', (_, seminar) => {
  test('keeps its margins, and has a title, a rule and facts', async () => {
    const { inked } = await see(seminar);
    const all = inked(0, 630)!;
    expect(all.left).toBeGreaterThanOrEqual(76);
    expect(all.right).toBeLessThanOrEqual(1124);
    expect(all.top).toBeGreaterThanOrEqual(60);
    expect(all.bottom).toBeLessThanOrEqual(590);
    const rule = [...Array(120).keys()].map((i) => inked(430 + i, 431 + i));
    expect(rule.some((row) => row && row.left === 80 && row.right === 1119)).toBe(true);
  });
});

describe('the title', () => {
  test('is large where it is short, and in more and smaller lines where it is long', async () => {
    const height = async (text: string) => {
      const { inked, lines } = await see(titled(text));
      const { top, bottom } = inked(125, 400)!;
      return { top, bottom, count: lines(125, 400) };
    };
    const short = await height('Glass');
    // A capital of Newsreader at 128 pixels is 86 high; below it stands the speaker.
    expect(short.top).toBeGreaterThan(140);
    expect(short.top).toBeLessThan(152);
    expect(short.count).toBe(2);
    const long = await height('Glass '.repeat(30));
    expect(long.count).toBeGreaterThanOrEqual(5);
    expect(long.bottom).toBeLessThan(400);
  });

  test('is cut with an ellipsis where no size fits, and never touches the rule', async () => {
    const { inked } = await see(titled('Glass and memory '.repeat(60)));
    const { right, bottom } = inked(125, 500)!;
    expect(right).toBeLessThanOrEqual(1124);
    expect(bottom).toBeLessThan(505);
    // The dots of the ellipsis stand low in the last line.
    const whole = await see(titled('Glass and memory '.repeat(22).trim()));
    const last = (card: { inked: typeof inked }) => card.inked(360, 395)!;
    expect(last({ inked }).right).toBeGreaterThan(last(whole).right);
    const { inked: word } = await see(titled('G'.repeat(200)));
    expect(word(0, 630)!.right).toBeLessThanOrEqual(1124);
  });

  test('has lines of about the same length', async () => {
    const { inked } = await see(titled('Every glass that was sheared remembers'));
    const [first, second] = [inked(140, 205)!, inked(235, 300)!];
    expect(Math.abs(first.right - second.right)).toBeLessThan(250);
  });

  test('is on the right in Arabic and Hebrew', async () => {
    const { inked } = await see(readFixture('arabic'));
    expect(inked(150, 330)!.right).toBeGreaterThan(1105);
    const hebrew = await see(titled('שלום'));
    expect(hebrew.inked(130, 230)!.left).toBeGreaterThan(600);
    // A Latin title with a Hebrew word in it is on the left.
    const latin = await see(titled('On שלום'));
    expect(latin.inked(130, 230)!.left).toBeLessThan(90);
  });

  test('breaks between Han characters, but not before their punctuation', async () => {
    const { lines } = await see(titled('深層学習の理論。'.repeat(8)));
    expect(lines(125, 400)).toBeGreaterThanOrEqual(3);
  });

  test('moves up where there is no category', async () => {
    const { inked } = await see({ ...titled('Glass'), category: undefined });
    expect(inked(0, 200)!.top).toBeGreaterThan(95);
    expect(inked(0, 200)!.top).toBeLessThan(112);
  });
});

test('the place stands beside the time, or below it where it is long', async () => {
  const short = await see({ ...seed, location: 'Room 1' });
  expect(short.inked(520, 575)!.right).toBeGreaterThan(1100);
  expect(short.inked(566, 630)).toBeUndefined();
  const long = await see({ ...seed, location: 'The Great Hall of the Old Physics Building' });
  expect(long.inked(490, 535)!.right).toBeLessThan(800);
  expect(long.inked(545, 590)!.left).toBeLessThan(86);
});

test('says in words what is on it', () => {
  expect(cardAlt(seed)).toBe(
    'SPECIAL SEMINAR. Towards a science of deep learning: the structure of data and weights. Florentin Guth. Thursday, March 12, 2026 · 11:00 am EDT. 34-401A Grier A',
  );
  const party = { ...titled('Glass 🥂'), category: undefined, location: undefined };
  expect(cardAlt({ ...party, status: 'cancelled' })).toBe(
    'Cancelled: Glass. Florentin Guth. Thursday, March 12, 2026 · 11:00 am EDT. Online',
  );
  expect(cardLetters(titled('Glass'))).toBe(
    'SPECIAL SEMINARGlassFlorentin GuthThursday, March 12, 2026 · 11:00 am EDT34-401A Grier A…',
  );
});

test('the same seminar gives the same bytes', async () => {
  expect(Buffer.from(await card(seed)).equals(Buffer.from(await card(seed)))).toBe(true);
});
