import { expect, test } from 'vitest';
import { nearest } from '../../../src/text/nearest.ts';

const KEYS = ['id', 'date', 'host', 'title', 'timeZone'];

test.each([
  ['titel', 'title'],
  ['timezone', 'timeZone'],
  ['time zone', 'timeZone'],
  ['dat', 'date'],
  ['ID', 'id'],
  ['Ort', undefined],
  ['1', undefined],
  ['<<', undefined],
  ['', undefined],
])('%j means %j', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test('nothing is near where there is no choice', () => {
  expect(nearest('id', [])).toBeUndefined();
});
