import { expect, test } from 'vitest';
import { scriptJson, structuredData } from '../../../src/outputs/structured-data.ts';
import { readFixture } from '../../fixtures/seminars.ts';

const PAGE = 'https://example.edu/';
const read = (name: string) => structuredData(readFixture(name), PAGE, `${PAGE}card.png`);

test('a seminar in a room and online is an event of both kinds, with all that is known', () => {
  expect(read('hybrid')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: 'Noémie Perret-Gentil: Glass that remembers',
    description:
      'Glass has no crystal lattice, and so, one would think, no place to keep a memory.',
    url: PAGE,
    image: 'https://example.edu/card.png',
    startDate: '2026-03-27T16:15:00+01:00',
    endDate: '2026-03-27T17:15:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        name: 'HPF G 6',
        address: { '@type': 'PostalAddress', streetAddress: 'Otto-Stern-Weg 1, 8093 Zürich' },
        hasMap: 'https://www.openstreetmap.org/?mlat=47.4090&mlon=8.5066#map=18/47.4090/8.5066',
      },
      { '@type': 'VirtualLocation', url: 'https://video.example.ch/j/61234567890?pwd=Zm9v' },
    ],
    performer: {
      '@type': 'Person',
      name: 'Noémie Perret-Gentil',
      url: 'https://people.example.ch/perret-gentil',
      affiliation: { '@type': 'Organization', name: 'ETH Zürich' },
    },
    organizer: { '@type': 'Organization', name: 'Department of Materials; Institute of Physics' },
    inLanguage: 'en',
  });
});

test('what is not known is not stated, and a host is the organizer where there is no other', () => {
  const seed = read('seed');
  expect(seed).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    organizer: { '@type': 'Person', name: 'Greg Wornell' },
  });
  expect(Object.keys(seed)).not.toContain('previousStartDate');
  expect(seed).toHaveProperty('location', {
    '@type': 'Place',
    name: '34-401A Grier A',
    address: { '@type': 'PostalAddress', streetAddress: '34-401A Grier A' },
  });
  expect(seed).toHaveProperty('performer', { '@type': 'Person', name: 'Florentin Guth' });
  const unhosted = structuredData({ ...readFixture('seed'), hosts: [] }, PAGE, `${PAGE}card.png`);
  expect(Object.keys(unhosted)).not.toContain('organizer');
});

test('registration on the web is an offer until it closes; by mail it is none', () => {
  // The end of September 10 in Zurich, in summer.
  expect(read('registration')).toHaveProperty('offers', {
    '@type': 'Offer',
    url: 'https://example.edu/events/bees?seats=1',
    validThrough: '2026-09-10T21:59:59.999Z',
  });
  const seminar = readFixture('registration');
  const registration = { ...seminar.registration!, url: 'mailto:events@example.edu' };
  expect(structuredData({ ...seminar, registration }, PAGE, '')).not.toHaveProperty('offers');
});

test('who speaks is not stated while it is to be announced, nor an abstract', () => {
  const open = read('open');
  expect(open).not.toHaveProperty('performer');
  expect(open).not.toHaveProperty('description');
  expect(open).toHaveProperty('location.address.streetAddress', '2 College Green, Dublin');
});

test.each([
  ['seed', 'EventScheduled'],
  ['cancelled', 'EventCancelled'],
  ['postponed', 'EventPostponed'],
  ['rescheduled', 'EventRescheduled'],
  ['moved-online', 'EventMovedOnline'],
])('%s has the status %s', (name, status) => {
  expect(read(name)).toHaveProperty('eventStatus', `https://schema.org/${status}`);
});

test.each([
  ...['Zoom', 'Online (via Microsoft Teams)', 'オンライン', 'Webex only', 'Virtual event (Zoom)'],
  ...['Teams (see link below)', 'on Jitsi: https://jitsi.example.edu/x', 'オンライン開催（Webex）'],
  ...[
    '在线（Zoom）',
    '온라인 (줌)',
    'Solo online',
    'Tylko zdalnie (Teams)',
    'Nur online über Zoom',
  ],
])('%s is no place to come to', (location) => {
  const data = structuredData({ ...readFixture('hybrid'), location }, PAGE, `${PAGE}card.png`);
  expect(data).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation' },
  });
});

test.each([
  'Zoom Room 5',
  'Hall 2 and online',
  'Online Auditorium',
  '講義室（オンライン配信）',
  'Teams Building',
])('%s is a place to come to', (location) => {
  const data = structuredData({ ...readFixture('hybrid'), location }, PAGE, `${PAGE}card.png`);
  expect(data).toHaveProperty('eventAttendanceMode', 'https://schema.org/MixedEventAttendanceMode');
});

test('who has moved online is there alone', () => {
  expect(read('moved-online')).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: {
      '@type': 'VirtualLocation',
      url: 'https://meet.example.edu/j/9812345?pwd=aB3%2Fx&lang=en',
    },
  });
});

test('the former start is told, and the language of the talk', () => {
  expect(read('rescheduled')).toHaveProperty('previousStartDate', '2026-10-01T14:00:00+10:00');
  expect(read('arabic')).toHaveProperty('inLanguage', 'ar');
});

test('no text ends the script element', () => {
  const json = scriptJson({ name: 'a </script><script>', sign: '<!--' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ name: 'a </script><script>', sign: '<!--' });
});
