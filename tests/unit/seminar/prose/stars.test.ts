/** A star at the start of a line: a bullet, or the note of a star behind a word. */
import { expect, test } from 'vitest';
import { readProse } from '../../../../src/seminar/prose/prose.ts';

const shown = (text: string) => readProse(text, 'bio');

test.each([
  'With Ada Lovelace*\n\n* Now at Turin',
  'With A. L.* and C. B.*, at last.\n\nMore.\n\n* Both at Turin.',
  'With Ada Lovelace (London)*; at last.\n* Now at Turin',
  '(with Ada*).\n\n* Now at Turin\n\n- a\n- b',
  '“Growth*”\n\n* Now at Turin\n** and Paris',
])('%j has a note', (text) => {
  expect(shown(text)).toMatchObject({ value: { text }, doubts: [] });
});

test.each([
  [
    'below a rule',
    'With Ada*\n\n***\n\nMore.\n\n* Now at Turin',
    'With Ada*\n\nMore.\n\n* Now at Turin',
  ],
  [
    'far below a list',
    '* a\n* b\n\nMore.\n\nWith Ada*\n\n* Now at Turin',
    '- a\n- b\n\nMore.\n\nWith Ada*\n\n* Now at Turin',
  ],
  [
    'far above a list',
    'With Ada*\n\n* Now at Turin\n\nMore.\n\n* a\n* b',
    'With Ada*\n\n* Now at Turin\n\nMore.\n\n- a\n- b',
  ],
  [
    'of a star behind what is emphasised',
    'With ***Ada* and Mary** of Turin*\n\n* Since May',
    'With Ada and Mary of Turin*\n\n* Since May',
  ],
])('a note %s is one', (_, typed, text) => {
  expect(shown(typed)).toMatchObject({ value: { text }, doubts: [] });
});

const LONG = 'Rivers run. '.repeat(200).trim();
test.each([
  ['no star before', 'With Ada.\n\n* Turin', 'With Ada.\n\n- Turin'],
  ['a pair of stars before', 'With *Ada*\n\n* Turin', 'With Ada\n\n- Turin'],
  ['a star of a formula', 'On H^* and C*-algebras\n\n* Turin', 'On H^* and C*-algebras\n\n- Turin'],
  ['a star between numbers', 'On 2 * 3\n\n* Turin', 'On 2 * 3\n\n- Turin'],
  ['two stars at a name', 'With Ada**\n\n* Turin', 'With Ada**\n\n- Turin'],
  [
    'two items above a long text',
    `With Ada*\n\n* Turin\n* Paris\n\n${LONG}`,
    `With Ada*\n\n- Turin\n- Paris\n\n${LONG}`,
  ],
  ['two items', 'With Ada*\n\n* Turin\n* Paris', 'With Ada*\n\n- Turin\n- Paris'],
  ['two items apart', 'With Ada*\n\n* Turin\n\n* Paris', 'With Ada*\n\n- Turin\n- Paris'],
  ['an item within an item', '- With Ada*\n  * Turin', '- With Ada*\n  - Turin'],
  ['a star behind', '* Turin\n\nWith Ada*', '- Turin\n\nWith Ada*'],
])('with %s it is a list', (_, typed, text) => {
  expect(shown(typed)).toMatchObject({ value: { text }, doubts: [] });
});
