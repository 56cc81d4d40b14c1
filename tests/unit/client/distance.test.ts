import { expect, test } from 'vitest';
import { distanceInWords } from '../../../src/client/distance.ts';

const ENGLISH = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How many days a unit has, and how far off a rounded number of it may be. */
const UNITS: Record<string, number> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };

/** The days that the words speak of. */
function daysIn(words: string): number {
  const named = { today: 0, tomorrow: 1, yesterday: -1 }[words];
  if (named !== undefined) return named;
  const [, ahead, count = '', unit = '', ago] =
    /^(in )?(\d+) (day|week|month|year)s?( ago)?$/.exec(words) ?? [];
  expect(Boolean(ahead), words).toBe(!ago);
  return Number(count) * UNITS[unit]! * (ago ? -1 : 1);
}

test('for every day of four years, what is said is true to half of its unit', () => {
  for (let days = -730; days <= 730; days++) {
    const words = distanceInWords(days, ENGLISH);
    const unit = Object.keys(UNITS).find((name) => words.includes(name)) ?? 'day';
    expect(Math.abs(daysIn(words) - days), `${days}: ${words}`).toBeLessThanOrEqual(
      unit === 'day' ? 0 : UNITS[unit]! / 2 + 0.1,
    );
  }
});

test.each([
  [28, 'in 28 days'],
  [-29, '4 weeks ago'],
  [60, 'in 9 weeks'],
  [91, 'in 13 weeks'],
  [92, 'in 3 months'],
  [-729, '24 months ago'],
  [730, 'in 2 years'],
])('%i days are "%s"', (days, words) => {
  expect(distanceInWords(days, ENGLISH)).toBe(words);
});
