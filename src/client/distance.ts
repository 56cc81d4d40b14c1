/** The longest distance in days for a unit, and its length in days. */
const UNITS = [
  [28, 'day', 1],
  [91, 'week', 7],
  [729, 'month', 30.44],
  [Infinity, 'year', 365.25],
] as const;

/**
 * Days up to four weeks, weeks up to three months, then months, and years from two on, rounded to the nearest.
 *
 * @param days from today, negative for the past
 */
export function distanceInWords(days: number, words: Intl.RelativeTimeFormat): string {
  const [, unit, length] = UNITS.find(([most]) => Math.abs(days) <= most)!;
  return words.format(Math.round(days / length), unit);
}
