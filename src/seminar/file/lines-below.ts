/** The lines in which a value goes on: they stand further in than its key or its dash. */
import { oneLine } from '../../text/clean.ts';
import { readLine } from './written-line.ts';

/** A remark on a line of its own, or nothing. */
const EMPTY = /^\s*(?:#(?:\s.*)?)?$/;

/**
 * All lines below one that stand further in, but for remarks and empty lines at their end.
 *
 * @param column where the key or the dash of that line stands
 */
export function linesBelow(lines: readonly string[], i: number, column: number): string[] {
  return withoutEnd(lines.slice(i + 1), (line) => indentOf(line) <= column);
}

/**
 * Those of them that are text; the first that looks like a key with a value ends it. In a group, text may
 * stand right below a key.
 */
export function textBelow(lines: readonly string[], i: number): string[] {
  const [indent, isDash] = [indentOf(lines[i]!), /^\s*-\s/.test(lines[i]!)];
  return withoutEnd(linesBelow(lines, i, isDash || !indent ? indent : indent - 1), hasKey);
}

/** A value and the lines in which it goes on, as one line. */
export function joined(value: string, below: readonly string[]): string {
  return oneLine([value, ...below].join(' '));
}

/** How far in a line stands. */
export function indentOf(line: string): number {
  return /^\s*/.exec(line)![0].length;
}

function withoutEnd(lines: string[], isEnd: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => line.trim() && isEnd(line));
  const inside = end < 0 ? lines : lines.slice(0, end);
  return inside.slice(0, inside.findLastIndex((line) => !EMPTY.test(line)) + 1);
}

/** `12:30` has none: a space stands behind a key's colon. */
function hasKey(line: string): boolean {
  const written = readLine(line);
  return written !== undefined && (written.space !== '' || !written.value);
}
