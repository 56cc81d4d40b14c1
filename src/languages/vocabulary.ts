/**
 * What people write in values, as one table that each language fills: of each row the alternatives of a
 * regular expression, in small letters. What a language does not say is absent.
 */
export interface Vocabulary {
  /** In a date, what says nothing: `Thursday the 12th of March`. */
  dateFillers?: string;
  /** Names of months and weekdays that date-fns does not read, and those that it does. */
  spellings?: Readonly<Record<string, string>>;
  noon?: string;
  midnight?: string;
  /** Behind the number of an hour: `18 Uhr`. */
  hourSuffix?: string;
  /** Before the number of an hour: `godz. 18`. */
  hourPrefix?: string;
  /** Before a start: `from 2 pm to 3 pm`. */
  from?: string;
  /** Between a start and an end. */
  to?: string;
  /** Before a start, where `and` stands before the end: `between 2 pm and 3 pm`. */
  between?: string;
  and?: string;
  /** Units of a duration. */
  hours?: string;
  minutes?: string;
  /** That a value is not known yet. */
  toBeAnnounced?: string;
  /** What is asked for at the entrance to a call. */
  passcode?: string;
  /** In the label or the address of a link: what was recorded. */
  recording?: string;
  /** The whole of what is said of what costs nothing. */
  free?: string;
  /** Ways to meet that are no place. */
  remote?: string;
  /** What is said of them: `Zoom only, link below`. */
  aboutRemote?: string;
}

/** Rows that are alternatives. */
export type Row = Exclude<keyof Vocabulary, 'spellings'>;
