/** A backslash before a sign: LaTeX where LaTeX is written so, else the sign as Markdown escapes it. */
import { describe, expect, test } from 'vitest';
import { readPhrase, readProse } from '../../../../src/seminar/prose/prose.ts';
import { readTypedName } from '../../../../src/seminar/prose/typed/read-typed.ts';

const prose = (text: string) => readProse(text, 'abstract');
const read = { prose, title: readPhrase };

describe.each(Object.entries(read))('in %s an escaped sign is the sign', (_, reading) => {
  test.each([
    ['2\\. Zero and 1848\\. Events of 3\\.Ice', '2. Zero and 1848. Events of 3.Ice'],
    [
      'She wrote \\"only so\\" and \\"it\\\'s over\\", they say',
      'She wrote "only so" and "it\'s over", they say',
    ],
    [
      "We\\'re sure it\\'s Euler\\'s; I\\'m at nine o\\'clock",
      "We're sure it's Euler's; I'm at nine o'clock",
    ],
    ["the authors\\' own O\\'Neill and D\\'Alembert", "the authors' own O'Neill and D'Alembert"],
    ["\\'an open end\\' and \\'it\\'s so\\' again", "'an open end' and 'it's so' again"],
    ['Sorted in f\\(n\\), x\\(ab\\) and log\\(n + 1\\)', 'Sorted in f(n), x(ab) and log(n + 1)'],
    ['O\\(n\\) and O\\(N\\) grow', 'O(n) and O(N) grow'],
    ['Let \\(x = 1 be, and \\[y too', 'Let (x = 1 be, and [y too'],
    ['An empty \\(\\) or \\( \\) or \\[ \\]', 'An empty () or ( ) or [ ]'],
    ['Come\\! Now\\!', 'Come! Now!'],
    ['a x\\-ray of state\\-of\\-the\\-art', 'a x-ray of state-of-the-art'],
    ['See \\[Doe 2019, p. 4\\] and \\(see Doe 2020\\)', 'See [Doe 2019, p. 4] and (see Doe 2020)'],
    ['Tea\\, cake\\; then\\: talk', 'Tea, cake; then: talk'],
    [
      'e\\.g\\. this, i\\.e\\. that, a Ph\\.D\\. of example\\.com',
      'e.g. this, i.e. that, a Ph.D. of example.com',
    ],
  ])('%s', (written, text) => {
    expect(reading(written)).toMatchObject({ value: { text }, doubts: [] });
  });
});

test.each([
  ['H\\"older, M\\"obius and \\"Uber die Gr\\"o\\ss e', 'Hölder, Möbius and Über die Größe'],
  ["\\'Etale, {\\'e}tale and \\'et\\'e", 'Étale, étale and été'],
  ['\\.Zelazny, Ka\\.zmierz and {\\.Z}', 'Żelazny, Każmierz and Ż'],
  ["Pozna\\'n, Ja\\'sko, \\L{}o\\'s, {\\L}o\\'s, d\\'ej\\`a", 'Poznań, Jaśko, Łoś, Łoś, déjà'],
  ["LIBERT\\'E and \\'ECOLE", 'LIBERTÉ and ÉCOLE'],
])('an accent stays one: %s', (written, text) => {
  expect(prose(written)).toMatchObject({ value: { text }, doubts: [] });
  expect(readTypedName(written)).toBe(text);
});

test.each([
  ['at the start of a line', 'so\n\\[abc\\] holds', 'so\n[abc] holds'],
  ['at the end of a line', 'as \\[abc\\]\nholds', 'as [abc]\nholds'],
  ['on a line of its own', 'so\n\\(abc\\)\nholds', 'so\n(abc)\nholds'],
  ['around nothing', 'so\n\\[ \\]\nholds', 'so\n[ ]\nholds'],
  ['over two paragraphs', 'Let \\(x + 1\n\nand y\\) be', 'Let (x + 1\n\nand y) be'],
])('an escaped bracket %s is a bracket', (_, written, text) => {
  expect(prose(written)).toMatchObject({ value: { text }, doubts: [] });
});

test.each([
  ['of (\\(n\\)) and \\(\\alpha\\), the \\(n\\)th', 'of (n) and α, the nth'],
  ['so\n\\[ abc \\]\nholds', 'so\n\nabc\n\nholds'],
  ['so\n  \\[abc\\]\nholds', 'so\n\nabc\n\nholds'],
  ['so \\[ x + y = 2 \\] holds', 'so\n\nx + y = 2\n\nholds'],
])('a formula stays one: %s', (written, text) => {
  expect(prose(written)).toMatchObject({ value: { text }, doubts: [] });
});
