/** The text of one content file -> its keys and values with their lines, and its body. */
import type { Complaint } from '../fault.ts';
import { FILES } from '../messages/files.ts';
import { KeyError, KeyParser } from './keys.ts';
import { readLine, type KnownKeys } from './line.ts';
import type { Written } from './scalar.ts';

/** A complaint and where in the file it is due. */
export type PlacedComplaint = Complaint & { line?: number; key?: string };

export interface FrontMatter {
  values: Record<string, Written>;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /**
   * The line of a value, e.g. of `['changes', 0, 'on']`, or of as much of its path as there is; none
   * where the first key is missing.
   */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  doubts: PlacedComplaint[];
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
): { value: FrontMatter } | { fault: PlacedComplaint } {
  const match = FENCES.exec(text);
  const fault = unsplitFault(text, Boolean(match));
  if (fault || !match) return { fault: fault! };
  const [, opening = '', keys = '', body = ''] = match;
  const firstLine = opening.split('\n').length;
  const lines = keys.split('\n').flatMap((line, i) => readLine(line, firstLine + i, known) ?? []);
  const parser = new KeyParser(lines, known);
  try {
    const values = parser.group(0, []);
    const lineOf = (path: readonly PropertyKey[]): number | undefined =>
      path.length
        ? (parser.lines.get(JSON.stringify(path)) ?? lineOf(path.slice(0, -1)))
        : undefined;
    const bodyLine = firstLine + keys.split('\n').length;
    return { value: { values, body, bodyLine, lineOf, doubts: parser.doubts } };
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return { fault: { line: error.line, ...error.complaint } };
  }
}

/** Why the text cannot be split into keys and body. */
function unsplitFault(text: string, hasFences: boolean): PlacedComplaint | undefined {
  const undecoded = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (undecoded >= 0) return { line: undecoded + 1, ...FILES.NotUtf8() };
  if (!text.trim()) return FILES.EmptyFile();
  if (hasFences) return undefined;
  const isOpened = /^\n*---[^\S\n]*\n/.test(text);
  return { line: 1, ...(isOpened ? FILES.NoSecondFence() : FILES.NoFirstFence()) };
}
