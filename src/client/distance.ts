/** Up to how many days a unit is used, and how many days it has. */
const UNITS = [
  [28, 'day', 1],
  [91, 'week', 7],
  [729, 'month', 30.44],
  [Infinity, 'year', 365.25],
] as const;

/**
 * How far away a day is, as people say it: days up to four weeks, weeks up to three months, then months,
 * and years from two on, each rounded to the nearest.
 *
 * @param days from today, negative for the past
 */
export function distanceInWords(days: number, words: Intl.RelativeTimeFormat): string {
  const [, unit, length] = UNITS.find(([most]) => Math.abs(days) <= most)!;
  return words.format(Math.round(days / length), unit);
}
