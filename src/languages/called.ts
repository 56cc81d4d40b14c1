/**
 * What announcements call things, beside the site's own label for each (`labels`): the import reads both.
 * A row holds all its forms, in lower case, with ` | ` between them.
 */
export type Called = Partial<Record<CalledRow, string>>;

export type CalledRow = LabelRow | WordRow;

/** Rows of labels: what stands before a value, or above a text. */
export type LabelRow =
  | ('title' | 'abstract' | 'bio' | 'speaker' | 'affiliation' | 'homepage')
  /** A day, a time of it, or both; and the two ends of a time. */
  | ('when' | 'starts' | 'ends' | 'timeZone')
  | ('location' | 'address' | 'online')
  | ('category' | 'host' | 'organizer' | 'audience' | 'admission')
  /** Where questions go: the address in the value. */
  | 'email'
  | ('registration' | 'registerBy' | 'status')
  /** The title where a speaker has a label too, and no `title` stands beside it. */
  | 'subject'
  /** A line of a mail's head. */
  | 'mail'
  /** Of no key: what ends the value above. */
  | 'other';

/** Rows of words by which a value is seen not to be of its kind, or to be worth proposing. */
export const WORD_ROWS = [
  /** What a person is: `Title: Associate Professor` is no title of a talk. */
  'ranks',
  /** Where a person is from. */
  'institutions',
  /** Kinds of event: `What: Department Seminar` is no title of a talk. */
  'events',
  'rooms',
  /** What notes for visitors speak of, and an abstract does not. */
  'practical',
  /** Between a day and a time. */
  'joining',
] as const;

export type WordRow = (typeof WORD_ROWS)[number];
