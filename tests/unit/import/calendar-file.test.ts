/** A calendar's file (RFC 5545) handed over in place of an announcement. */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { answersOf, contentTexts } from '../../../src/import/write.ts';
import { draftOf, readingOf } from './imported.ts';

const fileOf = (...properties: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...properties, 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\r\n',
  );

const eventIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!;

function valuesOf(text: string): Record<string, unknown> {
  const { values } = draftOf(text);
  return Object.fromEntries(Object.entries(values).map(([key, { value }]) => [key, value]));
}

test.each([
  [
    ['DTSTART;TZID="Europe/Rome":20270504T093000', 'DTEND;TZID="Europe/Rome":20270504T110000'],
    { date: '2027-05-04', time: '09:30 - 11:00', timeZone: 'Europe/Rome' },
  ],
  [
    ['UID:ants', 'DTSTART;TZID=Europe/Oslo:20270504T093000'],
    { date: '2027-05-04', time: '09:30', timeZone: 'Europe/Oslo' },
  ],
  [
    ['DTSTART:20270504T093000Z', 'DTEND:20270504T103000Z'],
    { date: '2027-05-04', time: '09:30 - 10:30', timeZone: 'UTC' },
  ],
  // What passes midnight, or has no end, is asked.
  [['DTSTART:20270504T230000', 'DTEND:20270505T003000'], { date: '2027-05-04', time: '23:00' }],
  [['DTSTART;VALUE=DATE:20270504', 'DTEND;VALUE=DATE:20270505'], { date: '2027-05-04' }],
])('%j has its day and time', (properties, expected) => {
  const values = valuesOf(
    fileOf(...properties, 'SUMMARY:Ants\\, bees', 'DESCRIPTION:Speaker: Ada Lovelace'),
  );
  expect(values).toEqual({ title: 'Ants, bees', speaker: [{ name: 'Ada Lovelace' }], ...expected });
});

const INVITES = 'seed hybrid mathematics german japanese arabic panel past'.split(' ');

test.each(INVITES)('the site’s own invite of %s is read as another reader reads it', (name) => {
  const text = readFileSync(`tests/fixtures/golden/${name}.ics`, 'utf8');
  const event = eventIn(text);
  const { summary, startDate, location } = new ICAL.Event(event);
  const values = valuesOf(text);
  expect(values).toMatchObject({
    location,
    timeZone: event.getFirstProperty('dtstart')!.getFirstParameter('tzid'),
  });
  expect(values['date']).toBe(startDate.toString().slice(0, 10));
  const [{ name: speaker }] = values['speaker'] as [{ name: string }];
  expect(summary.startsWith(speaker)).toBe(true);
  expect(
    summary.endsWith(`: ${values['title'] as string}`) ||
      summary.endsWith(`：${values['title'] as string}`),
  ).toBe(true);
  expect(values['title']).not.toContain(speaker);
});

test('an alarm is no part of what is said, and a backslash before a letter is one', () => {
  const text = fileOf(
    'DTSTART:20270504T093000',
    'SUMMARY:Ants \\\\nu',
    'BEGIN:VALARM',
    'DESCRIPTION:Abstract: This is a reminder',
    'END:VALARM',
    'DESCRIPTION:Speaker: Ada Lovelace\\nAbstract: Ants are small.',
  );
  expect(valuesOf(text)).toMatchObject({ title: 'Ants \\nu' });
  expect(draftOf(text).prose.abstract?.value).toBe('Ants are small.');
});

test.each(['Note BEGIN:VCALENDAR', 'BEGIN:VCALENDAR of the term'])(
  'a text that begins with %j is no such file',
  (first) => {
    const values = valuesOf(
      [
        first,
        'BEGIN:VEVENT',
        'DTSTART:20270504T093000',
        'Title: Bees',
        'Speaker: Ada Lovelace',
      ].join('\n'),
    );
    expect(values).not.toHaveProperty('date');
  },
);

test('empty lines above it, and a file without an event, harm nothing', () => {
  expect(
    valuesOf(`\n  \n${fileOf('SUMMARY:Ants and bees', 'DESCRIPTION:Speaker: Ada Lovelace')}`),
  ).toEqual({
    title: 'Ants and bees',
    speaker: [{ name: 'Ada Lovelace' }],
  });
  expect(readingOf('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')).toHaveProperty('refusal');
  expect(readingOf('\n')).toHaveProperty('refusal');
});

test('of several events all are told, and none is taken', () => {
  const event = (title: string) => ['BEGIN:VEVENT', `SUMMARY:${title}`, 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', ...event('Ants'), ...event('Bees'), 'END:VCALENDAR'].join(
    '\r\n',
  );
  expect(readingOf(text)).toEqual({
    refusal: expect.stringMatching(
      /^The text announces 2 talks:\n {2}line 3: Ants\n {2}line 6: Bees\n/,
    ) as string,
  });
});

test('folded and escaped lines are whole, and what nobody reads is told as left out', () => {
  const text = fileOf(
    'UID:ants-1',
    'DTSTART:20270504T093000',
    'SUMMARY:Ants and the small bees of th',
    ' e hills',
    'LOCATION:Room 5\\; Main Hall\\, second f',
    '\tloor',
    'DESCRIPTION:Speaker: Ada Lovelace\\n\\nAbstract: Ants are small.\\nBees are not.',
  );
  expect(valuesOf(text)).toMatchObject({
    title: 'Ants and the small bees of the hills',
    location: 'Room 5; Main Hall, second floor',
  });
  const { leftOut, prose } = draftOf(text);
  expect(prose.abstract?.value).toBe('Ants are small.\nBees are not.');
  expect(leftOut.map(({ number }) => number)).toEqual([1, 2, 3, 10, 11]);
});

test.each(['dutch', 'italian'])('of %s no word that another reader finds is lost', (name) => {
  const text = readFileSync(`tests/fixtures/import/calendar-file-${name}.txt`, 'utf8');
  const draft = draftOf(text);
  const kept = [
    ...Object.values(contentTexts(answersOf(draft), draft.prose)),
    ...draft.leftOut.map((line) => line.text),
  ].join(' ');
  const event = eventIn(text);
  const written = ['summary', 'location', 'description'].map((key) =>
    String(event.getFirstPropertyValue(key)),
  );
  const words = written.join(' ').match(/\p{L}+/gu) ?? [];
  // Labels say what a value is, and are none.
  const labels = /^(?:Spreker|Relatrice|Abstract|Referente)$/;
  expect(words.filter((word) => !kept.includes(word) && !labels.test(word))).toEqual([]);
});
