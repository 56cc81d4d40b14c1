import type { en } from './en.ts';

type English = typeof en;

/** The phrases and words of one language. */
export interface Words extends Omit<English, 'called' | 'time' | 'vocabulary'> {
  direction?: 'rtl';
  called: Partial<English['called']>;
  time: Clock;
  vocabulary: Vocabulary;
}

/** The table of one language: all phrases of the English one; formats only where they differ from the English ones. */
export interface Translation extends Omit<Words, Format | 'time'>, Partial<Pick<Words, Format>> {
  time?: Partial<Clock>;
}

type Format = 'moment' | 'labelled';

export type Labels = English['labels'];
export type StatusWords = English['status'];
export type Open = English['toBeAnnounced'];

export type LabelRow = keyof Labels | keyof English['called'];

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
  /** Behind a stretch of time on the 24-hour clock. */
  after24: string;
}

/** A row of words that people write in values. */
export type Row = keyof English['vocabulary'] | 'hourPrefix';

type Vocabulary = Partial<Record<Row, string>> & {
  /** Names of months and weekdays that date-fns does not read, and those that it does. */
  spellings?: Readonly<Record<string, string>>;
};
