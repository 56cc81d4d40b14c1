import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inviteFile } from '../../../../src/outputs/calendar/calendar.ts';
import { RUNS } from '../../../harness/runs.ts';
import { anySeminar, whenIn, ZONES } from '../any-seminar.ts';
import { instantOf, readBack } from '../reader.ts';

const PAGE = 'https://seminars.example.edu/any/';
const SEED = RUNS.seed;
/** For each of more than 400 zones; in `npm run test:all` their moments are new. */
const MOMENTS = RUNS.numRuns > 100 ? 3 : 1;

test('in every zone the VTIMEZONE gives the instants, in any year', () => {
  const plain = fc.sample(anySeminar, { seed: SEED, numRuns: 1 })[0]!;
  const short = { ...plain, abstract: { html: '', text: 'x' }, bio: { html: '', text: '' } };
  const wrong = ZONES.flatMap((zone, i) =>
    fc.sample(whenIn(zone), { seed: SEED + i, numRuns: MOMENTS }).filter((when) => {
      const read = readBack(inviteFile({ ...short, when }, PAGE));
      return (
        instantOf(read, 'dtstart') !== when.start.instant ||
        instantOf(read, 'dtend') !== when.end.instant
      );
    }),
  );
  expect(wrong).toEqual([]);
});
