/** The finished facts of a seminar: nothing left to parse or to look up. */
import type { Language } from '../languages/languages.ts';
import type { Open } from '../languages/words.ts';

export interface Seminar {
  /** The UID in calendars; never changes once published. */
  id: string;
  /** One line. */
  title: Prose;
  /** For previews; plain text on one line. */
  summary: string;
  language: Language;
  /** The language of the talk (BCP 47), where the page's is another. */
  lang?: string | undefined;
  /** To be announced: the Seminar holds phrases of the site instead. */
  open: readonly (keyof Open)[];
  abstract: Prose;
  speakers: Speaker[];
  bio: Prose;
  when: When;
  /** The date and time before rescheduling. */
  previous?: When | undefined;
  /** Absent where the seminar is online only. */
  location?: string | undefined;
  address?: string | undefined;
  map?: string | undefined;
  /** Absent where the seminar is cancelled or postponed. */
  online?: string | undefined;
  category?: string | undefined;
  hosts: string[];
  email?: string | undefined;
  /** Absent where the seminar is cancelled or postponed. */
  registration?: Registration | undefined;
  organizer?: string | undefined;
  audience?: string | undefined;
  admission?: string | undefined;
  notes?: Prose | undefined;
  status: Status;
  announced: Day;
  /** Oldest first. Their number is the invite's SEQUENCE (RFC 5545, 3.8.7.4). */
  changes: Change[];
  links: Link[];
  /** The link to the recording of the seminar. */
  recording?: Link | undefined;
  accent: Accent;
}

export const STATUSES = [
  'scheduled',
  'cancelled',
  'postponed',
  'rescheduled',
  'moved online',
] as const;

export type Status = (typeof STATUSES)[number];

/** Whether the seminar does not take place as announced. */
export function isOff({ status }: { status: Status }): boolean {
  return status === 'cancelled' || status === 'postponed';
}

export interface Speaker {
  name: string;
  affiliation?: string | undefined;
  homepage?: string | undefined;
  photo?: { file: string; alt: string } | undefined;
}

/** The same text as sanitised HTML and as plain text. */
export interface Prose {
  html: string;
  text: string;
  /** BCP 47, where the page's language is another. */
  lang?: string | undefined;
}

export interface When {
  /** The exact IANA name. */
  timeZone: string;
  start: Moment;
  end: Moment;
  /** In the order of the organiser: `Thursday, March 12, 2026` or `Thursday, 12 March 2026`. */
  date: string;
  /** 12- or 24-hour clock, as written: `11:00 am – 12:00 pm` or `11:00 – 12:00`. */
  time: string;
  /** The abbreviation at that instant: `EDT`, `CET`, `GMT+5:45`. */
  zone: string;
  hour12: boolean;
}

export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  instant: number;
  /** `11:00 am` or `11:00` */
  clock: string;
  /** `2026-03-12T11:00:00` */
  wall: string;
  /** `-04:00` */
  offset: string;
}

export interface Day {
  /** `2026-03-12` */
  iso: string;
  /** Without the weekday: `March 12, 2026`. */
  label: string;
}

export interface Change {
  on: Day;
  what: string;
}

export interface Link {
  label: string;
  /** Absolute; for a published file, relative to the page. */
  url: string;
  /** The name of the file in content/, in the form of the disk. */
  file?: string | undefined;
}

export interface Registration {
  /** A web address or an e-mail address. */
  address: string;
  /** The web address, or `mailto:` with the e-mail address. */
  url: string;
  by?: Day | undefined;
  /** The end of that day in the seminar's zone, or of the seminar. Milliseconds since 1970. */
  closes: number;
}

/** Two shades of one colour (sRGB in hexadecimal, `#8c1d2f`) with enough contrast for text. */
export interface Accent {
  light: string;
  dark: string;
}
