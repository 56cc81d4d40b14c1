/**
 * Values that stand whole on their line, as they are typed. YAML gives a meaning of its own to colons,
 * quotation marks, backslashes and many a first sign; in a title they mean themselves. Each such value is
 * put between single quotation marks, in which YAML reads every letter as it is; lines stay lines.
 */
import { quoted, readLine } from './written-line.ts';

/** A list or a group on one line, which may be meant. */
const FLOW = /^(?:\[[^[\]]*\]|\{[^{}]*\})$/;
/** What tells YAML that the value is on the next lines. */
const BLOCK = /^[|>][-+\d]*(?:\s+#.*)?$/;
/** First signs that YAML takes for its own. */
const SIGN = /^(?:[@`%&*!|>{}[\],#]|[-?](?:\s|$))/;
/** A number sign before a space, as remarks have it. */
const REMARK = /(?:^|\s)#(?:\s.*)?$/;

/** Keys that YAML reads as the organiser sees them. */
export function withWholeLines(yaml: string): string {
  const lines = yaml.split('\n');
  let blockColumn = Infinity;
  return lines
    .map((line, i) => {
      const column = /^\s*/.exec(line)![0].length;
      if (line.trim() && column <= blockColumn) blockColumn = Infinity;
      if (!line.trim() || column > blockColumn) return line;
      const { before, value } = partsOf(line);
      if (value && BLOCK.test(value)) blockColumn = column;
      const isWhole = value && !goesOn(lines, i, before.length - before.trimStart().length);
      return isWhole ? before + (asTyped(value) ?? value) : line;
    })
    .join('\n');
}

/** A line's key or dash with the space behind it, and its value. */
function partsOf(line: string): { before: string; value: string | undefined } {
  const written = readLine(line);
  if (written) {
    const { column, key, space, value } = written;
    const before = line.slice(0, column) + key + ':' + (space || ' ');
    return { before, value: value || undefined };
  }
  const [, dash = '', value] = /^(\s*-\s+)(\S.*?)\s*$/.exec(line) ?? [];
  return { before: dash, value };
}

/** Whether the value goes on in the lines below: the next one stands further in. */
function goesOn(lines: readonly string[], i: number, column: number): boolean {
  const next = lines.slice(i + 1).find((line) => line.trim() && !/^\s*#/.test(line));
  return next !== undefined && /^\s*/.exec(next)![0].length > column && !/^\s*- /.test(lines[i]!);
}

/** The value as YAML reads it letter by letter; undefined where it does so already, or where it may mean more. */
function asTyped(value: string): string | undefined {
  if (FLOW.test(value) || BLOCK.test(value)) return undefined;
  const [mark = ''] = /^["']/.exec(value) ?? [];
  if (mark) return ofQuotation(value, mark);
  const remark = REMARK.exec(value)?.[0] ?? '';
  const text = value.slice(0, value.length - remark.length);
  const isMisread = SIGN.test(text) || /:(?:\s|$)|\s#/.test(text);
  return isMisread && text ? quoted(text) + remark : undefined;
}

/** A value that begins with a quotation mark. */
function ofQuotation(value: string, mark: string): string | undefined {
  const inside = value.slice(1, -1);
  const isAround = value.length > 1 && value.endsWith(mark);
  if (mark === '"' && isAround && /^(?:[^"\\]|\\.)*$/.test(inside)) {
    const isYaml = /^(?:[^\\]|\\["\\])*$/.test(inside);
    return isYaml ? undefined : quoted(inside.replaceAll('\\"', '"'));
  }
  if (mark === "'" && isAround && /^(?:[^']|'')*$/.test(inside)) return undefined;
  const marks = value.replace(/(?<=\p{L})'(?=\p{L})/gu, '').split(mark).length - 1;
  // Marks around the whole, and apostrophes within words.
  if (mark === "'" && isAround && marks === 2) return quoted(inside);
  return marks % 2 ? undefined : quoted(value);
}
