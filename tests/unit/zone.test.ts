/** Whichever zone the machine is in, the same content is read and published. */
import { afterAll, expect, test } from 'vitest';
import { announcement } from '../../src/outputs/announcement.ts';
import { subscriptionFile } from '../../src/outputs/calendar/calendar.ts';
import { calendarLinks } from '../../src/outputs/calendar/calendar-links.ts';
import { structuredData } from '../../src/outputs/structured-data.ts';
import { readSeminar } from '../../src/seminar/read.ts';
import { readFixture, SEMINAR_NAMES } from '../fixtures/seminars.ts';
import { readCases, TODAY } from './seminar/cases.ts';

const PAGE = 'https://seminars.example.edu/';
const own = process.env['TZ'];
afterAll(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

/** Every fixture in every form that has days or hours. */
function forms(): unknown[] {
  return SEMINAR_NAMES.map((name) => {
    const seminar = readFixture(name);
    return [
      seminar,
      announcement(seminar, PAGE),
      subscriptionFile(seminar, PAGE, `${PAGE}calendar.ics`),
      calendarLinks(seminar, PAGE),
      structuredData(seminar, PAGE, PAGE),
    ];
  });
}

/** Every message about broken content. */
function messages(): unknown[] {
  return readCases('broken').flatMap(([, cases]) =>
    cases.map(({ texts, files }) => readSeminar({ texts, files }, TODAY)),
  );
}

test.each([
  ['forms', forms, ['America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati']],
  // In the zone that is farthest from UTC, its noon is another day.
  ['messages', messages, ['Pacific/Kiritimati']],
])('in other zones, one of them a day ahead, the %s are the same', (_, all, zones) => {
  process.env['TZ'] = 'UTC';
  const inUtc = JSON.stringify(all());
  for (const zone of zones) {
    process.env['TZ'] = zone;
    const midnight = new Date(Date.UTC(2026, 6, 1));
    expect(midnight.getHours()).not.toBe(0);
    expect(JSON.stringify(all()) === inUtc, zone).toBe(true);
  }
});
