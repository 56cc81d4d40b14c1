import { expect, test } from 'vitest';
import { readFormula } from '../../../../../src/seminar/prose/formula/formula.ts';
import { FORMULAS } from '../../../../fixtures/formulas.ts';

test('the table is long enough to mean something', () => {
  expect(FORMULAS.length).toBeGreaterThan(60);
});

test.each(FORMULAS)('%s reads %s', (tex, text) => {
  expect(readFormula(tex, /begin/.test(tex))).toMatchObject({ value: { text } });
});

test.each(['\\angl{n}', '\\longdiv{3}', '\\cancelto{0}{x}', '\\rule{1em}{2em}', '\\phase{x}'])(
  '%s, which browsers do not show alike, is refused by its name',
  (tex) => {
    const name = /\\[a-z]+/.exec(tex)![0];
    expect(readFormula(tex, false)).toMatchObject({
      complaint: { problem: expect.stringContaining(`has ${name} in it`) },
    });
  },
);
