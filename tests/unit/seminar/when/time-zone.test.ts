import { describe, expect, test } from 'vitest';
import { isUtc } from '../../../../src/outputs/calendar/time-zone-block.ts';
import { readTimeZone } from '../../../../src/seminar/when/zone/time-zone.ts';

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
    ['China time', 'Asia/Shanghai'],
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
      complaint: { remedy: 'Write "Europe/Zurich".' },
    });
  });

  test.each([
    ['Asia/Mumbai', 'Asia/Kolkata'],
    ['america/boston', 'America/New_York'],
    ['Europe/Milan', 'Europe/Rome'],
    ['München', 'Europe/Berlin'],
    ['St. Petersburg', 'Europe/Moscow'],
    ['Salt Lake City, UT', 'America/Denver'],
  ])('knows the zone of %s', (text, name) => {
    expect(readTimeZone(text)).toMatchObject({ complaint: { remedy: `Write "${name}".` } });
  });

  test.each(['Asia/Dabei', 'America/Toledo', 'Europe/Verona', 'Malmo', 'Cambridge, MA'])(
    'does not take %s for another city',
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
    expect(readTimeZone(text)).toMatchObject({ complaint: { remedy: `Did you mean "${name}"?` } });
  });

  test.each([
    ['Newcastle', '"Europe/London" or "Australia/Sydney"'],
    ['Birmingham', '"Europe/London" or "America/Chicago"'],
    ['Washington', '"America/New_York" or "America/Los_Angeles"'],
    ['Victoria', '"America/Vancouver" or "Australia/Melbourne"'],
    ['Oxford, Andrew Wiles Building', '"Europe/London"'],
  ])('asks which %s is meant', (text, names) => {
    expect(readTimeZone(text)).toMatchObject({ complaint: { remedy: `Did you mean ${names}?` } });
  });

  test.each([
    ['Newcastle, UK', 'Europe/London'],
    ['Newcastle, NSW', 'Australia/Sydney'],
    ['Washington, D.C.', 'America/New_York'],
    ['Portland (Maine)', 'America/New_York'],
    ['Australia/Victoria, Australia', 'Australia/Melbourne'],
    ['Pune, India', 'Asia/Kolkata'],
    ['London, England', 'Europe/London'],
    ['Berlin, DE', 'Europe/Berlin'],
  ])('knows by the country or the state which %s is meant', (text, name) => {
    expect(readTimeZone(text)).toMatchObject({ complaint: { remedy: `Write "${name}".` } });
  });

  test.each([
    ...['London, Ontario', 'Paris, TX', 'Athens (Georgia)', 'St. Petersburg, FL', 'Rome, NY'],
    ...['Berlin, NH', 'Dublin, OH', 'Oxford, Mississippi', 'Lima, Ohio', 'America/Oxford'],
  ])('proposes no city of another country for %s', (text) => {
    expect(readTimeZone(text)).toMatchObject({
      complaint: { remedy: expect.stringMatching(/^Write one such as/) },
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
