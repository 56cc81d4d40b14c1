import type { Called } from './called.ts';

/**
 * Everything that the site itself says, as one table that each language fills. A phrase that is missing,
 * or that nobody asks for, is an error of the type checker.
 */
export interface Words {
  direction: 'ltr' | 'rtl';
  /** Who speaks on what, with the language's own quotation marks. */
  talk: (speakers: string, title: string) => string;
  /** A day and a time of it. */
  moment: (date: string, time: string) => string;
  /** A label and what it is of: `Host: Ada Lovelace`. */
  labelled: (label: string, value: string) => string;
  labels: Labels;
  /** What announcements call the same things. */
  called: Called;
  status: StatusWords;
  /** A change, with the day on which it was made. */
  changed: (day: string, what: string) => string;
  time: Clock;
  page: PageWords;
  poster: PosterWords;
}

/** For what does not go as announced. */
export interface StatusWords {
  cancelled: string;
  postponed: string;
  rescheduled: string;
  'moved online': string;
}

/** What stands before a value, or above a text. */
export interface Labels {
  abstract: string;
  /** The short form, in plain text. */
  bio: string;
  speaker: string;
  speakers: string;
  when: string;
  /** When it was to be, of what is postponed. */
  wasToBe: string;
  before: string;
  where: string;
  date: string;
  time: string;
  category: string;
  location: string;
  address: string;
  online: string;
  joinOnline: string;
  affiliation: string;
  host: string;
  hosts: string;
  organizer: string;
  audience: string;
  admission: string;
  email: string;
  /** The address of the seminar's page. */
  page: string;
  details: string;
  /** Notes for visitors. */
  visiting: string;
  /** Above footnotes. */
  notes: string;
}

/** How a stretch of time is written: `11:00 am – 12:00 pm`, `18:15 – 19:45 Uhr`. */
export interface Clock {
  /** @param hour 0 to 24 @param minute two digits */
  hour24: (hour: string, minute: string) => string;
  /**
   * Absent where the language has no 12-hour clock.
   *
   * @param hour 1 to 12 @param minute two digits
   */
  hour12?: (hour: string, minute: string, isPm: boolean) => string;
  /** On the 12-hour clock. */
  midnight?: string;
  between: string;
  /** What stands behind a stretch of time on the 24-hour clock. */
  after24: string;
}

export interface PageWords {
  map: string;
  addToCalendar: string;
  /** Of what is cancelled or postponed. */
  updateEntry: string;
  /** After a change: what becomes of the entry that a visitor has, which few programs correct. */
  afterChange: string;
  otherCalendars: string;
  subscribe: string;
  /** That an entry does not follow later changes, and a subscription does. */
  whySubscribe: string;
  /** Where the address below it goes, where no program opens the link. */
  howToSubscribe: string;
  earlierChanges: string;
  printPoster: string;
  announcementText: string;
  mail: string;
  copyLink: string;
  linkCopied: string;
  share: string;
  /** Between the start and the end. */
  now: string;
  /** `{}` is the time on the visitor's clock. */
  ownTime: string;
  /** `{}` is how long ago. */
  tookPlace: string;
  notFound: string;
  /** Before a link to the seminar, on the page that is shown where there is none. */
  perhapsThis: string;
}

export interface PosterWords {
  /** The name of the poster's page. */
  titled: (headline: string) => string;
  description: string;
  /** Before the two papers. */
  print: string;
  back: string;
  qrCode: string;
  /** What the address leads to. */
  leadsTo: string;
  /** The same where the poster has only the beginning of the abstract. */
  leadsToWhole: string;
}
