import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inviteFile } from '../../../../src/outputs/calendar/calendar.ts';
import { anySeminar, whenIn, ZONES } from '../any-seminar.ts';
import { instantOf, readBack } from '../reader.ts';

const PAGE = 'https://seminars.example.edu/any/';
const SEED = 20260312;

test('in every zone the VTIMEZONE gives the instants, in any year', () => {
  const plain = fc.sample(anySeminar, { seed: SEED, numRuns: 1 })[0]!;
  const short = { ...plain, abstract: { html: '', text: 'x' }, bio: { html: '', text: '' } };
  const wrong = ZONES.flatMap((zone, i) =>
    fc.sample(whenIn(zone), { seed: SEED + i, numRuns: 3 }).filter((when) => {
      const read = readBack(inviteFile({ ...short, when }, PAGE));
      return (
        instantOf(read, 'dtstart') !== when.start.instant ||
        instantOf(read, 'dtend') !== when.end.instant
      );
    }),
  );
  expect(wrong).toEqual([]);
});
