/**
 * Splits a content file into keys and body. The grammar of the keys is a subset of YAML: `key: value`, continuation
 * lines, lists, groups of keys, block scalars. A value on one line is literal: it may contain colons, quotation
 * marks, brackets and number signs.
 */
import { oneLine } from '../../text/clean.ts';
import type { Complaint, LineComplaint, Path } from '../fault.ts';
import { FILES } from '../messages/files.ts';
import { isComment, readLine, wholeText, type KnownKeys, type Line } from './line.ts';
import * as scalar from './scalar.ts';
import type { Written } from './scalar.ts';

export interface FrontMatter {
  values: Record<string, Written>;
  body: string;
  /** The first line of the body, from 1. */
  bodyLine: number;
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

/** Header of a block scalar (YAML 1.2.2, 8.1). */
const BLOCK = /^[|>][-+\d]*$/;

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
    const isHead = ({ indent, isEntry, key }: Line) =>
      indent < column || (indent === column && !isEntry && (key !== undefined || !column));
    const entries = chunks(lines, isHead).map(([head, below]) => {
      const { key = '' } = head;
      const place = [...path, key];
      if (head.isEntry || head.indent !== column) this.refuseColumn(head);
      if (head.key === undefined) this.refuse(head, FILES.NotAKey({ line: head.text }));
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
      if (!head.isEntry || head.indent !== column) this.refuseColumn(head);
      this.lines.set(JSON.stringify(place), head.number);
      const content = { ...head, isEntry: false, indent: head.column };
      const nested = below.find(({ isEntry }) => isEntry);
      const isText = head.key === undefined && head.value && !BLOCK.test(head.value);
      if (nested && isText && !scalar.isUnclosed(head.value))
        this.doubts.push([place, FILES.EntryInValue({ entry: wholeText(nested) })]);
      return head.key === undefined
        ? this.value(content, below, column, place)
        : this.group([content, ...below], head.column, place);
    });
  }

  private value(head: Line, below: readonly Line[], column: number, path: Path): Written {
    const first = head.value ? undefined : below.find((line) => !isComment(line));
    if (first?.isEntry) return this.list(below, first.indent, path);
    if (first?.key !== undefined && first.indent > column)
      return this.group(below, first.indent, path);
    return this.text(head, this.wholeValue(head, below, column), path);
  }

  private wholeValue(head: Line, below: readonly Line[], column: number): string {
    const isBlock = BLOCK.test(head.value) && below.some(({ indent }) => indent > column);
    const written = isBlock ? [] : [head.value].filter(Boolean);
    for (const line of below) {
      const isDeeper = line.indent > column;
      const isOpen = isBlock || scalar.isUnclosed(written.join('\n'));
      if (isComment(line) && !(isOpen && isDeeper)) continue;
      if (!isDeeper && (isBlock || line.isEntry || !column)) this.refuseColumn(line);
      if (line.key !== undefined && !line.isEntry && !isOpen) {
        if (head.key === undefined) this.refuse(head, FILES.NotAKey({ line: head.text }));
        this.refuseColumn(line);
      }
      written.push(wholeText(line));
    }
    return isBlock ? oneLine(written.join(' ')) : written.join('\n');
  }

  /** `[…]` is a flow list only for keys that take a list. */
  private text(head: Line, written: string, path: Path): Written {
    if (BLOCK.test(head.value) && written !== head.value) return written;
    const key = path.findLast((part) => typeof part === 'string') as string;
    if (scalar.isOpenQuotation(written)) {
      const value = scalar.quotedValue(scalar.scalarText(written.replace(/^"|['"]$/g, '')) ?? '');
      this.refuse(head, FILES.OpenQuotation({ key, value }));
    }
    const list =
      path.length === 1 && this.known.lists.has(key) ? scalar.flowList(written) : undefined;
    if (list) return list;
    if (path.at(-1) !== key) return scalar.flowEntry(written);
    const comment = scalar.isQuotation(written) ? undefined : /(?:^|\s)(#\s.*)$/.exec(written)?.[1];
    if (comment) this.doubts.push([path, FILES.CommentInValue({ comment })]);
    return scalar.scalarText(written);
  }

  private refuse({ number }: Line, complaint: Complaint): void {
    this.fault ??= { line: number, ...complaint };
  }

  private refuseColumn(line: Line): void {
    this.refuse(line, FILES.MisplacedLine({ line: wholeText(line) }));
  }
}

/** Groups lines below their head; a comment is never a head. */
function chunks(
  lines: readonly Line[],
  isHead: (line: Line) => boolean,
): [head: Line, below: Line[]][] {
  const all: [Line, Line[]][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (!isComment(line) && (!last || isHead(line))) all.push([line, []]);
    else last?.[1].push(line);
  }
  return all;
}
