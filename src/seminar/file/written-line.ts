/** One line of keys as the organiser wrote it, and what in its value YAML takes for a sign of its own. */
import { oneLine } from '../../text/clean.ts';
import type { Complaint } from '../fault.ts';

export interface WrittenLine {
  /** Where a list's dash stands, counted from 0; undefined where there is none. */
  dashColumn: number | undefined;
  /** Where the key stands, counted from 0. */
  column: number;
  key: string;
  /** What stands between the colon and the value. */
  space: string;
  value: string;
}

/** A key is one word to three, and begins with no sign of YAML: all else is more likely a sentence. */
const LINE = /^(\s*)((?:- +)?)([^\s:#"'[\]{}@`%&*!|>,-][^\s:]*(?: [^\s:]+){0,2}):(\s*)(.*)$/;
/** A whole value between quotation marks, and perhaps a remark behind it. */
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'(?:[^']|'')*')\s*(?:#.*)?$/;
/** First signs that YAML takes for its own. */
export const SIGN = /^(?:[@`%&*!|>{}[\],]|[-?](?:\s|$))/;
/** What tells YAML that the value is on the next lines. */
export const BLOCK = /^[|>][-+\d]*(?:\s+#.*)?$/;

/** The parts of a line with a key; undefined for every other line. */
export function readLine(line: string): WrittenLine | undefined {
  const [, indent = '', dash = '', key, space = '', value = ''] = LINE.exec(line) ?? [];
  if (key === undefined || (!space && value.startsWith('//'))) return undefined;
  const dashColumn = dash ? indent.length : undefined;
  return { dashColumn, column: indent.length + dash.length, key, space, value: value.trim() };
}

/** Text as YAML reads it letter by letter. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The same, where an apostrophe can be seen as one. */
function quotedTwice(text: string): string {
  return /["\\]/.test(text) ? quoted(text) : `"${text}"`;
}

/**
 * What is wrong with a value; undefined where nothing is.
 *
 * @param isOneLine whether it stands on one line as it is written
 */
export function valueComplaint(
  { key, value }: WrittenLine,
  isOneLine: boolean,
): Complaint | undefined {
  if (/^["']/.test(value) && !QUOTED.test(value)) {
    const problem = `The quotation marks around the value of "${key}" do not match.`;
    if (isOneLine && /^'.*[^"']$/.test(value)) {
      const remedy = `Put a second ' at its end, or, if the first is an apostrophe, write ${key}: ${quotedTwice(value)}`;
      return { problem, remedy };
    }
    const write = isOneLine ? 'Write' : 'Write it as one line:';
    return { problem, remedy: `${write} ${key}: ${quoted(withoutQuotes(value))}` };
  }
  if (SIGN.test(value) && !BLOCK.test(value)) return signComplaint(key, value);
  if (!/^["']/.test(value) && /:(?:\s|$)/.test(value)) {
    const problem = `The value of "${key}" has a colon in it, which starts another key.`;
    return { problem, remedy: `Write ${key}: ${quoted(value)}` };
  }
  return undefined;
}

/** That the first sign of a value has a meaning in YAML. */
export function signComplaint(key: string, value: string): Complaint {
  return {
    problem: `The value of "${key}" starts with "${value[0]}", which has a meaning of its own.`,
    remedy: `Write ${key}: ${quoted(oneLine(value))}`,
  };
}

/** The text of a value, whether or not it is between quotation marks. */
export function textOf(value: string): string {
  return QUOTED.test(value) ? withoutQuotes(value).replaceAll("''", "'") : value;
}

/** Takes off the marks that open and close a value; those in its midst belong to the text. */
function withoutQuotes(value: string): string {
  const inside = value.slice(1).replace(/["']$/, '');
  const isText = /["']/.test(inside.replace(/(?<=\p{L})'(?=\p{L})/gu, ''));
  return isText ? value : inside.replace(/\\(["\\])/g, '$1');
}
