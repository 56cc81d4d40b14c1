import type { Kind } from '../languages/vocabulary.ts';

/** A line of the text as it came: what every value is told with. */
export interface Line {
  /** Counted from 1 in the text as it came. */
  number: number;
  /** Without quotation marks of mails; empty between paragraphs. */
  text: string;
}

/** What one label says; its lines are without the label. */
export interface Field {
  kinds: Kind[];
  /** The label as it is written. */
  label: string;
  lines: Line[];
  /** Items of a list below it: `- Greg Wornell`. */
  isList: boolean;
  /** Where the label stands. */
  number: number;
}
