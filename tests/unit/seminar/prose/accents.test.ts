/** Accents as LaTeX has them, which are the same in a body, a title and a name. */
import { expect, test } from 'vitest';
import {
  markupIn,
  readPhrase,
  readProse,
  readTypedName,
} from '../../../../src/seminar/prose/prose.ts';

test.each([
  ['Erd\\H{o}s, Erd\\H os, R\\\'enyi, G\\"odel, G\\"{o}del', 'Erdős, Erdős, Rényi, Gödel, Gödel'],
  ['H\\o{}rmander, \\L{}ukasz, \\v{C}ech, na\\"{\\i}ve', 'Hørmander, Łukasz, Čech, naïve'],
  ['{\\\'E}tale, Fran\\c{c}ois, \\AA ngstr\\"om', 'Étale, François, Ångström'],
  ['Stra{\\ss}e, Stra\\ss{}e, Gr\\"o\\ss e', 'Straße, Straße, Größe'],
  ['M\\"obius and \\"Uber die', 'Möbius and Über die'],
  ["\\'Etale, \\'et\\'e and d\\'ej\\`a", 'Étale, été and déjà'],
  ['Both \\`a la carte and \\`e pericoloso', 'Both à la carte and è pericoloso'],
  ["{\\.Z}elazny, Pozna\\'{n}, Mu\\~noz, \\'ECOLE", 'Żelazny, Poznań, Muñoz, ÉCOLE'],
])('an accent: %s', (typed, text) => {
  expect(readProse(typed, 'bio')).toMatchObject({ value: { text }, doubts: [] });
  expect(readPhrase(typed)).toMatchObject({ value: { text } });
  expect(markupIn(typed, true)).toBeUndefined();
  expect(readTypedName(typed)).toBe(text);
});

test.each([
  ['quotation marks', 'She wrote \\"only so\\" and \\\'at last\\\''],
  ['apostrophes', "it\\'s, we\\'re, o\\'clock, O\\'Neill and D\\'Alembert"],
  ['full stops', 'e\\.g\\. a Ph\\.D\\.'],
  ['consonants', "Pozna\\'n, Ja\\'sko, \\.Zelazny"],
  ['commands', '\\emph{all}, \\l_1, \\O(n), 5~km'],
])('no accent, for it may be another thing: %s', (_, typed) => {
  expect(readTypedName(typed)).toBe(typed);
  expect(readPhrase(typed)).toMatchObject({ value: { text: typed } });
});

test('a name keeps what a body would read', () => {
  const typed = 'A \\ B, 5\\% <b> *a* $x$ --- `c`';
  expect(readTypedName(typed)).toBe(typed);
});

test('an accent in a formula or in code is theirs', () => {
  expect(readProse("`R\\'enyi` and $\\hat{o}\\'$", 'bio')).toHaveProperty('faults');
  expect(readProse("`R\\'enyi`", 'bio')).toMatchObject({ value: { text: "R\\'enyi" } });
});
