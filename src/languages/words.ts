import type { en } from './en.ts';

type English = typeof en;

/** One language. */
export interface Words extends Omit<English, 'called' | 'time' | 'vocabulary'> {
  direction?: 'rtl';
  called: Partial<English['called']>;
  time: Clock;
  vocabulary: Vocabulary;
}

/** The table of one language: every phrase of the English one, and formats that differ from it. */
export interface Translation extends Omit<Words, Format | 'time'>, Partial<Pick<Words, Format>> {
  time?: Partial<Clock>;
}

type Format = 'moment' | 'labelled';

export type Labels = English['labels'];
export type StatusWords = English['status'];
export type Open = English['toBeAnnounced'];

export type LabelRow = keyof Labels | keyof English['called'];

/** Ranges of time: `11:00 am – 12:00 pm`, `18:15 – 19:45 Uhr`. */
export interface Clock {
  /** The hour is 0 to 24, the minute has two digits. */
  hour24: (hour: string, minute: string) => string;
  /** Absent where the language has no 12-hour clock. The hour is 1 to 12. */
  hour12?: (hour: string, minute: string, isPm: boolean) => string;
  between: string;
  /** A suffix of ranges on the 24-hour clock. */
  after24: string;
}

export type Row = keyof English['vocabulary'] | 'hourPrefix' | 'am' | 'pm';

type Vocabulary = Partial<Record<Row, string>> & {
  /** Other names of months and weekdays, mapped to those of date-fns. */
  spellings?: Readonly<Record<string, string>>;
};
