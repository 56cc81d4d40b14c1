/** Each class that a formula can come with has a rule, or a reason to have none. */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { coreElement, readFormula } from '../../../../../src/seminar/prose/formula/formula.ts';
import { FORMULAS, MARKS } from '../../../../fixtures/formulas.ts';

const css = readFileSync('src/styles/formulas.css', 'utf8');
const temml = readFileSync('node_modules/temml/dist/temml.mjs', 'utf8');

/** What Temml marks for its own style sheet or script, and the page does without. */
const REASONS: readonly [pattern: RegExp, reason: string][] = [
  [/^tml-(?:display|jot|small)$/, 'the space around rows, which is drawn alike without'],
  [
    /^tml-(?:hat|tilde)-\d$/,
    'a width for fonts that do not stretch these signs; the faces named do',
  ],
  [/^tml-(?:sml|med|lrg)-pad$/, 'a hair of space before a script, for the slant of the letter'],
  [
    /^(?:chr|wbk)-(?:sml|med|lrg)$/,
    'a hair of space before an accent, for the slant of the letter',
  ],
  [/-vec$/, 'a smaller arrow; the arrow is drawn without'],
  [/^tml-prime$/, 'a font of Temml’s own for primes, which the faces named have'],
  [/^tml-shift-left$/, 'the space behind an integral’s limits'],
  [/^tml-(?:overline|underline|fbox|cancel|xcancel)$/, 'lines, which have classes of this project'],
  [/^tml-center$/, 'the middle of a cell, where MathML Core sets it anyhow'],
  [/^tml-cancelto$/, 'is refused'],
  [/^tml-(?:tag|eqn|tageqn|label|ref|eqref)$/, 'numbers of equations, of which there are none'],
];

/** In Temml's source, a class is a whole string, or is put together of two. */
const WRITTEN = [
  ...new Set([
    ...temml.match(/\b(?:tml|chr|wbk)-[a-z]+(?:-[a-z\d]+)*/g)!,
    ...['left', 'right', 'center'].map((side) => `tml-${side}`),
    ...['sml', 'med', 'lrg'].flatMap((size) => [`chr-${size}-vec`, `wbk-${size}-vec`]),
    ...['sml', 'med', 'lrg'].map((size) => `wbk-${size}-acc`),
  ]),
];
/** Formulas with every class that is made of a style or of a line. */
const DRAWN = [...MARKS.flat(), ...FORMULAS.map(([tex]) => tex)];

/** What is left of a class on the page. */
function keptOf(name: string): string[] {
  const row: Element = { ...EMPTY, tagName: 'mrow', properties: { className: [name] } };
  return classesIn(coreElement({ ...EMPTY, tagName: 'math', children: [row] }));
}

const EMPTY = { type: 'element' as const, properties: {}, children: [] };

function classesIn({ properties, children }: Element): string[] {
  const inner = children.flatMap((child) => (child.type === 'element' ? classesIn(child) : []));
  return [...[properties.className ?? []].flat().map(String), ...inner];
}

const hasRule = (name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(css);

test.each(WRITTEN)('%s has a rule, or a reason to have none', (name) => {
  const kept = keptOf(name);
  const reasons = REASONS.filter(([pattern]) => pattern.test(name));
  expect(reasons).toHaveLength(kept.length ? 0 : 1);
  expect(kept.filter((one) => !hasRule(one))).toEqual([]);
});

test.each(DRAWN)('%s has no class without a rule', (tex) => {
  for (const display of [true, false]) {
    const formula = readFormula(tex, display);
    const classes = 'complaint' in formula ? [] : classesIn(formula.value.element);
    expect(classes.filter((name) => !hasRule(name))).toEqual([]);
  }
});

test('no reason is left of what Temml does not write any more', () => {
  const idle = REASONS.filter(([pattern]) => !WRITTEN.some((name) => pattern.test(name)));
  expect(idle).toEqual([]);
});
