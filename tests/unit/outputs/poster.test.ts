import { describe, expect, test } from 'vitest';
import { posterFit } from '../../../src/outputs/poster.ts';
import type { Seminar } from '../../../src/seminar/seminar.ts';
import { readFixture } from '../../fixtures/seminars.ts';

const seed = readFixture('seed');
const words = seed.abstract.text.split(/\s+/);
const fit = (count: number, changed: Partial<Seminar> = {}) => {
  const text = Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ');
  return posterFit({ ...seed, abstract: { text, html: `<p>${text}</p>` }, ...changed });
};
/** The larger, the more room the text has. */
const room = ({ titleSize, textSize }: Awaited<ReturnType<typeof posterFit>>) =>
  titleSize * 100 + textSize;
const phrase = (text: string) => ({ text, html: text });

test('a short announcement is set as large as the sheet has sizes', async () => {
  const { titleSize, textSize, isShortened } = await fit(60, { title: phrase('Glass') });
  expect({ titleSize, textSize, isShortened }).toEqual({
    titleSize: 46,
    textSize: 15,
    isShortened: false,
  });
});

test('the abstract is shown as it was written where it fits', async () => {
  const { abstract } = await fit(100);
  expect(abstract.html).toMatch(/^<p>With deep/);
});

describe('what takes room makes the text smaller, never larger', () => {
  test('more words', async () => {
    const sizes = [];
    for (const count of [50, 150, 250, 350, 450]) sizes.push((await fit(count)).textSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBe(15);
    expect(sizes.at(-1)).toBeLessThan(12);
  });

  test.each<[string, Partial<Seminar>]>([
    ['a long title', { title: phrase('Towards a science of deep learning '.repeat(4).trim()) }],
    ['changes', { changes: [{ on: seed.announced, what: 'The room has changed. '.repeat(20) }] }],
    ['a place', { location: 'The Great Hall of the Old Physics Building '.repeat(4) }],
    ['an address', { address: '50 Vassar Street, Cambridge, Massachusetts '.repeat(5) }],
    ['an audience', { audience: 'Members of the department and their guests '.repeat(5) }],
    ['a link', { online: `https://example.edu/${'x'.repeat(200)}` }],
    ['a name', { speakers: [{ name: 'Wilhelmina Alexandra '.repeat(6) }] }],
    [
      'an affiliation',
      { speakers: [{ name: 'Guth', affiliation: 'University of the '.repeat(30) }] },
    ],
    ['a former day', { previous: { ...seed.when, date: 'Thursday, March 5, 2026 '.repeat(9) } }],
  ])('%s', async (_, changed) => {
    const without = Object.fromEntries(
      Object.keys(changed).map((key) => [key, seed[key as keyof Seminar]]),
    );
    const before = await fit(300, without);
    const after = await fit(300, changed);
    expect(room(after)).toBeLessThan(room(before));
  });

  test('a status before the title', async () => {
    let [scheduled, rescheduled] = [0, 0];
    for (const length of [20, 40, 60, 80, 100]) {
      const title = phrase('Towards a science of deep learning '.repeat(3).slice(0, length));
      scheduled += room(await fit(300, { title }));
      rescheduled += room(await fit(300, { title, status: 'rescheduled' }));
    }
    expect(rescheduled).toBeLessThan(scheduled);
  });

  test('formulas on lines of their own, and rows of a table', async () => {
    const text = words.slice(0, 230).join(' ');
    const plain = await posterFit({ ...seed, abstract: { text, html: '' } });
    const formulas = '<math display="block"></math>'.repeat(12);
    const rows = '<tr></tr>'.repeat(40);
    for (const html of [formulas, rows]) {
      const crowded = await posterFit({ ...seed, abstract: { text, html } });
      expect(room(crowded)).toBeLessThan(room(plain));
    }
  });
});

test('paragraphs take lines of their own', async () => {
  const paragraphs = (count: number) => ({
    text: Array.from({ length: count }, (_, i) => words.slice(i * 3, i * 3 + 3).join(' ')).join(
      '\n\n',
    ),
    html: '',
  });
  const one = await posterFit({ ...seed, abstract: phrase(words.slice(0, 120).join(' ')) });
  const many = await posterFit({ ...seed, abstract: paragraphs(40) });
  expect(many.textSize).toBeLessThan(one.textSize);
});

test('Japanese breaks anywhere, and so takes its lines too', async () => {
  const text = (length: number) => phrase('深層学習'.repeat(length / 4));
  const short = await posterFit({ ...seed, abstract: text(200) });
  const long = await posterFit({ ...seed, abstract: text(1_200) });
  expect(short.textSize).toBe(15);
  expect(long.textSize).toBeLessThan(13);
  expect(long.isShortened).toBe(false);
});

test('an abstract for which no size is left is shortened, as far as it must be', async () => {
  const { titleSize, textSize, abstract, isShortened } = await fit(3_000);
  expect({ titleSize, textSize, isShortened }).toEqual({
    titleSize: 21,
    textSize: 9,
    isShortened: true,
  });
  expect(abstract.html).toBe('');
  expect(abstract.text.endsWith('…')).toBe(true);
  const count = abstract.text.split(' ').length;
  expect(count).toBeGreaterThan(480);
  expect((await fit(count)).isShortened).toBe(false);
  expect((await fit(count + 40)).isShortened).toBe(true);
});
