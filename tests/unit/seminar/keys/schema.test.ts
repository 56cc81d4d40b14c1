/** What a message proposes for a key must itself be right. */
import { describe, expect, test } from 'vitest';
import { readSeminar } from '../../../../src/seminar/read.ts';
import { readEmail, readPhotoName } from '../../../../src/seminar/keys/address.ts';
import { SCHEMAS } from '../../../../src/seminar/keys/schema.ts';
import { exampleOf, type Value } from '../../../../src/seminar/keys/value.ts';
import { BASE } from '../cases.ts';

/** The day after the announcement. */
const ANNOUNCED = { year: 2026, month: 3, day: 6 };

const KEYS = Object.entries(SCHEMAS).flatMap(([file, keys]) =>
  Object.entries<Value>(keys).map(([key, value]) => ({
    file: file as keyof typeof BASE,
    key,
    value,
  })),
);

describe('the example of', () => {
  test.each(KEYS)('$file $key is read without a fault at its line', ({ file, key, value }) => {
    const example = exampleOf(value.example, ANNOUNCED);
    expect(example.trim()).not.toBe('');
    const keys = BASE[file].split('\n').filter((line) => !line.startsWith(`${key}:`));
    const text = keys.with(0, `---\n${key}: ${example}`).join('\n');
    const reading = readSeminar({ texts: { ...BASE, [file]: text }, files: [example] }, ANNOUNCED);
    const faults = reading.seminar ? [] : reading.faults;
    // A photo or a former time is right by itself, and needs another key beside it.
    expect(
      faults.filter(
        ({ remedy }) => !/^Add|^Write what they were|"status: rescheduled"/.test(remedy),
      ),
    ).toEqual([]);
  });
});

test.each([
  ['seminars@example.edu', true],
  ['Ada Lovelace <ada@example.edu>', false],
  ['ada at example.edu', false],
])('an e-mail address %s: %s', (email, isRight) => {
  expect('value' in readEmail(email)).toBe(isRight);
});

test.each([
  ['ada.jpg', true],
  ['ada.JPEG', true],
  ['Ada Lovelace.webp', true],
  ['ada.avif', true],
  ['ada.png', true],
  ['ada.gif', false],
  ['ada.jpg.txt', false],
  ['photos/ada.jpg', false],
  ['photos\\ada.jpg', false],
  ['.jpg', false],
])('a photo %s: %s', (photo, isRight) => {
  expect('value' in readPhotoName(photo, { files: [photo] })).toBe(isRight);
});
