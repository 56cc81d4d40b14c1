/**
 * Splits a content file into keys and body. The keys are a subset of YAML: `key: value`, continuation lines, lists,
 * groups, block scalars. A value on one line is literal, with its colons, quotation marks, brackets and number signs.
 */
import { oneLine } from '../../text/clean.ts';
import type { Complaint, LineComplaint, Path } from '../fault.ts';
import { FILES } from '../messages/files.ts';
import { isComment, readLine, type KnownKeys, type Line } from './line.ts';
import * as scalar from './scalar.ts';
import type { Written } from './scalar.ts';

export interface FrontMatter {
  values: Record<string, Written>;
  /** Below empty lines in place of the keys, so that its lines are those of the file. */
  body: string;
  /** The line of a value, e.g. of `['changes', 0, 'on']`, or of its nearest parent. */
  lineOf: (path: Path) => number | undefined;
  doubts: readonly (readonly [Path, Complaint])[];
}

/** Opening fence, keys, closing fence, body. */
const FENCES = /^(\n*---[^\S\n]*\n)([\s\S]*?\n)??---[^\S\n]*(?:\n([\s\S]*))?$/;

/** @param text as returned by `cleanText` */
export function readFrontMatter(
  text: string,
  known: KnownKeys,
): { value: FrontMatter } | { fault: LineComplaint } {
  const undecoded = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (undecoded >= 0) return { fault: { line: undecoded + 1, ...FILES.NotUtf8() } };
  const match = FENCES.exec(text);
  if (!match) return { fault: { line: 1, ...FILES.NoFences() } };
  const [, opening = '', keys = '', below = ''] = match;
  const firstLine = opening.split('\n').length;
  const lines = keys.split('\n').flatMap((line, i) => readLine(line, firstLine + i, known) ?? []);
  const parser = new KeyParser(known);
  const values = parser.group(lines, 0, []);
  if (parser.fault) return { fault: parser.fault };
  const lineOf = (path: Path): number | undefined =>
    path.length ? (parser.lines.get(JSON.stringify(path)) ?? lineOf(path.slice(0, -1))) : undefined;
  const body = text.slice(0, text.length - below.length).replace(/[^\n]+/g, '') + below;
  return { value: { values, body, lineOf, doubts: parser.doubts } };
}

/** Header of a block scalar (YAML 1.2.2, 8.1). */
const BLOCK = /^[|>][-+\d]*(?:\s+#.*)?$/;
/** What people write before the entries of a list. */
const BULLET = /^(?:[-•·–—]|[*+]\s|\d{1,2}[.)]\s)(?!\s*\d)/;

/** A recursive-descent parser: one method for each form of value. */
class KeyParser {
  /** The line of each value, by its path. */
  readonly lines = new Map<string, number>();
  readonly doubts: [Path, Complaint][] = [];
  /** The first line that cannot be parsed; the values are then meaningless. */
  fault?: LineComplaint;
  private readonly known: KnownKeys;

  constructor(known: KnownKeys) {
    this.known = known;
  }

  /** A mapping: keys in one column. */
  group(lines: readonly Line[], column: number, path: Path): Record<string, Written> {
    // YAML emitters indent continuation lines no deeper than a key within a list.
    const isHead = ({ indent, isEntry, key, text }: Line) =>
      indent < column ||
      (indent === column && !isEntry && (key !== undefined || (!column && !/^[\]}]/.test(text))));
    const entries = chunks(lines, isHead).map(([head, below]) => {
      const { key = '' } = head;
      const place = [...path, key];
      if (head.isEntry || head.indent !== column) this.refuse(head, FILES.MisplacedLine(head));
      if (head.key === undefined) this.refuse(head, FILES.NotAKey(head));
      if (this.lines.has(JSON.stringify(place))) this.refuse(head, FILES.DuplicateKey({ key }));
      this.lines.set(JSON.stringify(place), head.number);
      return [key, this.value(head, below, column, place)] as const;
    });
    return Object.fromEntries(entries);
  }

  /** A sequence: dashes in one column. */
  private list(lines: readonly Line[], column: number, path: Path): Written[] {
    return chunks(lines, ({ indent }) => indent <= column).map(([head, below], i) => {
      const place = [...path, i];
      if (!head.isEntry || head.indent !== column) this.refuse(head, FILES.MisplacedLine(head));
      this.lines.set(JSON.stringify(place), head.number);
      const content = { ...head, isEntry: false, indent: head.column };
      return head.key === undefined
        ? this.value(content, below, column, place)
        : this.group([content, ...below], head.column, place);
    });
  }

  private value(head: Line, below: readonly Line[], column: number, path: Path): Written {
    const next = below.find((line) => !isComment(line));
    // A comment beside a key whose value is below.
    const beside = next && /^#(?:\s|$)/.test(head.value) ? '' : head.value;
    if (!beside && next?.isEntry) return this.list(below, next.indent, path);
    if (!beside && next?.key !== undefined && next.indent > column)
      return this.group(below, next.indent, path);
    const isBlock = BLOCK.test(beside) && below.some(({ indent }) => indent > column);
    const lines = isBlock ? [] : [beside].filter(Boolean);
    for (const line of below) {
      const isDeeper = line.indent > column;
      const isOpen = isBlock || scalar.isUnclosed(lines.join('\n'));
      if (isComment(line) && !(isOpen && isDeeper)) continue;
      const isKey = line.key !== undefined && !line.isEntry && !isOpen;
      if (isKey && head.key === undefined) this.refuse(head, FILES.EntryWithoutKey(head));
      if (isKey || (!isDeeper && (isBlock || line.isEntry)))
        this.refuse(line, FILES.MisplacedLine(line));
      if (BULLET.test(line.text) && !isOpen) this.doubts.push([path, FILES.EntryInValue(line)]);
      lines.push(line.text);
    }
    return isBlock ? oneLine(lines.join(' ')) : this.scalar(head, lines.join('\n'), path);
  }

  /** `[…]` is a flow list only for keys that take a list. */
  private scalar(head: Line, written: string, path: Path): Written {
    const key = path.findLast((part) => typeof part === 'string') as string;
    const isList = path.length === 1 && this.known.lists.has(key);
    if (scalar.isUnclosed(written) && (isList || written.startsWith('"')))
      this.refuse(head, FILES.OpenQuotation({ key }));
    const list = isList ? scalar.flowList(written) : undefined;
    if (list || path.at(-1) !== key) return list ?? scalar.flowEntry(written);
    const [, comment] = /(?:^|\s)(#\s.*[^"'])$/.exec(written) ?? [];
    if (comment) this.doubts.push([path, FILES.CommentInValue({ comment })]);
    return scalar.scalarText(written);
  }

  private refuse({ number }: Line, complaint: Complaint): void {
    this.fault ??= { line: number, ...complaint };
  }
}

/** Groups lines below their head; a comment is never a head. */
function chunks(lines: readonly Line[], isHead: (line: Line) => boolean): [Line, Line[]][] {
  const first = lines.findIndex((line) => !isComment(line));
  const starts = lines.flatMap((line, i) =>
    i === first || (i > first && !isComment(line) && isHead(line)) ? [i] : [],
  );
  return starts.map((start, i) => [lines[start]!, lines.slice(start + 1, starts[i + 1])]);
}
