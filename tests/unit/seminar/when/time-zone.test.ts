import { describe, expect, test } from 'vitest';
import { isUtc } from '../../../../src/outputs/calendar/time-zone-block.ts';
import { readTimeZone } from '../../../../src/seminar/when/time-zone.ts';

describe('readTimeZone', () => {
  test.each([
    'America/New_York',
    'America/Argentina/Buenos_Aires',
    'Asia/Kathmandu',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Europe/Kyiv',
    'Australia/Lord_Howe',
    'US/Eastern',
    'UTC',
  ])('takes %s as it is', (name) => {
    expect(readTimeZone(name)).toEqual({ value: name });
  });

  test.each([
    ['EST', 'America/New_York'],
    ['pst', 'America/Los_Angeles'],
    ['CDT', 'America/Chicago'],
    ['Mountain', 'America/Denver'],
    ['AKDT', 'America/Anchorage'],
    ['HST', 'Pacific/Honolulu'],
    ['ADT', 'America/Halifax'],
    ['BRT', 'America/Sao_Paulo'],
    ['BST', 'Europe/London'],
    ['WEST', 'Europe/Lisbon'],
    ['EEST', 'Europe/Athens'],
    ['MSK', 'Europe/Moscow'],
    ['IST', 'Asia/Kolkata'],
    ['HKT', 'Asia/Hong_Kong'],
    ['SGT', 'Asia/Singapore'],
    ['JST', 'Asia/Tokyo'],
    ['KST', 'Asia/Seoul'],
    ['IDT', 'Asia/Jerusalem'],
    ['ACDT', 'Australia/Adelaide'],
    ['AWST', 'Australia/Perth'],
    ['NZDT', 'Pacific/Auckland'],
    ['Zulu', 'UTC'],
    ['Pacific Daylight Time', 'America/Los_Angeles'],
    ['CEST', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Tokyo Standard Time', 'Asia/Tokyo'],
    ['AEST', 'Australia/Sydney'],
  ])('refuses %s and proposes %s', (text, name) => {
    expect(readTimeZone(text)).toMatchObject({
      complaint: { remedy: `Write "${name}", or the name for your own place.` },
    });
  });

  test('proposes only names that are near', () => {
    expect(readTimeZone('Europe/Zürich')).toMatchObject({
      complaint: { remedy: 'Write "Europe/Zurich", or the name for your own place.' },
    });
  });

  test.each([
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['Cambridge, MA', 'America/New_York'],
    ['Portland (Oregon)', 'America/Los_Angeles'],
    ['London, Ontario', 'America/Toronto'],
    ['Newcastle, UK', 'Europe/London'],
    ['Pune, India', 'Asia/Kolkata'],
    ['Germany', 'Europe/Berlin'],
    ['China time', 'Asia/Shanghai'],
  ])('knows the zone of %s', (text, name) => {
    expect(readTimeZone(text)).toMatchObject({
      complaint: { remedy: `Write "${name}", or the name for your own place.` },
    });
  });

  test.each(['Asia/Dabei', 'America/Boston', 'Europe/Verona', 'Malmo', 'Munich', 'Berlin, NH'])(
    'does not take %s for another town',
    (text) => {
      expect(readTimeZone(text)).toMatchObject({
        complaint: { remedy: expect.stringMatching(/^Write one such as/) },
      });
    },
  );

  test.each([
    ['Europe/Berlni', 'Europe/Berlin'],
    ['Amercia/New_York', 'America/New_York'],
    ['Europe/Amsterdm', 'Europe/Amsterdam'],
    ['Austrlia/Sydny', 'Australia/Sydney'],
  ])('asks whether %s is %s', (text, name) => {
    expect(readTimeZone(text)).toMatchObject({
      complaint: { remedy: `Write "${name}", or the name for your own place.` },
    });
  });

  test.each([
    ['Louisville', '"America/Louisville" or "America/Kentucky/Louisville"'],
    ['Tampa, FL', '"America/New_York" or "America/Chicago"'],
  ])('asks which zone of %s is meant', (text, names) => {
    expect(readTimeZone(text)).toMatchObject({
      complaint: { remedy: `Write ${names}, or the name for your own place.` },
    });
  });

  // "Etc/GMT+1" is an hour behind Greenwich: POSIX counts the other way.
  test.each(['UTC-5', 'GMT+1', 'UTC+05:30', '+01:00', '-05:00'])(
    'never proposes another offset for %s',
    (text) => {
      expect(readTimeZone(text)).not.toMatchObject({
        complaint: { remedy: expect.stringMatching(/Etc|UTC|GMT/) },
      });
    },
  );
});

test.each([
  ['UTC', true],
  ['Etc/UTC', true],
  ['Etc/GMT', true],
  ['Europe/London', false],
  ['Etc/GMT+5', false],
  ['Africa/Abidjan', false],
])('isUtc(%s) is %s', (name, expected) => {
  expect(isUtc(name)).toBe(expected);
});
