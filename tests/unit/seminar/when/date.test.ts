import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../src/seminar/when/calendar-date.ts';
import { dateLabel, longDateLabel, weekdayName } from '../../../../src/seminar/when/names.ts';
import { readDate } from '../../../../src/seminar/when/date.ts';
import { TODAY } from '../cases.ts';
import { RUNS } from '../../../harness/runs.ts';

const MARCH_12 = { year: 2026, month: 3, day: 12 };
const read = (text: string, today = TODAY) => readDate(text, { today, language: 'en' });

describe('readDate', () => {
  test.each([
    ['Thursday, March 12, 2026', true],
    ['March 12, 2026', true],
    ['March 12 2026', true],
    ['March 12,2026', true],
    ['Mar. 12, 2026', true],
    ['Thu, Mar 12th, 2026', true],
    ['Thurs. March 12, 2026', true],
    ['THURSDAY, MARCH 12, 2026', true],
    ['March 12, 2026 (Thursday)', true],
    ['2026 March 12', true],
    ['12 March 2026', false],
    ['12. March 2026', false],
    ['Thursday, 12 March 2026', false],
    ['Thursday the 12th of March, 2026', false],
    ['2026-03-12', undefined],
    ['2026/03/12', undefined],
    ['2026-3-12', undefined],
    ['Thursday, 2026-03-12', undefined],
  ])('%s', (text, monthFirst) => {
    expect(read(text)).toEqual({ value: { ...MARCH_12, monthFirst } });
  });

  test.each([
    ['13/03/2026', { year: 2026, month: 3, day: 13, monthFirst: false }],
    ['03/13/2026', { year: 2026, month: 3, day: 13, monthFirst: true }],
    ['3.3.2026', { year: 2026, month: 3, day: 3, monthFirst: false }],
    ['2028-02-29', { year: 2028, month: 2, day: 29, monthFirst: undefined }],
    ['Sept 9, 2026', { year: 2026, month: 9, day: 9, monthFirst: true }],
    ['May 4, 2026', { year: 2026, month: 5, day: 4, monthFirst: true }],
    ['Sunday, March 1, 2026', { year: 2026, month: 3, day: 1, monthFirst: true }],
    ['Tues, March 10, 2026', { year: 2026, month: 3, day: 10, monthFirst: true }],
  ])('%s has one meaning', (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  test('the years that it proposes are those around today', () => {
    const remedy = (year: number) => read('March 12', { ...TODAY, year });
    expect(remedy(2030)).toMatchObject({
      complaint: {
        remedy:
          'Write "Monday, March 12, 2029", "Tuesday, March 12, 2030" or "Wednesday, March 12, 2031".',
      },
    });
    expect(read('Sunday, February 29')).toMatchObject({
      complaint: { remedy: 'Write "Sunday, February 29, 2032".' },
    });
  });
});

describe('any day of this century', () => {
  const dates = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => ({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    }));

  test('reads back from each of its labels', () => {
    fc.assert(
      fc.property(dates, fc.boolean(), (date, monthFirst) => {
        expect(read(longDateLabel(date, monthFirst, 'en'))).toEqual({
          value: { ...date, monthFirst },
        });
        expect(read(dateLabel(date, monthFirst, 'en'))).toEqual({ value: { ...date, monthFirst } });
        expect(read(isoDate(date))).toEqual({ value: { ...date, monthFirst: undefined } });
      }),
      RUNS,
    );
  });

  test('has the weekday that Intl gives it', () => {
    const intl = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekdayName(date, 'en')).toBe(
          intl.format(Date.UTC(date.year, date.month - 1, date.day)),
        );
      }),
      { seed: 1 },
    );
  });
});

test('of a day and a month with the same number, the order does not matter', () => {
  expect(read('3/3/2026')).toMatchObject({ value: { year: 2026, month: 3, day: 3 } });
});
