/** The poster: one sheet whatever is pasted, with everything that leads people there. */
import { describe, expect, test } from 'vitest';
import { prints, type Prints } from '../../src/outputs/print/prints.ts';
import type { Seminar } from '../../src/seminar/seminar.ts';
import {
  faultsOf,
  first,
  letters,
  PAGE_URL,
  phrase,
  prose,
  SAMPLE,
  seed,
  sheetOf,
  words,
} from './sheets.ts';

test.each(SAMPLE)('%s is one sheet with all facts on it', async (_, seminar) => {
  expect(await faultsOf(seminar)).toEqual([]);
});

test.each(first(1, SAMPLE))('%s is one sheet of US Letter', async (_, seminar) => {
  expect(await faultsOf(seminar, ['letter'])).toEqual([]);
});

const ADDRESS = `https://example.edu/${'very-long-path_segment/'.repeat(6)}?q=${'x'.repeat(120)}`;
const WORD = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerk${'x'.repeat(120)}`;
const terms = (count: number) =>
  Array.from({ length: count }, (_, i) => `b_{${i}} y^{${i}}`).join(' + ');

describe('no text that anyone can paste moves the facts off the sheet', () => {
  const CASES: [string, Partial<Seminar>][] = [
    ['a web address in the abstract', { abstract: prose(`${words(90)} ${ADDRESS} ${words(50)}`) }],
    ['a wide table', { abstract: prose(row(12, 'measurement', `${words(60)}\n\n`)) }],
    [
      'wide code',
      { abstract: prose(`\`\`\`\nfor (${'x'.repeat(200)}) { run(${words(20)}) }\n\`\`\``) },
    ],
    [
      'a tall formula',
      {
        abstract: prose(
          `${words(9)}\n\n$$\\begin{pmatrix}${'a & b \\\\ '.repeat(60)}\\end{pmatrix}$$`,
        ),
      },
    ],
    ['a very long word', { title: phrase(WORD), abstract: prose(`${WORD} ${words(30)}`) }],
    ['25,000 words', { abstract: prose(words(25_000)) }],
    ['a title of 2,000 characters', { title: phrase(words(400).slice(0, 2000)) }],
    [
      'code of the typesetter',
      {
        title: phrase('#panic("x") *b* <l> @ref // c [ ]'),
        abstract: prose('#import "x": * and `#eval("1")` #(1+1) @cite'),
      },
    ],
    [
      'everything at once',
      {
        title: phrase(words(50).slice(0, 300)),
        speakers: Array(4).fill({ name: words(6), affiliation: words(40) }),
        location: words(30),
        ...{ address: words(80), online: ADDRESS, audience: words(60), organizer: words(80) },
        ...{
          hosts: [words(20), words(20)],
          admission: words(20),
          category: words(30),
          status: 'rescheduled',
          previous: seed.when,
        },
        changes: [{ on: seed.announced, what: words(120) }],
        abstract: prose(words(600)),
      },
    ],
    [
      'a wide formula in a line',
      { abstract: prose(`So $\\left(${terms(30)}\\right)$, ${words(60)}`) },
    ],
    ['a long list', { abstract: prose(`- ${words(8)}\n`.repeat(80)) }],
    ['an abstract of one web address', { abstract: prose(`Now <${ADDRESS}>`) }],
    ['a table of prose', { abstract: prose(row(3, words(25), '')) }],
    ['a long table', { abstract: prose(row(2, 'word', '') + '| 1 | two |\n'.repeat(90)) }],
    ['long code', { abstract: prose(`\`\`\`\n${'  a = 1\n'.repeat(130)}\`\`\``) }],
    ['a wide formula', { abstract: prose(`${words(60)}\n\n$$\n${terms(40)}\n$$\n`) }],
    ['a meeting link', { online: `https://video.example.edu/j/1?pwd=${'aB3'.repeat(80)}` }],
    ['an Arabic title with Latin', { title: phrase('قراءة (OCR) في مخطوطات GPT-4 (Unicode 15)') }],
    ['600 words', { abstract: prose(words(600)) }],
    ['30 words', { abstract: prose(words(30)) }],
    ['a title of 200 characters', { title: phrase(words(50).slice(0, 200)) }],
    ['60 paragraphs', { abstract: prose('A line.\n\n'.repeat(60)) }],
  ];
  test.each(first(11, CASES))('%s', async (_, change) => {
    expect(await faultsOf({ ...seed, ...change })).toEqual([]);
  });
});

/** A table with a row of as many cells. */
function row(count: number, cell: string, before: string): string {
  const cells = (text: string) => `|${` ${text} |`.repeat(count)}\n`;
  return before + cells('head') + cells('---') + cells(cell);
}

describe('sizes', () => {
  /** In points: of the title, and of the abstract's first words. */
  const sizes = async (change: Partial<Seminar>) => {
    const pdf = await sheetOf({ ...seed, ...change });
    const title = pdf.stretches.find(({ isTitle }) => isTitle)!.size;
    const label = pdf.stretches.findIndex(({ text }) => text === 'Abstract');
    return { title, text: pdf.stretches[label + 1]!.size };
  };

  test('the more words, the smaller, down to 9 points', async () => {
    const found = [];
    for (const count of [30, 150, 450, 900])
      found.push(await sizes({ abstract: prose(words(count)) }));
    const [titles, texts] = [found.map(({ title }) => title), found.map(({ text }) => text)];
    expect(titles).toEqual(titles.toSorted((a, b) => b - a));
    expect(texts).toEqual(texts.toSorted((a, b) => b - a));
    expect(texts[0]).toBeGreaterThan(17);
    expect(texts.at(-1)).toBeCloseTo(9, 1);
  });

  test('an abstract of 300 words has a large title and a text of at least 10.5 points', async () => {
    const { title, text } = await sizes({ abstract: prose(words(300)) });
    expect(title).toBeGreaterThan(42);
    expect(text).toBeGreaterThan(10);
  });

  test('what does not fit at 9 points is shortened, and it is said where the rest is', async () => {
    const pdf = await sheetOf({ ...seed, abstract: prose(words(3_000)) });
    const all = pdf.text.replace(/-? /g, ' ');
    expect(all).toContain('The whole abstract, changes and the calendar entry:');
    expect(all).toContain('…');
    expect(letters(all).length).toBeGreaterThan(3_600);
    const whole = await sheetOf({ ...seed, abstract: prose(words(400)) });
    expect(whole.text).not.toContain('The whole abstract');
    expect(letters(whole.text)).toContain(letters(words(400).slice(-12)));
  });
});

test('says who, what and in which language, and is tagged', async () => {
  const pdf = await sheetOf(seed);
  expect(pdf.info).toMatchObject({
    Title: 'Florentin Guth: Towards a science of deep learning: the structure of data and weights',
    Author: 'Florentin Guth',
    Language: 'en',
    CreationDate: '',
  });
  expect(pdf.isTagged).toBe(true);
  expect(pdf.text).toContain('SPECIAL SEMINAR');
});

test.each([
  ['Polish', 'Źródła świętokrzyskiej żółci', 'Zażółć gęślą jaźń.'],
  ['German', 'Größenordnungen der Überraschung', 'Über Maße.'],
  ['French', 'L’œuvre inachevée : où ça ?', 'Être ou ne pas être.'],
  ['Japanese', '深層学習の理論', '台風の進路は急に変わる。'],
  ['Chinese', '深度学习的科学', '我们能够使用强大的模型。'],
  ['Korean', '딥러닝의 과학', '우리는 이제 사용할 수 있습니다.'],
  ['Greek', 'Περὶ φύσεως', 'Εὐκλείδης.'],
  ['Cyrillic', 'Теория вероятностей', 'Колмогоров.'],
])('%s has all its letters', async (_, title, text) => {
  const seminar = { ...seed, title: phrase(title), abstract: prose(text) };
  expect(await faultsOf(seminar)).toEqual([]);
});

test('letters that no font has are left out and told', async () => {
  const party = { ...seed, title: phrase('Glass 🥂'), abstract: prose('ภาษา and then') };
  const { missing } = await prints(party, PAGE_URL, []);
  expect(missing.toSorted()).toEqual([...'าภษ', '🥂'].toSorted());
  const pdf = await sheetOf(party);
  expect(pdf.stretches.find(({ isTitle }) => isTitle)!.text).toBe('Glass');
});

test('formulas are set with their signs, and told to those who hear them', async () => {
  const formula = "$\\sqrt{x} \\leq \\sum_{i=1}^n \\hat{a}_i$ and $f'(x) = \\frac{1}{2}$";
  const pdf = await sheetOf({ ...seed, abstract: prose(`So ${formula}.`) });
  const all = pdf.text.normalize('NFKC');
  for (const sign of ['√', '≤', '∑', 'and', '=']) expect(all).toContain(sign);
});

test('the same seminar gives the same bytes', async () => {
  const twice = await Promise.all([1, 2].map(() => prints(seed, PAGE_URL, ['a4', 'card'])));
  const [one, other] = twice as [Prints<'a4' | 'card'>, Prints<'a4' | 'card'>];
  expect(Buffer.from(one.a4).equals(Buffer.from(other.a4))).toBe(true);
  expect(Buffer.from(one.card).equals(Buffer.from(other.card))).toBe(true);
});
