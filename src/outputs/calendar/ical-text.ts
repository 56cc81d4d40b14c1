/** Text and content lines of iCalendar (RFC 5545, 3.1 and 3.3.11). */
import { cleanText } from '../../text/clean.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const octets = (text: string) => Buffer.byteLength(text);
const LINE = 75;

/** Removes control characters, and white space at the ends, which calendars lose. */
export function icalText(text: string): string {
  return cleanText(text).trim();
}

/** Escapes a TEXT value (3.3.11), for properties that `ics` leaves as they are. */
export function escapeText(text: string): string {
  return icalText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Unfolds content lines (3.1). */
export function unfold(calendar: string): string[] {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
}

/** Folds content lines at 75 octets; splits a grapheme only if it is longer. */
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
