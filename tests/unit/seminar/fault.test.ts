import { expect, test } from 'vitest';
import { anyQuoted, faultMessage, inReadingOrder } from '../../../src/seminar/fault.ts';

const fault = { file: 'content/bio.md', problem: 'It is wrong.', remedy: 'Write "b".' };

test.each([
  [fault, 'content/bio.md: It is wrong. Write "b".'],
  [{ ...fault, line: 3 }, 'content/bio.md:3: It is wrong. Write "b".'],
  [{ ...fault, key: 'lang' }, 'content/bio.md lang: It is wrong. Write "b".'],
  [{ ...fault, line: 3, key: 'lang' }, 'content/bio.md:3 lang: It is wrong. Write "b".'],
])('a message has its place, the problem and the remedy', (one, message) => {
  expect(faultMessage(one)).toBe(message);
});

test('faults are in the order of their lines, and keep theirs on one line', () => {
  const faults = [
    { ...fault, line: 10, key: 'a' },
    { ...fault, line: 9, key: 'b' },
    { ...fault, line: 10, key: 'c' },
    { ...fault, key: 'd' },
  ];
  expect(inReadingOrder(faults).map(({ key }) => key)).toEqual(['d', 'b', 'a', 'c']);
});

test('faults of the files are in the order of these, whichever is told first', () => {
  const files = ['logistics', 'bio', 'abstract'].map((name) => `content/${name}.md`);
  const faults = files.map((file) => ({ ...fault, file, line: 2 }));
  expect(inReadingOrder(faults).map(({ file }) => file)).toEqual(files.toReversed());
});

test.each([
  [[], ''],
  [['a'], '"a"'],
  [['a', 'b'], '"a" or "b"'],
  [['a', 'b', 'c'], '"a", "b" or "c"'],
])('anyQuoted(%j)', (choices, text) => {
  expect(anyQuoted(choices)).toBe(text);
});
