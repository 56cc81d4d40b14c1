import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockLabel, rangeLabel } from '../../../../src/seminar/when/clock.ts';
import { readTimeRange } from '../../../../src/seminar/when/time.ts';
import { RUNS } from '../../../harness/runs.ts';

const read = (text: string) => readTimeRange(text, { language: 'en' });

describe('readTimeRange', () => {
  test.each([
    ['11:00 am - 12:00 pm', '11:00 am – 12:00 pm'],
    ['11:00 AM–12:00 PM', '11:00 am – 12:00 pm'],
    ['11:00 a.m. to 12:00 p.m.', '11:00 am – 12:00 pm'],
    ['11am-12pm', '11:00 am – 12:00 pm'],
    ['11 - 12 pm', '11:00 am – 12:00 pm'],
    ['11:00 am - 12:00', '11:00 am – 12:00 pm'],
    ['11:00-12:00 pm', '11:00 am – 12:00 pm'],
    ['11 - noon', '11:00 am – 12:00 pm'],
    ['noon - 1 pm', '12:00 pm – 1:00 pm'],
    ['12 noon - 1', '12:00 pm – 1:00 pm'],
    ['11 - 1 pm', '11:00 am – 1:00 pm'],
    ['11:30 - 1 pm', '11:30 am – 1:00 pm'],
    ['10:00 - 2:00', '10:00 am – 2:00 pm'],
    ['2 pm to 3:30 pm', '2:00 pm – 3:30 pm'],
    ['from 2 until 3:30pm', '2:00 pm – 3:30 pm'],
    ['1pm-2', '1:00 pm – 2:00 pm'],
    ['8 - 9 pm', '8:00 pm – 9:00 pm'],
    ['9 - 11 a.m.', '9:00 am – 11:00 am'],
    ['10 pm - midnight', '10:00 pm – midnight'],
    ['midnight - 1 am', 'midnight – 1:00 am'],
    ['12:15 am - 1:15 am', '12:15 am – 1:15 am'],
    ['11:00–12:00', '11:00 – 12:00'],
    ['11:00 — 12:00', '11:00 – 12:00'],
    ['11.15 - 12.45', '11:15 – 12:45'],
    ['10h30 - 12h', '10:30 – 12:00'],
    ['14-15', '14:00 – 15:00'],
    ['14:00 Uhr - 15:30 Uhr', '14:00 – 15:30'],
    ['noon - 13:00', '12:00 – 13:00'],
    ['0:00 - 1:00', '00:00 – 01:00'],
    ['23:00 - 24:00', '23:00 – 24:00'],
    ['9:00 - 17:00', '09:00 – 17:00'],
  ])('%s', (text, label) => {
    const result = read(text);
    expect('value' in result ? rangeLabel(result.value, 'en') : result).toBe(label);
  });

  test('gives minutes after midnight, and the clock', () => {
    expect(read('10 pm - midnight')).toEqual({
      value: { start: 1320, end: 1440, hour12: true },
    });
    expect(read('00:00 - 08:00')).toEqual({
      value: { start: 0, end: 480, hour12: false },
    });
  });

  test('allows eight hours and no minute more', () => {
    expect(read('09:00 - 17:00')).toHaveProperty('value');
    expect(read('09:00 - 17:01')).toHaveProperty('complaint');
  });
});

test.each([
  [0, 'midnight', '00:00'],
  [5, '12:05 am', '00:05'],
  [660, '11:00 am', '11:00'],
  [720, '12:00 pm', '12:00'],
  [780, '1:00 pm', '13:00'],
  [1439, '11:59 pm', '23:59'],
  [1440, 'midnight', '24:00'],
])('minute %i is %s or %s', (minutes, hour12, hour24) => {
  expect(clockLabel(minutes, true, 'en')).toBe(hour12);
  expect(clockLabel(minutes, false, 'en')).toBe(hour24);
});

test('any label reads back to the same range', () => {
  const ranges = fc
    .record({
      start: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 480 }),
      hour12: fc.boolean(),
    })
    .map(({ start, length, hour12 }) => ({ start, end: Math.min(start + length, 1440), hour12 }));
  fc.assert(
    fc.property(ranges, (range) => {
      expect(read(rangeLabel(range, 'en'))).toEqual({ value: range });
    }),
    RUNS,
  );
});
