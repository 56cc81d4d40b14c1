import { FIXTURES } from '../../../fixtures/seminars.ts';
import { describe, expect, test } from 'vitest';
import { inviteFile } from '../../../../src/outputs/calendar/calendar.ts';
import { timeZoneBlock } from '../../../../src/outputs/calendar/time-zone-block.ts';
import { readFixture } from '../../../fixtures/seminars.ts';
import { whenOf } from '../any-seminar.ts';
import { flawsOf, instantOf, readBack } from '../reader.ts';

const seed = readFixture('seed');
const HOUR = 3_600_000;

/** What the file says of an hour that starts at an instant, as [wall time, instants of start and end]. */
function readHour(timeZone: string, start: number, end = start + HOUR) {
  const file = inviteFile({ ...seed, when: whenOf(timeZone, start, end) }, 'https://example.edu/');
  const read = readBack(file);
  const property = read.event.getFirstProperty('dtstart')!;
  return {
    flaws: flawsOf(file),
    start: property.toICALString(),
    instants: [instantOf(read, 'dtstart'), instantOf(read, 'dtend')],
    zones: read.zones.length,
  };
}

/**
 * Instants of changes of the offset, from the tz database, and the wall times an hour before and at
 * the change. In a year of Ramadan Morocco changes twice, the other way round.
 */
const CHANGES: [zone: string, change: string, before: string, after: string][] = [
  ['America/New_York', '2026-03-08T07:00Z', '20260308T010000', '20260308T030000'],
  ['America/New_York', '2026-11-01T06:00Z', '20261101T010000', '20261101T010000'],
  ['Africa/Casablanca', '2026-02-15T02:00Z', '20260215T020000', '20260215T020000'],
  ['Africa/Casablanca', '2026-03-22T02:00Z', '20260322T010000', '20260322T030000'],
  ['Europe/Dublin', '2026-03-29T01:00Z', '20260329T000000', '20260329T020000'],
  ['Europe/Dublin', '2026-10-25T01:00Z', '20261025T010000', '20261025T010000'],
  ['America/Nuuk', '2026-03-29T01:00Z', '20260328T220000', '20260329T000000'],
  ['America/Nuuk', '2026-10-25T01:00Z', '20261024T230000', '20261024T230000'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z', '20260405T010000', '20260405T013000'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z', '20261004T010000', '20261004T023000'],
  ['Pacific/Apia', '2011-12-30T10:00Z', '20111229T230000', '20111231T000000'],
  ['Pacific/Apia', '2021-04-03T14:00Z', '20210404T030000', '20210404T030000'],
  ['America/Vancouver', '2026-03-08T10:00Z', '20260308T010000', '20260308T030000'],
  ['America/Vancouver', '2025-11-02T09:00Z', '20251102T010000', '20251102T010000'],
  ['Asia/Kathmandu', '2026-03-12T00:00Z', '20260312T044500', '20260312T054500'],
];

describe('the file’s own VTIMEZONE gives the instants on both sides of a change', () => {
  test.each(CHANGES)('%s at %s', (zone, change, before, after) => {
    const at = Date.parse(change);
    expect(readHour(zone, at - HOUR).start).toBe(`DTSTART;TZID=${zone}:${before}`);
    expect(readHour(zone, at).start).toBe(`DTSTART;TZID=${zone}:${after}`);
    // The hours beside a change may happen twice, which no seminar's does: three hours off, none is.
    for (const start of [at - 5 * HOUR, at - 4 * HOUR, at + 3 * HOUR, at + 4 * HOUR]) {
      expect(readHour(zone, start)).toMatchObject({
        flaws: [],
        zones: 1,
        instants: [start, start + HOUR],
      });
    }
  });

  test.each(CHANGES)('%s at %s, of a seminar that goes on over it', (zone, change) => {
    const at = Date.parse(change);
    const [start, end] = [at - 3 * HOUR, at + 3 * HOUR];
    expect(readHour(zone, start, end).instants).toEqual([start, end]);
  });
});

test('Tierra del Fuego left its zone for three weeks in 2004', () => {
  const start = Date.parse('2004-06-20T02:00Z');
  expect(readHour('America/Argentina/Ushuaia', start)).toMatchObject({
    start: 'DTSTART;TZID=America/Argentina/Ushuaia:20040619T220000',
    instants: [start, start + HOUR],
  });
});

test('British Columbia keeps its summer time from 2026 on', () => {
  const winter = Date.parse('2026-12-01T23:00Z');
  expect(readHour('America/Vancouver', winter).start).toBe(
    'DTSTART;TZID=America/Vancouver:20261201T160000',
  );
  expect(readHour('America/Vancouver', winter).instants[0]).toBe(winter);
  const before = Date.parse('2025-12-01T23:00Z');
  expect(readHour('America/Vancouver', before).start).toBe(
    'DTSTART;TZID=America/Vancouver:20251201T150000',
  );
  expect(readHour('America/Vancouver', before).instants[0]).toBe(before);
});

test.each(['UTC', 'Etc/UTC', 'Etc/GMT'])(
  '%s is written in the UTC form, without a block',
  (zone) => {
    const start = Date.parse('2026-03-12T15:00Z');
    expect(readHour(zone, start)).toEqual({
      flaws: [],
      start: 'DTSTART:20260312T150000Z',
      instants: [start, start + HOUR],
      zones: 0,
    });
  },
);

test('London, which is UTC in winter, has its zone all the same', () => {
  const start = Date.parse('2026-01-12T15:00Z');
  expect(readHour('Europe/London', start)).toMatchObject({
    start: 'DTSTART;TZID=Europe/London:20260112T150000',
    zones: 1,
  });
});

test('where the library’s rules are not those of the day, the changes of the year are listed once', () => {
  const winter = Date.parse('2025-12-01T23:00Z');
  expect(
    timeZoneBlock({ ...whenOf('America/Vancouver', winter, winter + HOUR), zone: 'PST' }, 'en'),
  ).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:America/Vancouver',
    ...['BEGIN:STANDARD', 'TZNAME:PST', 'TZOFFSETFROM:-0800', 'TZOFFSETTO:-0800'],
    ...['DTSTART:20241201T150000', 'END:STANDARD'],
    ...['BEGIN:DAYLIGHT', 'TZNAME:PDT', 'TZOFFSETFROM:-0800', 'TZOFFSETTO:-0700'],
    ...['DTSTART:20250309T020000', 'END:DAYLIGHT'],
    ...['BEGIN:STANDARD', 'TZNAME:PST', 'TZOFFSETFROM:-0700', 'TZOFFSETTO:-0800'],
    ...['DTSTART:20251102T020000', 'END:STANDARD'],
    'END:VTIMEZONE',
  ]);
});

test.each([
  ['America/New_York', '2026-03-12T15:00Z'],
  ['Africa/Casablanca', '2026-03-12T15:00Z'],
  ['America/Vancouver', '2025-12-01T23:00Z'],
])('the block for %s is complete', (zone, start) => {
  const instant = Date.parse(start);
  const lines = timeZoneBlock(whenOf(zone, instant, instant + HOUR), 'en');
  expect(lines[0]).toBe('BEGIN:VTIMEZONE');
  expect(lines[1]).toBe(`TZID:${zone}`);
  expect(lines.at(-1)).toBe('END:VTIMEZONE');
  const observances = lines.join('\n').match(/BEGIN:(STANDARD|DAYLIGHT)\n[^]*?\nEND:\1/g) ?? [];
  expect(observances.length).toBeGreaterThan(0);
  for (const observance of observances) {
    // RFC 5545, 3.6.5: these three are required, each once.
    expect(observance.match(/^DTSTART:\d{8}T\d{6}$/gm)).toHaveLength(1);
    expect(observance.match(/^TZOFFSETFROM:[+-]\d{4}(\d\d)?$/gm)).toHaveLength(1);
    expect(observance.match(/^TZOFFSETTO:[+-]\d{4}(\d\d)?$/gm)).toHaveLength(1);
  }
});

test.each(FIXTURES)(
  '%s: the zone has the short name that the page has',
  (_, { when, language }) => {
    const names = timeZoneBlock(when, language)
      .filter((line) => line.startsWith('TZNAME:'))
      .map((line) => line.slice(7));
    expect(names).toContain(when.zone);
  },
);
