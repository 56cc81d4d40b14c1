/** What a label, a format or a layout says of one key. */
import type { Language } from '../../languages/languages.ts';
import type { FileName, SCHEMAS } from '../../seminar/keys/schema.ts';
import type { CalendarDate } from '../../seminar/when/calendar-date.ts';

/** Keys of the content files, and their three texts. */
export type Key =
  { [Name in FileName]: keyof (typeof SCHEMAS)[Name] }[FileName] | ('abstract' | 'bio' | 'notes');

/** A value as it is written into a file, and whether nothing else can be meant. */
export interface Claim {
  key: Key;
  value: unknown;
  isSure: boolean;
}

export interface Finding extends Claim {
  /** What else it may be, the likeliest first. */
  others?: string[];
  /** The lines that say it. */
  lines: number[];
}

export interface Context {
  language: Language;
  /** About which years are proposed where a text has none. */
  today: CalendarDate;
}

export const sure = (key: Key, value: unknown): Claim => ({ key, value, isSure: true });
export const unsure = (key: Key, value: unknown): Claim => ({ key, value, isSure: false });
