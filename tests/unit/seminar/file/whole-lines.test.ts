import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/seminar/file/front-matter.ts';

function read(keys: string): unknown {
  const result = readFrontMatter('content/a.md', `---\n${keys}\n---\n`);
  return 'faults' in result ? result.faults[0]?.problem : result.value.values;
}

describe('a value that stands whole on its line is taken as it is typed', () => {
  test.each([
    'Rivers: a memory',
    'Rivers: a "memory": of water',
    "The river's law: a memory",
    'On “rivers”: a memory',
    'Rivers:',
    '"Rivers" and lakes',
    '"Rivers" and "lakes"',
    'say "no": rivers',
    '@rivers and others',
    '*Rivers* of the north',
    '&c. of rivers',
    '!important rivers',
    '% of rivers',
    '`rivers` of code',
    '[Rivers] and lakes',
    '[Rivers and lakes',
    '{Rivers} and lakes',
    '> 90% of rivers',
    '|x| of rivers',
    '? what is a river',
    '- On rivers',
    ', and rivers',
    '#rivers',
    'River #1 and others',
    'The $\\ell_1$ norm: $x$',
  ])('%s', (value) => {
    expect(read(`title: ${value}`)).toEqual({ title: value });
    expect(read(`changes:\n  - on: a\n    what: ${value}\nid: b`)).toEqual({
      changes: [{ on: 'a', what: value }],
      id: 'b',
    });
  });

  test.each([
    ['"The $\\nu$ of it"', 'The $\\nu$ of it'],
    ['"On \\"rivers\\" of $\\ell_1$"', 'On "rivers" of $\\ell_1$'],
    ["'On Horton's law'", "On Horton's law"],
    ['"$A + \\\\epsilon B$"', '$A + \\epsilon B$'],
    ['Rivers: a # remark', 'Rivers: a'],
  ])('%s', (written, value) => {
    expect(read(`title: ${written}`)).toEqual({ title: value });
  });

  test('in a list of names too', () => {
    expect(read('host:\n  - "Ada" Lovelace\n  - @babbage\n  - Mary: x')).toEqual({
      host: ['"Ada" Lovelace', '@babbage', { Mary: 'x' }],
    });
  });

  test('without a space behind the colon', () => {
    expect(read('title:On rivers\ntime:11:00 am')).toEqual({
      title: 'On rivers',
      time: '11:00 am',
    });
  });
});

test('what may mean more is YAML’s', () => {
  expect(read('a: [b, c]\nd: >\n  e: f\n  g\nh: "i\n  j"\nk: l\n  m')).toEqual({
    ...{ a: ['b', 'c'], d: 'e: f g', h: 'i j', k: 'l m' },
  });
});

test.each(['"On rivers', "'On rivers", '"On rivers\''])('%s is refused', (value) => {
  expect(read(`title: ${value}`)).toMatch(/^The quotation marks/);
});

test('any words and signs between two words are read as they stand', () => {
  const part = fc.constantFrom(
    ...': # "a" \'b\' * & ! % @ ` [c] {d} | > ? - \\n \\" : :: #e'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const value = ['Rivers', ...parts, 'end'].join(' ');
      const isRemark = / # /.test(value);
      const expected = isRemark ? value.replace(/ # .*/, '') : value;
      expect(read(`title: ${value}`)).toEqual({ title: expected });
    }),
    { seed: 3, numRuns: 500 },
  );
});
