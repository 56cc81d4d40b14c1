import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/seminar/file/front-matter.ts';

const KNOWN = ['title', 'date', 'time', 'host', 'changes', 'on', 'what'];

function read(keys: string, fence = '---'): unknown {
  const result = readFrontMatter('content/a.md', `${fence}\n${keys}\n${fence}\n`, KNOWN);
  return 'faults' in result ? result.faults[0]?.problem : result.value.values;
}

// No-break, narrow, thin, en and ideographic spaces; marks and joiners of the writing direction.
const SPACES = [...'\u00A0\u202F\u2009\u2002\u3000'];
const UNSEEN = [...'\u200E\u200F\u2066\u200D\u180E'];
const named = (signs: string[]) =>
  signs.map((sign) => [`U+${sign.codePointAt(0)!.toString(16)}`, sign] as const);

describe.each(named([...SPACES, ...UNSEEN]))('%s', (_, sign) => {
  test.each([
    ['behind a colon', `date:${sign}March 12`],
    ['behind a colon and a space', `date: ${sign}March 12`],
    ['before a colon', `date${sign}: March 12`],
    ['before a key', `${sign}date: March 12`],
  ])('%s is no part of the key', (_place, line) => {
    expect(read(line)).toEqual({ date: 'March 12' });
    expect(read(`title: A: b\n${line}\ntime: 11:00`)).toEqual({
      ...{ title: 'A: b', date: 'March 12', time: '11:00' },
    });
  });

  test('before the first key is no part of it, nor of its place', () => {
    const values = { title: 'On rivers', time: '11:00' };
    expect(read(`${sign}title: On rivers\ntime: 11:00`)).toEqual(values);
  });

  test('before a key of a group is no part of its place', () => {
    const values = { changes: [{ on: 'a', what: 'b' }] };
    expect(read(`changes:\n  - on: a\n    ${sign}what: b`)).toEqual(values);
  });

  test.each([' ', ''])('behind a dash and before "%s" is no part of the entry', (space) => {
    expect(read(`host:\n  -${sign}${space}Ada\n  - Mary`)).toEqual({ host: ['Ada', 'Mary'] });
  });

  test('stays in a value', () => {
    expect(read(`title: On 5${sign}rivers`)).toEqual({
      title: `On 5${sign}rivers`.replace(/\s+/g, ' '),
    });
  });
});

test.each(named(SPACES))('%s indents as an ordinary space does', (_, sign) => {
  const [two, four] = [sign.repeat(2), sign.repeat(4)];
  const keys = `changes:\n${two}- on:${sign}a\n${four}what: b: c\nhost:\n${two}-${sign}Ada`;
  expect(read(keys)).toEqual({ changes: [{ on: 'a', what: 'b: c' }], host: ['Ada'] });
});

test.each(named(SPACES))('%s before a dash leaves the entry in its list', (_, sign) => {
  const keys = `changes:\n  - on: a\n${sign.repeat(2)}-   on: b\n      what: c`;
  expect(read(keys)).toEqual({ changes: [{ on: 'a' }, { on: 'b', what: 'c' }] });
});

test.each(named(UNSEEN))('%s takes no room', (_, sign) => {
  const changes = [{ on: 'a', what: 'b' }, { on: 'c' }];
  const keys = `changes:\n  - on: a\n    what: b\n  ${sign}- on: c\n${sign}title: On rivers`;
  expect(read(keys)).toEqual({ changes, title: 'On rivers' });
});

test('a line of a text that begins as a key does stays as it is typed', () => {
  expect(read('title: >\n  On rivers, at one\n  time:past and present')).toEqual({
    title: 'On rivers, at one time:past and present',
  });
});

test.each([...'：﹕︰∶꞉'])('%s is the colon of a key', (colon) => {
  expect(read(`title${colon}On rivers: a memory\ntime ${colon} 11:00`)).toEqual({
    title: 'On rivers: a memory',
    time: '11:00',
  });
  expect(read(`changes:\n  - on${colon}a\n    what${colon} b`)).toEqual({
    changes: [{ on: 'a', what: 'b' }],
  });
  expect(read(`titel${colon}A`)).toEqual({ titel: 'A' });
});

test('a colon of any width stays in a value', () => {
  expect(read('title: 题目：河流\nhost:\n  - 主讲：张三\ndate: a\n  备注：b')).toEqual({
    title: '题目：河流',
    host: ['主讲：张三'],
    date: 'a 备注：b',
  });
});

test('spaces before a colon are no part of the key', () => {
  expect(read('title : On rivers: a memory')).toEqual({ title: 'On rivers: a memory' });
});

test.each(named(SPACES))('%s behind a fence is none of its dashes', (_, sign) => {
  expect(read('title: A', `---${sign}`)).toEqual({ title: 'A' });
});
