/**
 * Why YAML cannot read the keys of a file, in the organiser's words. YAML's own messages name a symptom,
 * often on a line behind the cause; so the keys are read one by one, and the first that cannot be read
 * by itself is looked at.
 */
import { isMap, parseDocument, type YAMLError } from 'yaml';
import type { Complaint, LineComplaint } from '../fault.ts';
import { joined, linesBelow, textBelow } from './lines-below.ts';
import { quoted, readLine, textOf, valueComplaint, type WrittenLine } from './written-line.ts';

const ANY_KEY = 'Write the key, a colon, a space and the value, like "title: On Growth".';

/** What is said of a line with which nothing else is found to be wrong. */
export const UNREADABLE: Complaint = {
  problem: 'The line cannot be read.',
  remedy: 'Write the key, a colon, a space and the value.',
};

/** What is needed to tell of one line. */
interface Place {
  above: Above[];
  below: WrittenLine | undefined;
  /** The lines as they are typed. */
  typed: string[];
  known: readonly string[];
}

/** A line with a key, and where it stands, counted from 0. */
type Above = WrittenLine & { row: number };

/**
 * @param yaml keys that cannot be read
 * @param typed the same as the organiser wrote them, line by line
 * @param known what a key may be called
 * @param error what YAML says of them
 * @param errorLine where it says so, counted from 1
 */
export function yamlCause(
  yaml: string,
  typed: string,
  known: readonly string[],
  error: YAMLError | undefined,
  errorLine: number,
): LineComplaint {
  const lines = yaml.split('\n');
  if (error?.code === 'DUPLICATE_KEY') {
    const key = readLine(lines[errorLine - 1]!)?.key ?? lines[errorLine - 1]!.trim();
    const problem = `"${key}" is written twice.`;
    return { line: errorLine, problem, remedy: 'Keep one of the two lines.' };
  }
  const [guilty] = topLevelKeys(lines).filter(([from, to]) => !isReadable(lines.slice(from, to)));
  const [from, to] = guilty ?? [0, lines.length];
  return (
    (guilty && causeWithin(lines, guilty, typed.split('\n'), known)) ??
    causeOfIndent(lines) ?? { line: Math.min(Math.max(errorLine, from + 1), to), ...UNREADABLE }
  );
}

/** Where each key that is not indented begins, and where the next one does, counted from 0. */
function topLevelKeys(lines: string[]): [from: number, to: number][] {
  const starts = lines.flatMap((line, i) => (/^[^\s#-]|^-\S/.test(line) ? [i] : []));
  const first = lines.findIndex((line) => !isRemark(line));
  const all = [...new Set([first, ...starts])];
  return all.map((from, i) => [from, all[i + 1] ?? lines.length]);
}

function isRemark(line: string): boolean {
  return /^\s*(#|$)/.test(line);
}

function isReadable(lines: string[]): boolean {
  const { errors, contents } = parseDocument(lines.join('\n'), { schema: 'failsafe' });
  return !errors.length && (isMap(contents) || lines.every(isRemark));
}

/** The first thing that is wrong with the lines of one key. */
function causeWithin(
  lines: string[],
  [from, to]: [number, number],
  typed: string[],
  known: readonly string[],
): LineComplaint | undefined {
  const above: Above[] = [];
  for (let i = from; i < to; i++) {
    const text = lines[i]!;
    if (isRemark(text)) continue;
    const written = readLine(text);
    const place = { above, below: readLine(lines[i + 1] ?? ''), typed, known };
    const complaint =
      lineComplaint(text, written, place) ?? (written && keyComplaint(written, lines, i, place));
    if (complaint) return { line: i + 1, ...complaint };
    if (written) above.push({ ...written, row: i });
  }
  return undefined;
}

/** What is wrong with a line whatever its value. */
function lineComplaint(
  text: string,
  written: WrittenLine | undefined,
  { above, below }: Place,
): Complaint | undefined {
  if (/^ *\t/.test(text))
    return { problem: 'The line is indented with a tab.', remedy: 'Use spaces.' };
  // A list may stand without spaces below its key, but not below a value nor above every key.
  if (/^-\s/.test(text) && above[0]?.value !== '' && !above.some(isListed)) {
    const remedy = readLine(text) ? 'Remove the dash and the space behind it.' : ANY_KEY;
    return { problem: 'The line starts with a dash, as in a list.', remedy };
  }
  if (written) return undefined;
  const problem = `"${text.trim().replace(/^-\s+/, '')}" is not a key with a value.`;
  // In a list it stands above another key of the same group; elsewhere in a list it is text.
  const isKey = /^\S/.test(text) || (/^ +- /.test(text) && below && !isListed(below));
  return isKey ? { problem, remedy: ANY_KEY } : undefined;
}

function keyComplaint(
  written: WrittenLine,
  lines: string[],
  i: number,
  place: Place,
): Complaint | undefined {
  // What else goes on is joined already.
  const text = /^["']/.test(written.value) ? textBelow(lines, i) : [];
  const value = joined(written.value, text);
  return valueComplaint({ ...written, value }, !text.length) ?? indentComplaint(written, place);
}

function isListed({ dashColumn }: WrittenLine): boolean {
  return dashColumn !== undefined;
}

function indentComplaint(
  { key, column, dashColumn }: WrittenLine,
  { above, typed, known }: Place,
): Complaint | undefined {
  const last = above.at(-1);
  if (!last) return undefined;
  const problem = `The line of "${key}" is not indented as the lines around it.`;
  if (dashColumn !== undefined) {
    const dashes = above.filter(isListed).map((line) => line.dashColumn);
    return !dashes.length || dashes.includes(dashColumn)
      ? undefined
      : { problem, remedy: 'Put its dash exactly below the dash above.' };
  }
  if (column === last.column || (column > last.column && !last.value)) return undefined;
  const mended =
    last.column === 0
      ? {
          problem: `The line after "${last.key}" is indented.`,
          remedy: 'Remove the spaces at its start.',
        }
      : { problem, remedy: `Put "${key}" exactly below "${last.key}".` };
  if (column < last.column || known.includes(key)) return mended;
  const whole = `${last.key}: ${quoted(valueAt(typed, last))}`;
  const remedy = `${mended.remedy.slice(0, -1)}, or, if it is text, write all as one line: ${whole}`;
  return { problem: mended.problem, remedy };
}

/** A value with all lines that stand further in than its key. */
function valueAt(typed: string[], { row, column }: Above): string {
  const { value = '' } = readLine(typed[row]!) ?? {};
  return joined(textOf(value), linesBelow(typed, row, column));
}

/** Each key can be read by itself, and yet not all together: the first one stands further in. */
function causeOfIndent(lines: string[]): LineComplaint | undefined {
  const first = lines.findIndex((line) => !isRemark(line));
  const written = readLine(lines[first] ?? '');
  if (!written?.column || isListed(written)) return undefined;
  const problem = `The line of "${written.key}" is indented.`;
  return { line: first + 1, problem, remedy: 'Remove the spaces at its start.' };
}
