import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  description,
  inviteFile,
  subscriptionFile,
} from '../../../../src/outputs/calendar/calendar.ts';
import { cleanText } from '../../../../src/text/clean.ts';
import type { Seminar } from '../../../../src/seminar/seminar.ts';
import { anySeminar } from '../any-seminar.ts';
import { RUNS } from '../../../harness/runs.ts';
import { flawsOf, instantOf, readBack, unescaped, valueOf, valuesOf } from '../reader.ts';

const PAGE = 'https://seminars.example.edu/any/';

/** What is left of text when it is published. */
const clean = (text: string) => cleanText(text).trim();
const basic = (instant: number) => new Date(instant).toISOString().slice(0, 19) + 'Z';

function expectEqual(seminar: Seminar) {
  const file = inviteFile(seminar, PAGE);
  expect(flawsOf(file)).toEqual([]);
  const read = readBack(file);
  const { event, calendar, zones } = read;
  const value = (name: string) => valueOf(event, name);

  expect(instantOf(read, 'dtstart')).toBe(seminar.when.start.instant);
  expect(instantOf(read, 'dtend')).toBe(seminar.when.end.instant);
  expect(value('uid')).toBe(clean(seminar.id));
  expect(value('sequence')).toBe(String(seminar.changes.length));
  expect(value('url')).toBe(PAGE);
  expect(valuesOf(event, 'categories')).toEqual(seminar.category ? [clean(seminar.category)] : []);
  const revised = (seminar.changes.at(-1)?.on ?? seminar.announced).iso;
  const stamp = basic(Date.parse(revised) + seminar.changes.length * 1000);
  expect(value('dtstamp')).toBe(stamp);
  expect(value('last-modified')).toBe(stamp);
  expect(value('created')).toBe(basic(Date.parse(seminar.announced.iso)));

  const { location, address, online = '', status } = seminar;
  expect(value('location')).toBe(
    clean(location ? [location, address].filter(Boolean).join(', ') : online),
  );
  expect(value('transp')).toBe(status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE');
  const statuses = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' } as Record<string, string>;
  expect(value('status')).toBe(statuses[status] ?? 'CONFIRMED');

  const prefix = status === 'scheduled' ? '' : `${status[0]!.toUpperCase()}${status.slice(1)}: `;
  const speakers = new Intl.ListFormat('en').format(seminar.speakers.map(({ name }) => name));
  const whole = clean(`${prefix}${speakers}: ${seminar.title.text}`).replace(/\s+/g, ' ');
  const summary = value('summary');
  expect(summary.length).toBeLessThanOrEqual(255);
  if (whole.length <= 255) expect(summary).toBe(whole);
  else expect(whole.startsWith(summary.replace(/…$/, ''))).toBe(true);

  const text = value('description');
  expect(text).toBe(clean(description(seminar, PAGE)));
  const { abstract, bio, notes, hosts, email, organizer, audience, admission } = seminar;
  for (const part of [
    ...[abstract.text, bio.text, notes?.text, ...hosts, email, organizer, audience, PAGE],
    ...seminar.speakers.flatMap(({ name, affiliation }) => [name, affiliation]),
    ...[admission, online, location, seminar.when.timeZone],
    ...seminar.changes.map(({ what }) => what),
    ...seminar.links.flatMap(({ label, url }) => [label, url]),
  ]) {
    expect(text).toContain(clean(part ?? ''));
  }

  // Nothing but what this site writes: no line of the text has become one of the calendar.
  const isUtc = seminar.when.start.wall === basic(seminar.when.start.instant).slice(0, 19);
  expect(zones.length === 1 || isUtc).toBe(true);
  expect(calendar.getAllProperties().map(({ name }) => name)).toEqual([
    'version',
    'calscale',
    'prodid',
  ]);
  expect(event.getAllSubcomponents()).toEqual([]);
  expect(valuesOf(event, 'attendee')).toEqual([]);
  expect(new Set(event.getAllProperties().map(({ name }) => name)).size).toBe(
    event.getAllProperties().length,
  );
}

test('generated seminars are read back as they were', () => {
  fc.assert(fc.property(anySeminar, expectEqual), RUNS);
});

test('the subscription has the same event, and nothing else gets in', () => {
  const eventOf = (file: string) => file.slice(file.indexOf('\nBEGIN:VEVENT\r'));
  const check = (seminar: Seminar) => {
    const file = subscriptionFile(seminar, PAGE, `${PAGE}calendar.ics`);
    expect(flawsOf(file)).toEqual([]);
    expect(eventOf(file)).toBe(eventOf(inviteFile(seminar, PAGE)));
    const { calendar } = readBack(file);
    const name = valueOf(calendar, 'name');
    expect(unescaped(name)).toContain(clean(seminar.title.text));
    expect(valueOf(calendar, 'x-wr-calname')).toBe(name);
    expect(valueOf(calendar, 'source')).toBe(`${PAGE}calendar.ics`);
    expect(calendar.getAllProperties()).toHaveLength(8);
  };
  fc.assert(fc.property(anySeminar, check), RUNS);
});
