/** Golden files; `UPDATE_GOLDEN=1` writes them anew, and a person reads the difference. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inviteFile } from '../../../../src/outputs/calendar/calendar.ts';
import { FIXTURES, pageUrlOf } from '../../../fixtures/seminars.ts';

test.each(FIXTURES)('the invite of "%s" has the bytes of its golden file', (name, seminar) => {
  const file = new URL(`../../../fixtures/golden/${name}.ics`, import.meta.url);
  const written = inviteFile(seminar, pageUrlOf(name));
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, written);
  expect(written).toBe(readFileSync(file, 'utf8'));
});
