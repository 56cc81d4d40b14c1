import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/seminar/file/front-matter.ts';

function read(keys: string): unknown {
  const result = readFrontMatter('content/a.md', `---\n${keys}\n---\n`);
  return 'faults' in result ? result.faults[0]?.problem : result.value.values;
}

function faultsOf(keys: string, known?: string[]) {
  const result = readFrontMatter('content/a.md', `---\n${keys}\n---\n`, known);
  return 'faults' in result ? result.faults : [];
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
    "'80s rivers",
    "'76: a river",
    "'Twas the river's law",
    "'t Zand and 's-Hertogenbosch",
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

  test.each(['@home: rivers', '*Rivers*: a memory', '&c.: rivers', '!Rivers: a', '%: of rivers'])(
    'in a list of names too, with a sign and a colon: %s',
    (value) => {
      expect(read(`host:\n  - Ada\n  - ${value}`)).toEqual({ host: ['Ada', value] });
    },
  );

  test('without a space behind the colon', () => {
    expect(read('title:On rivers\ntime:11:00 am')).toEqual({
      title: 'On rivers',
      time: '11:00 am',
    });
  });
});

describe('a value that goes on in the next lines is one line', () => {
  test.each([
    ['Rivers: a\n  memory of water', 'Rivers: a memory of water'],
    ['Rivers\n  and, to say it in a word: memory', 'Rivers and, to say it in a word: memory'],
    ['Rivers: a\n\n    memory\n  of water', 'Rivers: a memory of water'],
    ['@rivers\n  and # 5\n  lakes', '@rivers and # 5 lakes'],
    ['Rivers # 5\n  and lakes', 'Rivers # 5 and lakes'],
    ['Rivers\n  #5', 'Rivers #5'],
    ['Rivers: a\n  memory  #  remark', 'Rivers: a memory'],
    ['Rivers: a\n  # remark\n', 'Rivers: a'],
    ['[Rivers: a\n  memory', '[Rivers: a memory'],
    ['"Rivers": a\n  memory', '"Rivers": a memory'],
    ['"Rivers: a\n  memory" # remark', 'Rivers: a memory'],
    ['11:00 am -\n  12:30 pm', '11:00 am - 12:30 pm'],
    ['\n  Rivers\n  and lakes', 'Rivers and lakes'],
  ])('%j', (written, value) => {
    expect(read(`title: ${written}\nid: b`)).toEqual({ title: value, id: 'b' });
    const inside = written.replaceAll('\n', '\n    ');
    expect(read(`changes:\n  - on: a\n    what: ${inside}\nid: b`)).toEqual({
      changes: [{ on: 'a', what: value }],
      id: 'b',
    });
  });

  test('in a list too', () => {
    const keys = 'host:\n  - Ada,\n    and to say it in a word: a countess\n  - on: Mary: x\n    y';
    expect(read(keys)).toEqual({
      host: ['Ada, and to say it in a word: a countess', { on: 'Mary: x y' }],
    });
  });

  test('in a group also right below the key', () => {
    const keys =
      'changes:\n  - what: It moves: to\n    the hall\n    on: a\n    by the river\nid: b';
    expect(read(keys)).toEqual({
      changes: [{ what: 'It moves: to the hall', on: 'a by the river' }],
      id: 'b',
    });
  });

  test.each([
    ['Rivers', 'second memory: water'],
    ['Rivers: a', 'memory: water: x'],
    ["The river's", 'law: # 5'],
    ["'Rivers: a'", 'memory:'],
  ])('or one message proposes that, where %j and %j may be two keys', (head, below) => {
    const text = `${head.replace(/^'|'$/g, '')} ${below}`.replaceAll("'", "''");
    const [fault] = faultsOf(`title: ${head}\n  ${below}\nid: b`);
    expect(fault).toMatchObject({ line: 3, problem: 'The line after "title" is indented.' });
    expect(fault!.remedy).toMatch(/^Remove the spaces at its start, or, if it is text, write all/);
    expect(fault!.remedy).toContain(`title: '${text}'`);
    expect(read(`${fault!.remedy.slice(fault!.remedy.indexOf('title:'))}\nid: b`)).toEqual({
      title: text.replaceAll("''", "'"),
      id: 'b',
    });
  });

  test('unless it is a key that there is', () => {
    expect(faultsOf('title: Rivers: a\n  summary: b', ['summary'])).toMatchObject([
      { line: 3, remedy: 'Remove the spaces at its start.' },
    ]);
  });

  test('a quotation that is not closed is proposed as one line', () => {
    expect(faultsOf('title: "Rivers: a\n  memory')).toMatchObject([
      { remedy: "Write it as one line: title: 'Rivers: a memory'" },
    ]);
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

test('however they are broken into lines', () => {
  const part = fc.constantFrom(
    ...': "a" \'b\' * & ! % @ ` [c] {d} | > ? - \\n \\" : :: #e and or'.split(' '),
  );
  const end = fc.constantFrom(' ', '\n  ', '\n    ', '\n\n  ');
  fc.assert(
    fc.property(fc.array(fc.tuple(end, part), { maxLength: 6 }), (parts) => {
      const value = ['Rivers', ...parts.flat(), ' end'].join('');
      const [fault] = faultsOf(`title: ${value}`);
      const whole = value.replace(/\s+/g, ' ');
      if (fault) expect(fault.remedy).toContain(`'${whole.replaceAll("'", "''")}'`);
      else expect(read(`title: ${value}`)).toEqual({ title: whole });
    }),
    { seed: 5, numRuns: 1000 },
  );
});
