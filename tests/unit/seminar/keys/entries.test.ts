/** An entry that says in one line what is due on two gets one message with its own words. */
import { describe, expect, test } from 'vitest';
import { readSeminar } from '../../../../src/seminar/read.ts';
import { BASE, TODAY } from '../cases.ts';

function read(keys: string) {
  const logistics = BASE.logistics.replace(/\n---\n/, () => `\n${keys}\n---\n`);
  const reading = readSeminar({ texts: { ...BASE, logistics }, files: [] }, TODAY);
  return reading.seminar ?? reading.faults;
}

const PAPER = 'https://example.org/a?b=c#d';

describe.each([
  [`links:\n  - Paper: ${PAPER}`, [['Paper', PAPER]]],
  [`links:\n  - The paper of the whole talk: ${PAPER}`, [['The paper of the whole talk', PAPER]]],
  [
    `links:\n  - Paper: ${PAPER}\n    Code: ${PAPER}`,
    [
      ['Paper', PAPER],
      ['Code', PAPER],
    ],
  ],
  [
    `links:\n  Paper: ${PAPER}\n  Code: ${PAPER}`,
    [
      ['Paper', PAPER],
      ['Code', PAPER],
    ],
  ],
  [`links: ${PAPER}`, [['Slides', PAPER]]],
  ['changes:\n  - March 9, 2026: It is now: here.', [['March 9, 2026', 'It is now: here.']]],
  ['changes:\n  - 2026-03-09: It moves.', [['March 9, 2026', 'It moves.']]],
  ['changes:\n  - Monday, March 9, 2026: It moves.', [['March 9, 2026', 'It moves.']]],
  ['changes:\n  - The room: it is here.', [['March 5, 2026', 'The room: it is here.']]],
  ['changes: The room has changed: here.', [['March 5, 2026', 'The room has changed: here.']]],
])('%j', (keys, entries) => {
  test('is proposed in the right form, which is right', () => {
    const faults = read(keys);
    if (!Array.isArray(faults)) throw new Error('It is read.');
    expect(faults).toHaveLength(1);
    expect(faults[0]!.remedy).toMatch(/^Write it like this:\n(links|changes):\n/);
    const proposed = read(faults[0]!.remedy.replace('Write it like this:\n', ''));
    expect(proposed).toMatchObject(
      keys.startsWith('links')
        ? { links: entries.map(([label, url]) => ({ label, url })) }
        : { changes: entries.map(([label, what]) => ({ on: { label }, what })) },
    );
  });
});

test.each([
  ['links:\n  - lable: Paper', /Did you mean "label"\?/],
  ['links:\n  - Paper: see below', /^The entry needs/],
  ['changes:\n  - day: a\n    text: b', /^The entry needs/],
])('of %j nothing is made up', (keys, message) => {
  const faults = read(keys);
  if (!Array.isArray(faults)) throw new Error('It is read.');
  const all = faults.map(({ problem, remedy }) => `${problem} ${remedy}`);
  expect(all.some((one) => message.test(one))).toBe(true);
  expect(all.join()).not.toContain('label: lable');
});
