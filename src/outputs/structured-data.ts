/** A Seminar as a schema.org Event, with what search engines ask of event results. */
import type { Event, Place, VirtualLocation, WithContext } from 'schema-dts';
import type { Seminar, Status } from '../seminar/seminar.ts';
import { headline } from './wording.ts';

const EVENT_STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  'moved online': 'https://schema.org/EventMovedOnline',
} as const satisfies Record<Status, string>;

/** @param pageUrl the page's absolute address; the card's is below it */
export function structuredData(seminar: Seminar, pageUrl: string): WithContext<Event> {
  const { when, previous, speaker, location, address, map, online, organizer, host } = seminar;
  const place: Place | undefined = location
    ? {
        '@type': 'Place',
        name: location,
        address: address ?? location,
        ...(map ? { hasMap: map } : {}),
      }
    : undefined;
  const virtual: VirtualLocation | undefined = online
    ? { '@type': 'VirtualLocation', url: online }
    : undefined;
  const mode = place && virtual ? 'Mixed' : place ? 'Offline' : 'Online';
  const places = [place, virtual].filter((one) => one !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: headline(seminar),
    description: seminar.summary,
    url: pageUrl,
    image: `${pageUrl}card.png`,
    startDate: when.start.wall + when.start.offset,
    endDate: when.end.wall + when.end.offset,
    ...(previous ? { previousStartDate: previous.start.wall + previous.start.offset } : {}),
    eventStatus: EVENT_STATUS[seminar.status],
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: places.length === 1 ? places[0]! : places,
    performer: {
      '@type': 'Person',
      name: speaker.name,
      ...(speaker.homepage ? { url: speaker.homepage } : {}),
      ...(speaker.affiliation
        ? { affiliation: { '@type': 'Organization', name: speaker.affiliation } }
        : {}),
    },
    ...(organizer ? { organizer: { '@type': 'Organization', name: organizer } } : {}),
    ...(!organizer && host ? { organizer: { '@type': 'Person', name: host } } : {}),
    isAccessibleForFree: true,
    inLanguage: seminar.lang ?? 'en',
  } as WithContext<Event>;
}

/** JSON for a script element: `<` is escaped, so that no text in it can end the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
