import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultMessage, type Fault } from '../../../src/seminar/fault.ts';
import { readSeminar } from '../../../src/seminar/read.ts';
import { BASE, readCases, TODAY, type Texts } from './cases.ts';
import { RUNS } from '../../harness/runs.ts';

type Mutation = (text: string) => string;

const SPECIAL = [
  ...'\t\r\n\u0000\u001B\u00A0\u2028\u200B\uFEFF\uFFFD"\'`#:-&*!|>%@{}[]$\\<(_~',
  ...['---\n', '\n\n', ': ', '- ', '\ud800', '$$', '[a](b)', '<a href=', '|-\n', '? ', '<<: *a\n'],
];
const VALID = [
  BASE,
  ...readCases('doubts').flatMap(([, cases]) => cases.map(({ texts }) => texts)),
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const index = (at: number, length: number) => Math.min(Math.floor(at * length), length);
const splice = (text: string, at: number, remove: number, insert: string) =>
  text.slice(0, index(at, text.length)) + insert + text.slice(index(at, text.length) + remove);
const onLines = (change: (lines: string[]) => string[]) => (text: string) =>
  change(text.split('\n')).join('\n');

const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  place.map((at) => onLines((lines) => lines.toSpliced(index(at, lines.length), 1))),
  place.map((at) =>
    onLines((lines) => {
      const i = index(at, lines.length);
      return lines.toSpliced(i, 0, ...lines.slice(i, i + 1));
    }),
  ),
  fc.tuple(place, place).map(([one, other]) =>
    onLines((lines) => {
      const [i, j] = [index(one, lines.length - 1), index(other, lines.length - 1)];
      return lines.with(i, lines[j]!).with(j, lines[i]!);
    }),
  ),
  fc.tuple(place, fc.nat(9)).map(
    ([at, count]) =>
      (text: string) =>
        splice(text, at, count, ''),
  ),
  fc.tuple(place, fc.constantFrom(...SPECIAL)).map(
    ([at, insert]) =>
      (text: string) =>
        splice(text, at, 0, insert),
  ),
  fc.tuple(place, fc.string({ unit: 'binary' })).map(
    ([at, insert]) =>
      (text: string) =>
        splice(text, at, 0, insert),
  ),
  place.map((at) => (text: string) => text.slice(0, index(at, text.length))),
  fc.uint8Array().map((bytes) => () => Buffer.from(bytes).toString('utf8')),
  fc.tuple(place, fc.uint8Array({ maxLength: 4 })).map(([at, bytes]) => (text: string) => {
    const whole = Buffer.from(text);
    const i = index(at, whole.length);
    return Buffer.concat([whole.subarray(0, i), bytes, whole.subarray(i + 1)]).toString('utf8');
  }),
);

const names = fc.constantFrom('abstract', 'bio', 'logistics');
const announcements: fc.Arbitrary<Texts> = fc
  .record({
    texts: fc.constantFrom(...VALID),
    changes: fc.array(fc.tuple(names, mutations), { maxLength: 3 }),
    mixed: fc.option(fc.tuple(names, names), { freq: 8 }),
    missing: fc.option(names, { freq: 15 }),
  })
  .map(({ texts, changes, mixed, missing }) => {
    const result = { ...texts };
    for (const [name, mutate] of changes) result[name] = mutate(result[name] ?? '');
    if (mixed) result[mixed[0]] = result[mixed[1]];
    if (missing) result[missing] = undefined;
    return result;
  });

test('whatever the files hold, there is a seminar or a fault that can be understood', () => {
  fc.assert(
    fc.property(announcements, (texts) => {
      const reading = readSeminar({ texts, files: [] }, TODAY);
      const faults = reading.seminar ? [] : reading.faults;
      expect(Boolean(reading.seminar)).toBe(faults.length === 0);
      for (const fault of [...faults, ...reading.doubts]) expectClear(fault, texts);
    }),
    RUNS,
  );
});

function expectClear(fault: Fault, texts: Texts): void {
  const name = /^content\/(abstract|bio|logistics)\.md$/.exec(fault.file)?.[1] as keyof Texts;
  expect(name).toBeDefined();
  expect(fault.problem.trim()).not.toBe('');
  expect(fault.remedy.trim()).not.toBe('');
  const lines = (texts[name] ?? '').split(/\r\n?|[\n\u2028\u2029\u0085]/).length;
  if (fault.line !== undefined) {
    expect(Number.isInteger(fault.line) && fault.line >= 1 && fault.line <= lines).toBe(true);
  }
  expect(faultMessage(fault)).not.toMatch(/undefined|\[object|Error:| {4}at /);
}
