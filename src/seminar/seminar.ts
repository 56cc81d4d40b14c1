/** A seminar as the outputs need it: finished facts, nothing left to parse or to look up. */
import type { Language } from '../languages/languages.ts';
import type { Open } from '../languages/words.ts';

export interface Seminar {
  /** The calendar's identity for this event; never changes once published. */
  id: string;
  title: Phrase;
  /** For previews; plain text on one line. */
  summary: string;
  language: Language;
  /** The talk's (BCP 47), where it is not the page's. */
  lang?: string | undefined;
  /** What is still to be announced: the site's own words stand in its place. */
  open: readonly (keyof Open)[];
  abstract: Prose;
  speakers: Speaker[];
  bio: Prose;
  when: When;
  /** The former date and time, where the organiser has written one. */
  previous?: When | undefined;
  /** The room; absent only where the seminar is held online alone. */
  location?: string | undefined;
  address?: string | undefined;
  map?: string | undefined;
  /** A link to join; none where nobody is to join, because it is cancelled or postponed. */
  online?: string | undefined;
  category?: string | undefined;
  hosts: string[];
  email?: string | undefined;
  /** Where visitors register; none where the seminar will not take place as announced. */
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
  /** The one among the links that shows the seminar itself, if there is one. */
  recording?: Link | undefined;
  /** The page's one colour, in the two shades that reach the contrast which text needs. */
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

/** Whether it will not take place as announced, so that nobody waits for it. */
export function isOff({ status }: { status: Status }): boolean {
  return status === 'cancelled' || status === 'postponed';
}

export interface Speaker {
  name: string;
  affiliation?: string | undefined;
  homepage?: string | undefined;
  photo?: { file: string; alt: string } | undefined;
}

/** Paragraphs, lists and so on, as sanitised HTML and as plain text with the same words. */
export interface Prose {
  html: string;
  text: string;
  /** BCP 47, where it is not the page's language. */
  lang?: string | undefined;
}

/** A line of text that may hold mathematics. */
export type Phrase = Prose;

export interface When {
  /** The exact IANA name. */
  timeZone: string;
  start: Moment;
  end: Moment;
  /** As the organiser wrote it: `Thursday, March 12, 2026` or `Thursday, 12 March 2026`. */
  date: string;
  /** On the organiser's clock: `11:00 am – 12:00 pm` or `11:00 – 12:00`. */
  time: string;
  /** The zone as people call it at that instant: `EDT`, `CET`, `GMT+5:45`. */
  zone: string;
  hour12: boolean;
}

export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  instant: number;
  /** The wall time on the organiser's clock: `11:00 am` or `11:00`. */
  clock: string;
  /** The wall time, `2026-03-12T11:00:00`. */
  wall: string;
  /** The zone's offset at that instant, `-04:00`. */
  offset: string;
}

export interface Day {
  /** `2026-03-12` */
  iso: string;
  /** As the organiser wrote the seminar's date, without the weekday: `March 12, 2026`. */
  label: string;
}

export interface Change {
  on: Day;
  what: string;
}

export interface Link {
  label: string;
  /** Absolute; of a file that is published with the page, relative to the page. */
  url: string;
  /** The name of such a file in content/, as the disk has it. */
  file?: string | undefined;
}

export interface Registration {
  /** A web address or an e-mail address, as the organiser wrote it. */
  address: string;
  /** Where a link leads: the web address, or `mailto:` with the e-mail address. */
  url: string;
  /** The last day, where there is one. */
  by?: Day | undefined;
  /** When it ends: with that day in the seminar's zone, or with the seminar. Milliseconds since 1970. */
  closes: number;
}

/** sRGB in hexadecimal, `#8c1d2f`. */
export interface Accent {
  light: string;
  dark: string;
}
