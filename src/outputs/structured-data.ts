/** A schema.org Event, as search engines want it. */
import type { EducationEvent, Organization, Person, Place, WithContext } from 'schema-dts';
import { isInPlace } from '../seminar/place.ts';
import type { Registration, Seminar, Speaker, Status } from '../seminar/seminar.ts';
import { headline } from './wording.ts';

const EVENT_STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  'moved online': 'https://schema.org/EventMovedOnline',
} as const satisfies Record<Status, string>;

const ATTENDANCE = {
  here: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  both: 'https://schema.org/MixedEventAttendanceMode',
} as const;

export function structuredData(
  seminar: Seminar,
  pageUrl: string,
  cardUrl: string,
): WithContext<EducationEvent> {
  const { when, previous, online, open, registration, summary } = seminar;
  const isHere = isInPlace(seminar);
  const performers = open.includes('speaker') ? [] : seminar.speakers.map(performer);
  const organizer = organizerOf(seminar);
  const places = placesOf(seminar, pageUrl);
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: headline(seminar),
    ...(summary ? { description: summary } : {}),
    url: pageUrl,
    image: cardUrl,
    startDate: when.start.wall + when.start.offset,
    endDate: when.end.wall + when.end.offset,
    ...(previous ? { previousStartDate: previous.start.wall + previous.start.offset } : {}),
    eventStatus: EVENT_STATUS[seminar.status],
    eventAttendanceMode: ATTENDANCE[!isHere ? 'online' : online ? 'both' : 'here'],
    location: oneOrAll(places),
    ...(performers.length ? { performer: oneOrAll(performers) } : {}),
    ...(organizer.length ? { organizer: oneOrAll(organizer) } : {}),
    ...(registration?.url.startsWith('http') ? { offers: offerOf(registration) } : {}),
    inLanguage: seminar.lang ?? seminar.language,
  };
}

function placesOf(seminar: Seminar, pageUrl: string) {
  const { location = '', address = location, map, online } = seminar;
  const place: Place = {
    '@type': 'Place',
    name: location,
    address: { '@type': 'PostalAddress', streetAddress: address },
    ...(map ? { hasMap: map } : {}),
  };
  const virtual = { '@type': 'VirtualLocation', url: online ?? pageUrl } as const;
  const isHere = isInPlace(seminar);
  return [...(isHere ? [place] : []), ...(online || !isHere ? [virtual] : [])];
}

function offerOf({ url, closes }: Registration) {
  return { '@type': 'Offer', url, validThrough: new Date(closes).toISOString() } as const;
}

function performer({ name, homepage, affiliation }: Speaker): Person {
  return {
    '@type': 'Person',
    name,
    ...(homepage ? { url: homepage } : {}),
    ...(affiliation ? { affiliation: { '@type': 'Organization', name: affiliation } } : {}),
  };
}

function organizerOf({ organizer, hosts }: Seminar): (Organization | Person)[] {
  return organizer
    ? [{ '@type': 'Organization', name: organizer }]
    : hosts.map((name) => ({ '@type': 'Person', name }));
}

function oneOrAll<T>(values: T[]): T | T[] {
  const [only, ...others] = values;
  return only !== undefined && !others.length ? only : values;
}

/** JSON for a script element; an escaped `<` cannot close it. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
