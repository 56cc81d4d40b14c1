import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/seminar/file/front-matter.ts';

function read(text: string) {
  const result = readFrontMatter('content/a.md', text);
  if ('faults' in result) throw new Error(result.faults[0]?.problem);
  return result.value;
}

describe('values', () => {
  test.each([
    ['a date', '2026-03-12', '2026-03-12'],
    ['a time', '11:00', '11:00'],
    ['a number', '007', '007'],
    ['an exponent', '1e3', '1e3'],
    ['yes', 'yes', 'yes'],
    ['null', 'null', 'null'],
    ['an apostrophe', "Thompson's law", "Thompson's law"],
    ['text between quotation marks', '"On \\"Growth\\": a"', 'On "Growth": a'],
    ['text between single ones', "'Thompson''s law: a'", "Thompson's law: a"],
    ['a backslash', '$\\ell_1$', '$\\ell_1$'],
    ['a number sign inside', 'C#', 'C#'],
    ['a colon inside', 'https://example.edu', 'https://example.edu'],
    ['other scripts', '漢字 שלום', '漢字 שלום'],
    ['text over lines', '>\n  On Growth\n  and Form', 'On Growth and Form'],
    ['text that goes on', 'On Growth\n  and Form', 'On Growth and Form'],
  ])('%s stays text', (_, written, text) => {
    expect(read(`---\nkey: ${written}\n---\n`).values).toEqual({ key: text });
  });

  test('what is empty is undefined', () => {
    expect(read('---\na:\nb: ""\nc: "  "\n---\n').values).toEqual({});
    expect(Object.keys(read('---\na:\n---\n').values)).toEqual(['a']);
  });

  test('lists and groups hold text', () => {
    const yaml = 'changes:\n  - on: 2026-03-09\n    what: Now.\n  - one\n';
    expect(read(`---\n${yaml}---\n`).values).toEqual({
      changes: [{ on: '2026-03-09', what: 'Now.' }, 'one'],
    });
  });
});

describe('the body', () => {
  test.each([
    ['below the keys', '---\na: b\n---\n\nText.\n', '\nText.\n', 4],
    ['without keys', '---\n---\nText.', 'Text.', 3],
    ['with a line of dashes', '---\na: b\n---\nOne\n\n---\n\nTwo', 'One\n\n---\n\nTwo', 4],
    ['absent', '---\na: b\n---', '', 4],
    ['behind empty lines and spaces', '\n\n---  \na: b\n--- \nText.', 'Text.', 6],
  ])('%s', (_, text, body, bodyLine) => {
    expect(read(text)).toMatchObject({ body, bodyLine });
  });
});

test('lines are those of the file', () => {
  const { lineOf } = read(
    '\n---\ntitle: A\n\n# remark\nchanges:\n  - on: a\n    what: b\n  - on: c\n---\n',
  );
  expect(lineOf(['title'])).toBe(3);
  expect(lineOf(['changes'])).toBe(6);
  expect(lineOf(['changes', 0, 'on'])).toBe(7);
  expect(lineOf(['changes', 0, 'what'])).toBe(8);
  expect(lineOf(['changes', 1, 'on'])).toBe(9);
  expect(lineOf(['changes', 1, 'what'])).toBe(9);
  expect(lineOf(['none'])).toBeUndefined();
});

test('a remark that may be text is doubted, one on its own line is not', () => {
  const { doubts, values } = read('---\n# remark\nroom: Hall # five\n---\n');
  expect(values).toEqual({ room: 'Hall' });
  expect(doubts).toMatchObject([{ line: 3, key: 'room' }]);
});

describe('a number sign never hides words without a doubt', () => {
  const inList = ['Hall', '@home', '[West] Hall', "It's a very long way: Hall"];
  const heads = [...inList, 'Campus North: Hall A', '@home: Hall', "Ada's: x"];

  test.each([
    ['a value', 'room: ', heads],
    ['a value in a group', 'changes:\n  - on: a\n    what: ', heads],
    // A word and a colon begin a group there.
    ['an entry of a list', 'hosts:\n  - Ada\n  - ', inList],
  ])('in %s', (_, keys, texts) => {
    for (const text of texts) {
      const { doubts, faults } = read(`---\n${keys}${text}, Room # 12\n---\n`);
      const whole = `'${text.replaceAll("'", "''")}, Room # 12'`;
      expect(faults).toEqual([]);
      expect(doubts).toMatchObject([{ remedy: expect.stringContaining(whole) }]);
    }
  });

  test('behind a quotation over two lines', () => {
    expect(read('---\nroom: "Hall\n  A" # 12\n---\n').doubts).toMatchObject([
      { line: 2, key: 'room', problem: '"# 12" is read as a remark and not shown.' },
    ]);
  });
});

test('a list or a group on one line is there as it is written', () => {
  const { bracketsAt } = read('---\na: [b,  c]\nd:\n  - e: {f}\n---\n');
  expect(bracketsAt(['a'])).toBe('[b,  c]');
  expect(bracketsAt(['d', 0, 'e'])).toBe('{f}');
  expect(bracketsAt(['d'])).toBeUndefined();
});
