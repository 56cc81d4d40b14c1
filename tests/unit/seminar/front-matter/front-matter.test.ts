import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, type ToStringOptions, type YAMLSeq } from 'yaml';
import { readFrontMatter } from '../../../../src/seminar/front-matter/front-matter.ts';
import { keyLines } from '../../../../src/import/content.ts';
import type { Written } from '../../../../src/seminar/front-matter/scalar.ts';
import { KNOWN_KEYS } from '../../../../src/seminar/keys/schema.ts';
import { RUNS } from '../../../harness/runs.ts';

function file(keys: string) {
  const result = readFrontMatter(`---\n${keys}\n---\n`, KNOWN_KEYS);
  if ('fault' in result) throw new Error(`${result.fault.name} ${result.fault.line}`);
  return result.value;
}

const read = (keys: string) => file(keys).values;

describe('a value on one line is what stands there', () => {
  test.each([
    '2026-03-12',
    '007',
    'yes',
    'Growth: a theory',
    'On “Growth”: a "form": it',
    '"Growth" and "Form"',
    'say "no": rivers',
    "Thompson's law: a memory",
    'Rivers:',
    '[TBC] Growth',
    '[Growth, Form]',
    '{Growth}',
    '> 5 mm of rain',
    '|x| of rivers',
    '- On rivers',
    '? what is a river',
    '@home, &c. and !important',
    '*Growth* of `rivers`, % and ~',
    '#8c1d2f',
    'River #1 # and others',
    'A \\ B, R&D \\\\ and $\\nu$',
    'https://example.edu/a?b=c#d',
    '題目：河流 שלום',
  ])('%s', (value) => {
    expect(read(`title: ${value}`)).toEqual({ title: value });
    expect(read(`changes:\n  - on: a\n    what: ${value}\nid: b`)).toEqual({
      changes: [{ on: 'a', what: value }],
      id: 'b',
    });
  });

  test('whatever characters it has', () => {
    const text = fc
      .array(fc.constantFrom(...'abc :#"\'[]{}|>-*&!%@`~\\$?,.'), { maxLength: 30 })
      .map((characters) => `R${characters.join('')}s`.replace(/ +/g, ' '));
    fc.assert(
      fc.property(text, (value) => {
        expect(read(`title: ${value}`)).toEqual({ title: value });
      }),
      RUNS,
    );
  });
});

describe('a value that is one quotation is unquoted', () => {
  test.each([
    ['"On \\"Growth\\": a"', 'On "Growth": a'],
    ["'Thompson''s law: a'", "Thompson's law: a"],
    ["'On Thompson's law'", "On Thompson's law"],
    ['"The $\\nu$ of \\\\epsilon"', 'The $\\nu$ of \\epsilon'],
    ['"Rivers: a\n  memory # of: water"', 'Rivers: a memory # of: water'],
    ['""', ''],
    ['null', ''],
    ['"null"', 'null'],
    ['"C:\\\\"', 'C:\\'],
    ['"A \\\\\n  B"', 'A \\ B'],
    [`"${'$\\nu$ '.repeat(40)}so"`, `${'$\\nu$ '.repeat(40)}so`],
  ])('%s', (written, value) => {
    expect(read(`title: ${written}`)).toEqual({ title: value });
  });

  test.each(['"On rivers', '"On rivers\'', '"Rivers: a\n  memory'])('%s is refused', (written) => {
    expect(() => read(`title: ${written}`)).toThrow('OpenQuotation 2');
  });

  test('an apostrophe may begin a value', () => {
    expect(read("title: '68 and after")).toEqual({ title: "'68 and after" });
  });
});

describe('a value that goes on in deeper lines is one line', () => {
  test.each([
    ['Rivers: a\n  memory of water', 'Rivers: a memory of water'],
    ['Rivers\n  and, to say it in a word: memory', 'Rivers and, to say it in a word: memory'],
    ['@rivers\n  and # 5\n\n    lakes', '@rivers and # 5 lakes'],
    ['Rivers\n  #5\n  # a comment', 'Rivers #5'],
    ['11:00 am -\n  12:30 pm', '11:00 am - 12:30 pm'],
    ['\n  Rivers\n  and lakes', 'Rivers and lakes'],
    ['>\n  Rivers: a\n  - memory', 'Rivers: a - memory'],
    ['|-\n  Rivers\n\n  # 5', 'Rivers # 5'],
  ])('%j', (written, value) => {
    expect(read(`title: ${written}\nid: b`)).toEqual({ title: value, id: 'b' });
    const inside = written.replaceAll('\n', '\n    ');
    expect(read(`changes:\n  - on: a\n    what: ${inside}\nid: b`)).toEqual({
      changes: [{ on: 'a', what: value }],
      id: 'b',
    });
  });

  test('but a deeper line that may be a key is refused', () => {
    expect(() => read('title: Rivers\n  second memory: water')).toThrow('MisplacedLine 3');
    expect(() => read('title: Rivers\n  summary: b')).toThrow('MisplacedLine 3');
  });
});

describe('lists and groups', () => {
  test.each([
    ['host:\n  - Ada\n  - "Babbage, Charles"', { host: ['Ada', 'Babbage, Charles'] }],
    ['host:\n- @babbage\n- 12:30 Ada', { host: ['@babbage', '12:30 Ada'] }],
    ['host: [Ada, "Babbage, Charles", \'x\']', { host: ['Ada', 'Babbage, Charles', 'x'] }],
    [
      'speaker:\n  - name: Ada\n    affiliation:\n  - Bob',
      { speaker: [{ name: 'Ada', affiliation: '' }, 'Bob'] },
    ],
    [
      'links:\n  - { label: "A, B", url: https://a }',
      { links: [{ label: 'A, B', url: 'https://a' }] },
    ],
    [
      'links: [{ label: A, url: https://a }, { label: B, url: https://b }]',
      {
        links: [
          { label: 'A', url: 'https://a' },
          { label: 'B', url: 'https://b' },
        ],
      },
    ],
    ['links:\n  label: A\n  url: https://a', { links: { label: 'A', url: 'https://a' } }],
    ['changes: []', { changes: [] }],
    ['"id": a\n\'title\': "b"', { id: 'a', title: 'b' }],
    ['host: [\n  Ada,\n  Bob\n  ]', { host: ['Ada', 'Bob'] }],
    [`host: ['a''s ]\n  b: c', e]`, { host: ["a's ] b: c", 'e'] }],
    ['host: ["a [b]\n  c: d", e]', { host: ['a [b] c: d', 'e'] }],
  ])('%j', (keys, values) => expect(read(keys)).toEqual(values));

  test('a long list with a group that is none, or not closed, is read at once', () => {
    const entries = Array.from({ length: 50 }, (_, i) => `"${i}"`).join(', ');
    expect(read(`host: [{ ${entries} }, 50]`)['host']).toEqual([`{ ${entries} }`, '50']);
    expect(() => read(`host: [{ ${entries}]`)).toThrow('OpenQuotation 2');
  });

  test.each([
    ['changes:\n  - on: a\n   what: b', 'MisplacedLine 4'],
    ['changes:\n  - on: a\n    what: b\n - on: c', 'MisplacedLine 5'],
    ['- title: a', 'MisplacedLine 2'],
    ['  title: a', 'MisplacedLine 2'],
    ['title: a\ntitle: b', 'DuplicateKey 3'],
    ['title a', 'NotAKey 2'],
  ])('%j is refused', (keys, fault) => expect(() => read(keys)).toThrow(fault));
});

describe('characters around a key that look like a space, a colon or nothing', () => {
  const [spaces, unseen] = [[...'\u00A0\u202F\u3000'], [...'\u200E\u200F\u2066\u200D']];

  test.each([...spaces, ...unseen].map((sign) => [`U+${sign.codePointAt(0)!.toString(16)}`, sign]))(
    '%s is no part of the key',
    (_, sign) => {
      const keys = `date:${sign}March 12\ntime${sign}: 11:00\nhost:\n  -${sign} Ada`;
      expect(read(keys)).toEqual({ date: 'March 12', time: '11:00', host: ['Ada'] });
    },
  );

  test.each(spaces)('an indentation of %j is one of spaces', (sign) => {
    const two = sign.repeat(2);
    expect(read(`changes:\n${two}- on: a\n${two}${two}what: b: c`)).toEqual({
      changes: [{ on: 'a', what: 'b: c' }],
    });
  });

  test.each(unseen)('%j before a key takes no room', (sign) => {
    expect(read(`${sign}title: a\n${sign}id: b`)).toEqual({ title: 'a', id: 'b' });
  });

  test.each([...'：﹕︰∶꞉'])('%s is the colon of a key, and stays in a value', (colon) => {
    const keys = `title${colon}Rivers${colon}a\nhost:\n  - 主讲${colon}张三`;
    expect(read(keys)).toEqual({ title: `Rivers${colon}a`, host: [`主讲${colon}张三`] });
  });
});

describe('the body', () => {
  test.each([
    ['below the keys', '---\na: b\n---\n\nText.\n', '\nText.\n', 4],
    ['without keys', '---\n---\nText.', 'Text.', 3],
    ['with a line of dashes', '---\na: b\n---\nOne\n\n---\n\nTwo', 'One\n\n---\n\nTwo', 4],
    ['absent', '---\na: b\n---', '', 3],
    ['behind empty lines and spaces', '\n\n---  \na: b\n---\u00A0\nText.', 'Text.', 6],
  ])('%s', (_, text, below, bodyLine) => {
    const body = '\n'.repeat(bodyLine - 1) + below;
    expect(readFrontMatter(text, KNOWN_KEYS)).toMatchObject({ value: { body } });
  });
});

test('lines are those of the file', () => {
  const { lineOf } = file('title: A\n\n# comment\nchanges:\n  - on: a\n    what: b\n  - on: c');
  expect(lineOf(['title'])).toBe(2);
  expect(lineOf(['changes'])).toBe(5);
  expect(lineOf(['changes', 0, 'on'])).toBe(6);
  expect(lineOf(['changes', 0, 'what'])).toBe(7);
  expect(lineOf(['changes', 1, 'on'])).toBe(8);
  expect(lineOf(['changes', 1, 'what'])).toBe(8);
  expect(lineOf(['none'])).toBeUndefined();
});

test.each([
  ['host: [Ada, # chair, of course\n  "Bob # 5"]', { host: ['Ada', 'Bob # 5'] }],
  ['host:\n  [\n    # remark\n    Ada, # first\n    Bob # last\n  ]', { host: ['Ada', 'Bob'] }],
  ['host: # remark\n  - Ada\n  - Bob', { host: ['Ada', 'Bob'] }],
  ['host: # remark\n  Ada', { host: 'Ada' }],
  ['links: # ours\n  - # first\n    label: a\n    url: b', { links: [{ label: 'a', url: 'b' }] }],
  ['title: >- # folded\n  On\n  Growth', { title: 'On Growth' }],
  ['title: # Growth', { title: '# Growth' }],
])('a comment before the end of %j is not read', (keys, values) => {
  expect(read(keys)).toEqual(values);
});

test('a number sign that may begin a comment is doubted, a comment on its own line is not', () => {
  const { doubts, values } = file('# comment\nlocation: Hall # five');
  expect(values).toEqual({ location: 'Hall # five' });
  expect(doubts).toMatchObject([[['location'], { name: 'CommentInValue' }]]);
});

test.each([
  ['title: Rivers\n  and lakes', []],
  ['time: 11:00 am\n  - 12:30 pm', []],
  ['title: >\n  Rivers\n  - and lakes', []],
  ['title: Rivers\n  – and lakes', ['EntryInValue']],
  ['host:\n  1. Ada\n  2. Bob', ['EntryInValue', 'EntryInValue']],
])('lines below a value that may be entries are doubted, others are not: %j', (keys, names) => {
  expect(file(keys).doubts.map(([, { name }]) => name)).toEqual(names);
});

describe('whatever is written is read back', () => {
  const word = fc.constantFrom(
    ...[
      'Growth',
      'of',
      'form:',
      '#',
      '#5',
      '"a"',
      "it's",
      '[x]',
      '{y}',
      '-',
      '>',
      '|',
      '\\nu',
      '\\',
      'C:\\',
      ']',
      '{',
      '$x$',
    ],
    ...['a, b', 'école', '漢字', 'https://a.example/b?c#d', '@home', '*', '&', '!', '%', '~', 'é'],
  );
  const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
  const values: fc.Arbitrary<Record<string, Written>> = fc.record({
    title: text,
    host: fc.array(text, { minLength: 1, maxLength: 3 }),
    changes: fc.array(fc.record({ on: text, what: text }), { minLength: 1, maxLength: 3 }),
    id: text,
  });

  test('by the package yaml, in all its styles', () => {
    const style = fc.record<ToStringOptions>({
      lineWidth: fc.constantFrom(0, 20, 40, 80),
      indentSeq: fc.boolean(),
      singleQuote: fc.boolean(),
      defaultStringType: fc.constantFrom(
        ...(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const),
      ),
    });
    fc.assert(
      fc.property(values, style, fc.boolean(), (written, options, isFlow) => {
        const document = new Document(written);
        for (const key of ['host', 'changes']) (document.get(key) as YAMLSeq).flow = isFlow;
        expect(read(document.toString(options).trimEnd())).toEqual(written);
      }),
      RUNS,
    );
  });

  test('by this project', () => {
    fc.assert(
      fc.property(values, (written) => {
        expect(read(keyLines(written).join('\n'))).toEqual(written);
      }),
      RUNS,
    );
  });
});
