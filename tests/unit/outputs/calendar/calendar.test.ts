import { describe, expect, test } from 'vitest';
import { description, inviteFile } from '../../../../src/outputs/calendar/calendar.ts';
import type { Seminar } from '../../../../src/seminar/seminar.ts';
import { FIXTURES, pageUrlOf, readFixture } from '../../../fixtures/seminars.ts';
import { flawsOf, instantOf, physicalLines, readBack, valueOf, valuesOf } from '../reader.ts';

const inviteOf = (name: string, changed: Partial<Seminar> = {}) =>
  inviteFile({ ...readFixture(name), ...changed }, pageUrlOf(name));
const valueIn = (name: string, property: string, changed: Partial<Seminar> = {}) =>
  valueOf(readBack(inviteOf(name, changed)).event, property);

describe.each(FIXTURES)('the invite of "%s"', (name, seminar) => {
  const file = inviteOf(name);
  const read = readBack(file);
  const { calendar, event } = read;

  test('is iCalendar to the letter', () => {
    expect(flawsOf(file)).toEqual([]);
    expect(physicalLines(file).slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  });

  test('begins and ends when the seminar does', () => {
    expect(instantOf(read, 'dtstart')).toBe(seminar.when.start.instant);
    expect(instantOf(read, 'dtend')).toBe(seminar.when.end.instant);
  });

  test('names its zone by the exact IANA name', () => {
    expect(event.getFirstProperty('dtstart')!.getFirstParameter('tzid')).toBe(
      seminar.when.timeZone,
    );
    expect(read.zones.map((zone) => valueOf(zone, 'tzid'))).toEqual([seminar.when.timeZone]);
  });

  test('has each property once, and none that asks for an answer or rings', () => {
    expect(calendar.getAllProperties().map((property) => property.name)).toEqual([
      'version',
      'calscale',
      'prodid',
    ]);
    expect(
      event
        .getAllProperties()
        .map((property) => property.name)
        .toSorted(),
    ).toEqual(
      [
        ...['uid', 'dtstamp', 'last-modified', 'created', 'sequence', 'dtstart', 'dtend'],
        ...['summary', 'location', 'description', 'url', 'status', 'transp'],
        ...(seminar.category ? ['categories'] : []),
      ].toSorted(),
    );
    expect(event.getAllSubcomponents()).toEqual([]);
  });

  test('carries the facts', () => {
    expect(valueOf(event, 'uid')).toBe(seminar.id);
    expect(valueOf(event, 'url')).toBe(pageUrlOf(name));
    expect(valuesOf(event, 'categories')).toEqual(seminar.category ? [seminar.category] : []);
    expect(valueOf(event, 'summary').length).toBeLessThanOrEqual(255);
    expect(valueOf(event, 'summary')).not.toMatch(/\n/);
  });

  test('says in the description what the page says, in plain text', () => {
    const text = valueOf(event, 'description');
    const { when, speakers, abstract, bio, hosts, email, online, notes, links } = seminar;
    for (const part of [
      ...[when.date, when.time, when.zone, when.timeZone, abstract.text, bio.text],
      ...speakers.map(({ name }) => name),
      ...[...hosts, email, online, seminar.location, notes?.text, pageUrlOf(name)],
      ...links.map(({ url }) => url),
    ]) {
      expect(text).toContain(part ?? '');
    }
    expect(text).not.toMatch(/<\/?[a-z]|&[a-z]+;|\*\*|\]\(|\$[^$\d]|\\[a-z]|^#/m);
    expect(text).not.toMatch(/\n{3}|[ \t]\n|undefined/);
  });
});

describe('changes', () => {
  test('a seminar that goes as announced has the day of its announcement', () => {
    for (const property of ['dtstamp', 'last-modified', 'created']) {
      expect(valueIn('seed', property)).toBe('2026-03-05T00:00:00Z');
    }
    expect(valueIn('seed', 'sequence')).toBe('0');
    expect(valueIn('seed', 'status')).toBe('CONFIRMED');
    expect(valueIn('seed', 'summary')).toBe(
      'Florentin Guth: Towards a science of deep learning: the structure of data and weights',
    );
  });

  test('each change counts, and the last one dates the entry', () => {
    expect(valueIn('rescheduled', 'sequence')).toBe('2');
    expect(valueIn('rescheduled', 'created')).toBe('2026-09-10T00:00:00Z');
    expect(valueIn('rescheduled', 'last-modified')).toMatch(/^2026-09-28T/);
    expect(valueIn('rescheduled', 'dtstamp')).toBe(valueIn('rescheduled', 'last-modified'));
  });

  test('a second change on the same day makes a later revision', () => {
    const { changes } = readFixture('cancelled');
    const twice = { changes: [...changes, { ...changes[0]!, what: 'The room is closed.' }] };
    expect(valueIn('cancelled', 'dtstamp', twice) > valueIn('cancelled', 'dtstamp')).toBe(true);
    expect(valueIn('cancelled', 'sequence', twice)).toBe('2');
  });

  test.each([
    ['cancelled', 'CANCELLED', 'TRANSPARENT', 'Cancelled: Margaret Thistlewood: '],
    ['postponed', 'TENTATIVE', 'OPAQUE', 'Postponed: Aoife Ní Bhraonáin: '],
    ['rescheduled', 'CONFIRMED', 'OPAQUE', 'Rescheduled: Jarrah Whitfield: '],
    ['moved-online', 'CONFIRMED', 'OPAQUE', 'Moved online: Sabina Rai: '],
  ])('%s: status, whether the hour is taken, summary', (name, status, transp, prefix) => {
    expect(valueIn(name, 'status')).toBe(status);
    expect(valueIn(name, 'transp')).toBe(transp);
    expect(valueIn(name, 'summary').startsWith(prefix)).toBe(true);
  });

  test('whatever changes, the entry stays the same one', () => {
    const { id } = readFixture('rescheduled');
    const before: Partial<Seminar> = { changes: [], status: 'scheduled', previous: undefined };
    expect(valueIn('rescheduled', 'uid', before)).toBe(id);
    expect(valueIn('rescheduled', 'uid')).toBe(id);
    expect(valueIn('rescheduled', 'sequence', before)).toBe('0');
  });

  test('the newest change stands first', () => {
    const text = valueIn('rescheduled', 'description');
    expect(text.indexOf('28 September 2026')).toBeLessThan(text.indexOf('21 September 2026'));
    expect(text).toMatch(/^Changed 28 September 2026: /);
  });
});

describe('where', () => {
  test.each([
    ['seed', '34-401A Grier A'],
    ['hybrid', 'HPF G 6, Otto-Stern-Weg 1, 8093 Zürich'],
    ['moved-online', 'https://meet.example.edu/j/9812345?pwd=aB3%2Fx&lang=en'],
  ])('%s', (name, location) => {
    expect(valueIn(name, 'location')).toBe(location);
  });
});

test('mathematics is Unicode, lists are lists, links have their address, money stays money', () => {
  const { event } = readBack(inviteOf('mathematics'));
  expect(valueOf(event, 'summary')).toBe(
    'Gesine Rauschenbach-Möller: Eigenvalues of A + ϵB when ϵ → 0 and ‖B‖₂ ≤ 1',
  );
  const text = valueOf(event, 'description');
  expect(text).toContain('between $5 and $10 on a rented machine');
  expect(text).toContain('\n1. Gaps above 2√n survive.\n2. Clusters split');
  expect(text).toContain('\n   - in pairs, for a double eigenvalue;\n');
  expect(text).toContain('open problems (https://math.example.de/~rauschenbach/open.html)');
  expect(text).toContain('\nfor k in range(6):\n    print(abs(w[k] - v[k]) < 1e-9)\n');
});

test('a summary of more than 255 UTF-16 units ends at a word', () => {
  const summary = valueIn('longest', 'summary');
  expect(summary).toMatch(/ circulation…$/);
  const family = '👩‍👩‍👧‍👦';
  const emoji = valueIn('seed', 'summary', { title: { text: family.repeat(40), html: '' } });
  expect(emoji).toBe(`Florentin Guth: ${family.repeat(21)}…`);
});

test('the description has its paragraphs in order', () => {
  const seminar = readFixture('hybrid');
  const text = description(seminar, pageUrlOf('hybrid'));
  const parts = ['When: ', 'Where: ', 'Join online: ', 'Speaker: ', 'Abstract:\n', 'Bio:\n'];
  const places = [...parts, 'The building is locked', 'Slides: ', 'Host: ', 'Page: '].map((part) =>
    text.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('the same seminar gives the same bytes', () => {
  expect(inviteOf('longest')).toBe(inviteOf('longest'));
});
