/** The text layer of iCalendar (RFC 5545, 3.1 and 3.3.11). */
import { cleanText } from '../../text/clean.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const octets = (text: string) => Buffer.byteLength(text);
const LINE = 75;

/** Text without control characters, in NFC; white space at the ends does not survive calendars. */
export function icalText(text: string): string {
  return cleanText(text).trim();
}

/** A TEXT value, escaped (3.3.11); for properties that the `ics` package leaves as they are. */
export function escapeText(text: string): string {
  return icalText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Splits a calendar into its content lines (3.1). */
export function unfold(calendar: string): string[] {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
}

/** Joins content lines, each folded to at most 75 octets; a grapheme is split only where it alone is longer. */
export function fold(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function foldLine(line: string): string {
  if (octets(line) <= LINE) return line;
  const folded = [''];
  const add = (part: string) => {
    if (octets(folded.at(-1)! + part) > LINE) folded.push(' ');
    folded[folded.length - 1] += part;
  };
  for (const { segment } of graphemes.segment(line)) {
    if (octets(segment) < LINE) add(segment);
    else [...segment].forEach(add);
  }
  return folded.join('\r\n');
}
