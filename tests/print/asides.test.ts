/** The texts beside the abstract, and the speaker in the place of a title that is to be announced. */
import { expect, test } from 'vitest';
import { cardAlt } from '../../src/outputs/print/sheet.ts';
import { readFixture } from '../fixtures/seminars.ts';
import { letters, PAGE_URL, phrase, prose, seed, sheetOf, words } from './sheets.ts';

const SHORT = { abstract: prose(words(40)) };
const LONG = { abstract: prose(words(600)) };
const registration = readFixture('registration');

test.each([
  ['a short', SHORT],
  ['a shortened', LONG],
])('notes for visitors and where to register stand below %s abstract', async (_, change) => {
  const { text, links } = await sheetOf({ ...registration, ...change });
  expect(letters(text)).toContain(letters('Doors open at 18:00. Please bring the confirmation'));
  expect(letters(text)).toContain(
    letters('example.edu/events/bees?seats=1 (by September 10, 2026)'),
  );
  expect(links).toContain('https://example.edu/events/bees?seats=1');
});

test('a biography stands where the abstract leaves room in large type', async () => {
  const bio = letters(seed.bio.text.slice(0, 60));
  const short = await sheetOf({ ...seed, ...SHORT });
  expect(letters(short.text)).toContain(bio);
  expect(letters((await sheetOf({ ...seed, ...LONG })).text)).not.toContain(bio);
});

test('a long link is not printed: it leads there, as the page does', async () => {
  const online = `https://video.example.edu/j/1?pwd=${'aB3'.repeat(20)}`;
  const { text, links } = await sheetOf({ ...seed, ...SHORT, online });
  expect(letters(text)).toContain(letters('Join online: seminars.example.edu/talks/guth'));
  expect(text).not.toContain('aB3aB3');
  expect(links).toEqual(expect.arrayContaining([online, PAGE_URL]));
});

test('the speaker stands in the place of a title that is to be announced', async () => {
  const open = { title: phrase('Title to be announced'), open: ['title'] as const };
  const titleOf = async (change: object) => {
    const { stretches } = await sheetOf({ ...seed, ...SHORT, ...open, ...change });
    const rest = stretches.find(({ text }) => /to be announced/.test(text));
    return [stretches.filter((one) => one.isTitle).map((one) => one.text.trim()), rest?.isTitle];
  };
  expect(await titleOf({})).toEqual([['Florentin', 'Guth'], false]);
  const nobody = { speakers: [{ name: 'Speaker to be announced' }], open: ['title', 'speaker'] };
  const [lines] = await titleOf(nobody);
  expect((lines as string[]).join(' ')).toBe('Title to be announced');
  expect(cardAlt({ ...seed, ...open })).toContain('Florentin Guth');
});
