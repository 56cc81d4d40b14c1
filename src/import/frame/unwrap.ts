/**
 * An announcement as it arrives, in a mail that was forwarded or copied from a web page -> its own lines.
 * Quoted lines lose their marks and stay; what belongs to the mail or to the page is put aside. Every line
 * keeps its number.
 */
import { cleanText } from '../../text/clean.ts';
import { calendarLines } from './calendar-file.ts';
import { dayIn, endOfFrame, headEnd, HOUR, isClosing, isGreeting, type Quoted } from './frame.ts';
import { labelOf } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';

export interface Unwrapped {
  lines: Line[];
  aside: Line[];
  /** The day on which it was mailed, as the mail writes it; that of the quoted mail where there is one. */
  mailed: { day: string; line: number } | undefined;
}

/** Room between words, of which no more is looked at: nobody's columns are wider. */
const WIDEST = 99;
const WIDE = / {100,}/g;

/** As Gmail and Outlook paste links: `here <https://…>`, `a@b.org<mailto:a@b.org>`. */
function withPlainLinks(text: string): string {
  return text
    .replace(/((?:https?:\/\/|\S+@)[^\s<>]+)\s*<(?:mailto:)?\1\/?>/g, '$1')
    .replace(
      / ?<(?:mailto:([^\s<>]+@[^\s<>]+)|(https?:\/\/[^\s<>]+))>(?=(\p{L})?)/gu,
      (_, mail, url, next) => ` ${mail ?? url}${next ? ' ' : ''}`,
    );
}

/** Whatever comes in; nothing of it is lost: a line is among the lines or aside. */
export function unwrap(text: string): Unwrapped {
  const plain = withPlainLinks(cleanText(text))
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(WIDE, (room) => room.slice(0, WIDEST));
  const written = plain.split('\n').map((line, i) => ({ number: i + 1, text: line }));
  const calendar = calendarLines(written);
  const lines = (calendar?.told ?? written).map(withoutMarks);
  const aside = new Set<number>();
  let mailed: Unwrapped['mailed'];
  for (let i = 0; i < lines.length; i++) {
    const { text: line, number } = lines[i]!;
    const isFirst = !lines[i - 1]?.text || aside.has(i - 1);
    const end = line && !aside.has(i) ? endOfFrame(lines, i, isFirst) : i;
    for (let k = i; k < end; k++) aside.add(k);
    const frame = lines.slice(i, end).map((one) => one.text);
    const day = dayIn(frame);
    if (day) mailed = { day, line: number };
  }
  coverLetter(lines).forEach((i) => aside.add(i));
  return {
    lines: lines.map(({ number, text: line }, i) => ({ number, text: aside.has(i) ? '' : line })),
    aside: [
      ...lines.filter(({ text: line }, i) => line && aside.has(i)),
      ...(calendar?.aside ?? []),
    ],
    mailed,
  };
}

/**
 * Which lines, from greeting to closing, only pass on the mail that is quoted below. What tells a time or has a
 * label passes nothing on.
 */
function coverLetter(lines: readonly Quoted[]): number[] {
  const from = lines.findIndex(({ text }) => isGreeting(text));
  const to = lines.findIndex(({ text }, i) => i > from && isClosing(text));
  if (from < 0 || to < 0) return [];
  const letter = lines.slice(from, to);
  const below = lines.slice(to);
  const isQuoted = below.some(({ text, depth }) => text && depth > lines[from]!.depth);
  const isForwarded = below.some((_, i) => headEnd(lines, to + i) > to + i);
  const isShort =
    letter
      .map(({ text }) => text)
      .join(' ')
      .split(/\s+/).length < 90;
  const isTelling = letter.some(({ text }) => HOUR.test(text) || labelOf(text, 'en')?.rest);
  return (isQuoted || isForwarded) && isShort && !isTelling ? letter.map((_, i) => from + i) : [];
}

/** Without the marks of what is quoted; a sign alone before a number is the text's own: `>8 weeks`. */
function withoutMarks(line: Line, i: number, all: readonly Line[]): Quoted {
  const isAlone = ![all[i - 1], all[i + 1]].some((beside) => beside?.text.startsWith('>'));
  return isAlone && /^>[\d=.]/.test(line.text) ? { ...line, depth: 0 } : unquoted(line);
}

function unquoted({ number, text: line }: Line): Quoted {
  const [, marks = '', rest = ''] = /^((?:[ \t]*>)*)[ \t]?(.*)$/.exec(line) ?? [];
  // Without marks an indent is the line's own, and shows that it goes on.
  const own = (marks ? rest : line).trimEnd();
  const [, row] = /^\|\s*(.+?)\s*\|$/.exec(own) ?? [];
  const text = row ? row.replace(/\s*\|\s*/g, '\t') : own;
  return { number, text, depth: marks.replace(/[^>]/g, '').length };
}
