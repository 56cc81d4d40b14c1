/** A line of the text as it came: what every value is told with. */
export interface Line {
  /** Counted from 1 in the text as it came. */
  number: number;
  /** Without quotation marks of mails; empty between paragraphs. */
  text: string;
}
