/** The text of one content file -> its keys and values with their lines, and its body. */
import type { Complaint, LineComplaint, Path } from '../fault.ts';
import { FILES } from '../messages/files.ts';
import { KeyParser } from './keys.ts';
import { readLine, type KnownKeys } from './line.ts';
import type { Written } from './scalar.ts';

export interface FrontMatter {
  values: Record<string, Written>;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /**
   * The line of a value, e.g. of `['changes', 0, 'on']`, or of as much of its path as there is; none
   * where the first key is missing.
   */
  lineOf: (path: Path) => number | undefined;
  doubts: readonly (readonly [Path, Complaint])[];
}

/** The first line, then the keys, then the second fence, then the body. */
const FENCES = /^(\n*---[^\S\n]*\n)([\s\S]*?\n)??---[^\S\n]*(?:\n([\s\S]*))?$/;

/**
 * Splits and parses one file.
 *
 * @param text as `cleanText` gives it
 */
export function readFrontMatter(
  text: string,
  known: KnownKeys,
): { value: FrontMatter } | { fault: LineComplaint } {
  const undecoded = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (undecoded >= 0) return { fault: { line: undecoded + 1, ...FILES.NotUtf8() } };
  const match = FENCES.exec(text);
  if (!match) return { fault: { line: 1, ...FILES.NoFences() } };
  const [, opening = '', keys = '', body = ''] = match;
  const firstLine = opening.split('\n').length;
  const lines = keys.split('\n').flatMap((line, i) => readLine(line, firstLine + i, known) ?? []);
  const parser = new KeyParser(known);
  const values = parser.group(lines, 0, []);
  if (parser.fault) return { fault: parser.fault };
  const lineOf = (path: Path): number | undefined =>
    path.length ? (parser.lines.get(JSON.stringify(path)) ?? lineOf(path.slice(0, -1))) : undefined;
  const bodyLine = firstLine + keys.split('\n').length;
  return { value: { values, body, bodyLine, lineOf, doubts: parser.doubts } };
}
