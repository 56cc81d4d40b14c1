/**
 * Values as they are typed. YAML gives a meaning of its own to colons, quotation marks, backslashes and
 * many a first sign; in a title they mean themselves. Each such value is put between single quotation
 * marks, in which YAML reads every letter as it is. What goes on in the lines below is put on the first
 * one; the number of lines stays.
 */
import { oneLine } from '../../text/clean.ts';
import { indentOf, joined, linesBelow, textBelow } from './lines-below.ts';
import { BLOCK, quoted, readLine, SIGN } from './written-line.ts';

/** A list or a group on one line, which may be meant. */
const FLOW = /^(?:\[[^[\]]*\]|\{[^{}]*\})$/;
/** A number sign before a space, as remarks have it. */
const REMARK = /(?:^|\s)#(?:\s.*)?$/;
/** A value over several lines that is closed, and perhaps a remark behind it: YAML's own. */
const CLOSED = /^(?:\[.*\]|\{.*\}|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$/;

/** What an apostrophe at the beginning stands for letters of: `'68`, `'tis`, `'t Hooft`. */
const ELISION = /^'(?:\d|(?:tis|twas|twere|twill|til|em|s|t|k|n)(?!\p{L}))/iu;

/** A line's key or dash with the space behind it, where that stands, and its value. */
interface Parts {
  before: string;
  column: number;
  value: string;
}

interface Whole {
  value: string;
  count: number;
}

/** Keys that YAML reads as the organiser sees them. */
export function withWholeLines(yaml: string): string {
  const lines = yaml.split('\n');
  let blockColumn = Infinity;
  let next = 0;
  return lines
    .map((line, i) => {
      if (i < next) return '';
      const column = indentOf(line);
      if (line.trim() && column <= blockColumn) blockColumn = Infinity;
      if (!line.trim() || column > blockColumn) return line;
      const parts = partsOf(line);
      if (!parts) return line;
      if (BLOCK.test(parts.value)) blockColumn = column;
      const whole = wholeValue(lines, i, parts);
      next = i + whole.count;
      return parts.before + whole.value;
    })
    .join('\n');
}

/** Undefined for a line with neither. */
function partsOf(line: string): Parts | undefined {
  const written = readLine(line);
  if (written) {
    const { column, key, space, value } = written;
    const before = line.slice(0, column) + key + ':' + (space || ' ');
    return { before, column, value };
  }
  const [, before, value] = /^(\s*-\s+)(\S.*?)\s*$/.exec(line) ?? [];
  return before && value ? { before, column: indentOf(line), value } : undefined;
}

/**
 * A value as YAML reads it letter by letter, and how many lines it takes. A number sign begins a remark in
 * the last of them alone, as YAML reads nothing of a value behind one.
 */
function wholeValue(lines: string[], i: number, { column, value }: Parts): Whole {
  const asItStands = { value, count: 1 };
  if (BLOCK.test(value) || /^#(?:\s|$)/.test(value)) return asItStands;
  const below = linesBelow(lines, i, column);
  if (below.length && CLOSED.test(joined(value, below))) return asItStands;
  const text = textBelow(lines, i);
  if (!value && (!text.length || /^\s*-\s/.test(text[0]!))) return asItStands;
  const whole = text.length ? joined(value, text) : value;
  const typed = asTyped(whole, text.length ? oneLine(text.at(-1)!) : value);
  // A quotation that is not closed is told of with its line.
  if (!typed && /^["']/.test(value)) return asItStands;
  return { value: typed ?? whole, count: text.length + 1 };
}

/** The value as YAML reads it letter by letter; undefined where it does so already, or where it may mean more. */
function asTyped(value: string, lastLine: string): string | undefined {
  if (FLOW.test(value)) return undefined;
  const [mark = ''] = /^["']/.exec(value) ?? [];
  if (mark) return ofQuotation(value, mark);
  const remark = REMARK.exec(lastLine)?.[0] ?? '';
  const text = value.slice(0, value.length - remark.length);
  const isMisread = SIGN.test(text) || /:(?:\s|$)|(?:^|\s)#/.test(text);
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
  return marks % 2 && !ELISION.test(value) ? undefined : quoted(value);
}
