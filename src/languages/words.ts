import type { Called } from './called.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  toBeAnnounced: Open;
  /** The last day of registration. */
  registerBy: (day: string) => string;
  time: Clock;
  page: PageWords;
  poster: PosterWords;
  /** What people write in it. */
  vocabulary: Vocabulary;
}

/** For what does not go as announced. */
export interface StatusWords {
  cancelled: string;
  postponed: string;
  rescheduled: string;
  'moved online': string;
}

/** What stands in place of a value that is not known yet. */
export interface Open {
  title: string;
  speaker: string;
  location: string;
  abstract: string;
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
  homepage: string;
  host: string;
  hosts: string;
  organizer: string;
  audience: string;
  admission: string;
  registration: string;
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
  register: string;
  registrationClosed: string;
  addToCalendar: string;
  /** Of what is cancelled or postponed. */
  updateEntry: string;
  /** After a change: what becomes of the entry that a visitor has, which few programs correct. */
  afterChange: string;
  otherCalendars: string;
  /** Above the calendars that take the entry as it is now. */
  addOnce: string;
  /** Above those that follow later changes. */
  subscribe: string;
  /** Whichever program opens the address of a calendar. */
  calendarApp: string;
  /** Where the address below it goes, where no program opens the link. */
  howToSubscribe: string;
  earlierChanges: string;
  poster: string;
  announcementText: string;
  sendMail: string;
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
  qrCode: string;
  /** What the address leads to. */
  leadsTo: string;
  /** The same where the poster has only the beginning of the abstract. */
  leadsToWhole: string;
}
