import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantsOf, localTime, readWhen, zoneLabel } from '../../../../src/seminar/when/when.ts';
import { RUNS } from '../../../harness/runs.ts';

const asIso = (instants: number[]) => instants.map((instant) => new Date(instant).toISOString());

describe('instantsOf', () => {
  test.each([
    ['America/New_York', '2026-03-12T11:00', '2026-03-12T15:00'],
    ['America/New_York', '2026-03-05T11:00', '2026-03-05T16:00'],
    // Daylight saving begins at 2:00 and ends at 2:00.
    ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59'],
    ['America/New_York', '2026-03-08T02:00'],
    ['America/New_York', '2026-03-08T02:59'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00'],
    ['America/New_York', '2026-11-01T01:00', '2026-11-01T05:00', '2026-11-01T06:00'],
    ['America/New_York', '2026-11-01T01:59', '2026-11-01T05:59', '2026-11-01T06:59'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00'],
    // Half an hour of daylight saving.
    ['Australia/Lord_Howe', '2026-07-01T12:00', '2026-07-01T01:30'],
    ['Australia/Lord_Howe', '2026-01-15T12:00', '2026-01-15T01:00'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', '2026-04-04T15:15'],
    ['Australia/Lord_Howe', '2026-10-04T02:15'],
    ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30'],
    // Irish law has winter time for the exception.
    ['Europe/Dublin', '2026-07-01T12:00', '2026-07-01T11:00'],
    ['Europe/Dublin', '2026-03-29T01:30'],
    ['Europe/Dublin', '2026-10-25T01:30', '2026-10-25T00:30', '2026-10-25T01:30'],
    // An hour less during Ramadan.
    ['Africa/Casablanca', '2026-01-15T11:00', '2026-01-15T10:00'],
    ['Africa/Casablanca', '2026-02-15T02:30', '2026-02-15T01:30', '2026-02-15T02:30'],
    ['Africa/Casablanca', '2026-03-12T11:00', '2026-03-12T11:00'],
    ['Africa/Casablanca', '2026-03-22T02:30'],
    // The gap is at the end of a Saturday.
    ['America/Nuuk', '2026-03-28T22:30', '2026-03-29T00:30'],
    ['America/Nuuk', '2026-03-28T23:30'],
    ['America/Nuuk', '2026-03-29T00:00', '2026-03-29T01:00'],
    ['America/Nuuk', '2026-10-24T23:30', '2026-10-25T00:30', '2026-10-25T01:30'],
    ['Asia/Kathmandu', '2026-03-12T11:00', '2026-03-12T05:15'],
    // Samoa left out a whole day.
    ['Pacific/Apia', '2011-12-29T11:00', '2011-12-29T21:00'],
    ['Pacific/Apia', '2011-12-30T11:00'],
    ['Pacific/Apia', '2011-12-31T11:00', '2011-12-30T21:00'],
    ['Pacific/Apia', '2026-03-12T11:00', '2026-03-11T22:00'],
    ['UTC', '2026-03-12T11:00', '2026-03-12T11:00'],
  ])('%s %s', (zone, wall, ...instants) => {
    expect(asIso(instantsOf(Date.parse(`${wall}Z`), zone))).toEqual(
      instants.map((instant) => `${instant}:00.000Z`),
    );
  });

  test('agrees with Intl in every zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const minutes = fc.integer({
      min: Date.UTC(2000, 0, 1) / 60_000,
      max: Date.UTC(2099, 0, 1) / 60_000,
    });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = minute * 60_000;
        const instants = instantsOf(wallByIntl(instant, zone), zone);
        expect(instants).toContain(instant);
        for (const one of instants) expect(wallByIntl(one, zone)).toBe(wallByIntl(instant, zone));
      }),
      RUNS,
    );
  });
});

/** The wall time as if it were UTC, from the parts that Intl prints. */
function wallByIntl(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

describe('readWhen', () => {
  const date = { year: 2026, month: 3, day: 12 };

  test('gives finished facts', () => {
    const range = { start: 660, end: 720, hour12: true };
    expect(readWhen(date, range, 'America/New_York', true, 'en')).toEqual({
      value: {
        timeZone: 'America/New_York',
        start: {
          instant: Date.UTC(2026, 2, 12, 15),
          clock: '11:00 am',
          wall: '2026-03-12T11:00:00',
          offset: '-04:00',
        },
        end: {
          instant: Date.UTC(2026, 2, 12, 16),
          clock: '12:00 pm',
          wall: '2026-03-12T12:00:00',
          offset: '-04:00',
        },
        date: 'Thursday, March 12, 2026',
        time: '11:00 am – 12:00 pm',
        zone: 'EDT',
        hour12: true,
      },
    });
  });

  test('an end at midnight is on the next day', () => {
    const range = { start: 1320, end: 1440, hour12: false };
    expect(readWhen(date, range, 'Asia/Kathmandu', false, 'en')).toMatchObject({
      value: {
        date: 'Thursday, 12 March 2026',
        time: '22:00 – 24:00',
        end: { wall: '2026-03-13T00:00:00', instant: Date.UTC(2026, 2, 12, 18, 15) },
      },
    });
  });

  test('a stretch that spans the change of clocks is as long as it is', () => {
    const range = { start: 60, end: 240, hour12: false };
    const result = readWhen({ ...date, day: 8 }, range, 'America/New_York', true, 'en');
    expect(result).toMatchObject({
      value: {
        start: { instant: Date.UTC(2026, 2, 8, 6), offset: '-05:00' },
        end: { instant: Date.UTC(2026, 2, 8, 8), offset: '-04:00' },
        zone: 'EST – EDT',
      },
    });
  });
});

test.each([
  ['America/New_York', '2026-03-12T11:00:00', '-04:00'],
  ['Asia/Kathmandu', '2026-03-12T20:45:00', '+05:45'],
  ['Pacific/Kiritimati', '2026-03-13T05:00:00', '+14:00'],
  ['UTC', '2026-03-12T15:00:00', '+00:00'],
])('localTime in %s', (zone, wall, offset) => {
  const instant = Date.UTC(2026, 2, 12, 15);
  expect(localTime(instant, zone)).toEqual({ instant, wall, offset });
});

test.each([
  ['America/New_York', 'EST', 'EDT'],
  ['Europe/London', 'GMT', 'BST'],
  ['Europe/Berlin', 'CET', 'CEST'],
  ['Europe/Dublin', 'GMT', 'IST'],
  ['Australia/Sydney', 'AEDT', 'AEST'],
  ['Asia/Kolkata', 'IST', 'IST'],
  ['Africa/Johannesburg', 'SAST', 'SAST'],
  ['Asia/Kathmandu', 'GMT+5:45', 'GMT+5:45'],
  ['UTC', 'UTC', 'UTC'],
])('zoneLabel of %s is %s in January and %s in July', (zone, january, july) => {
  expect(zoneLabel(Date.UTC(2026, 0, 15), zone)).toBe(january);
  expect(zoneLabel(Date.UTC(2026, 6, 15), zone)).toBe(july);
});
