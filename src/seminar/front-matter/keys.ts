/**
 * The lines between the fences -> keys and values. The grammar is a subset of YAML: `key: value`, text
 * that goes on in deeper lines, lists with dashes, groups of keys. A value on one line is what stands there:
 * colons, quotation marks, brackets and number signs in it are text.
 */
import { oneLine } from '../../text/clean.ts';
import type { Complaint } from '../fault.ts';
import { FILES } from '../messages/files.ts';
import { isComment, type KnownKeys, type Line } from './line.ts';
import {
  flowEntry,
  flowList,
  isOpenQuotation,
  isQuotation,
  isUnclosed,
  quotedValue,
  scalarText,
  type Written,
} from './scalar.ts';

/** A line that cannot be parsed; leaves the recursion and is caught by `readFrontMatter`. */
export class KeyError extends Error {
  readonly line: number;
  readonly complaint: Complaint;

  constructor({ number }: Line, complaint: Complaint) {
    super(complaint.problem);
    this.line = number;
    this.complaint = complaint;
  }
}

/** What opens a block of text (YAML 1.2.2, 8.1), where deeper lines follow. */
const BLOCK = /^[|>][-+\d]*$/;

type Path = readonly PropertyKey[];

/** A recursive-descent parser; one method for each form of value. */
export class KeyParser {
  /** The line of each value, by its path. */
  readonly lines = new Map<string, number>();
  readonly doubts: (Complaint & { line: number; key: string })[] = [];
  private readonly input: Line[];
  private readonly known: KnownKeys;
  private next = 0;

  constructor(input: readonly Line[], known: KnownKeys) {
    this.input = [...input];
    this.known = known;
  }

  /** Keys that stand in one column. @throws KeyError */
  group(column: number, path: Path): Record<string, Written> {
    const entries = new Map<string, Written>();
    for (let line = this.peek(); line && line.indent >= column; line = this.peek()) {
      const { key } = line;
      if (line.isEntry || line.indent > column) throw this.misplaced(line);
      if (key === undefined) throw new KeyError(line, FILES.NotAKey({ line: line.text }));
      if (entries.has(key)) throw new KeyError(line, FILES.DuplicateKey({ key }));
      this.lines.set(JSON.stringify([...path, key]), line.number);
      this.next++;
      entries.set(key, this.value(line, column, [...path, key]));
    }
    return Object.fromEntries(entries);
  }

  /** The next line that is no comment. */
  private peek(): Line | undefined {
    while (this.input[this.next] && isComment(this.input[this.next]!)) this.next++;
    return this.input[this.next];
  }

  /** The lines that stand further in than a column. */
  private deeper(column: number): Line[] {
    const rest = this.input.slice(this.next);
    const end = rest.findIndex(({ indent }) => indent <= column);
    return end < 0 ? rest : rest.slice(0, end);
  }

  /** What stands behind a key and in the deeper lines below it. */
  private value(line: Line, column: number, path: Path): Written {
    const below = line.value ? undefined : this.peek();
    if (below?.isEntry && below.indent >= column) return this.list(below.indent, path);
    if (below?.key !== undefined && below.indent > column) return this.group(below.indent, path);
    return this.text(line, line.value, column, path);
  }

  /** Entries whose dashes stand in one column. */
  private list(indent: number, path: Path): Written[] {
    const entries: Written[] = [];
    for (let line = this.peek(); line && line.indent >= indent; line = this.peek()) {
      if (!line.isEntry && line.indent === indent) break;
      if (!line.isEntry || line.indent > indent) throw this.misplaced(line);
      const place = [...path, entries.length];
      this.lines.set(JSON.stringify(place), line.number);
      this.input[this.next] = { ...line, isEntry: false, indent: line.column };
      if (line.key === undefined) this.next++;
      entries.push(
        line.key === undefined
          ? this.text(line, line.text, indent, place)
          : this.group(line.column, place),
      );
    }
    return entries;
  }

  /** Text on one line or several; `[…]` is a list where the key takes one. */
  private text(line: Line, first: string, column: number, path: Path): Written {
    const block = BLOCK.test(first) ? this.deeper(column) : [];
    this.next += block.length;
    if (block.length) return oneLine(block.map(wholeText).join(' '));
    const written = [first, ...this.continuation(line, first, column)].filter(Boolean).join('\n');
    const key = path.findLast((part) => typeof part === 'string') as string;
    if (isOpenQuotation(written)) {
      const value = quotedValue(scalarText(written.replace(/^"|['"]$/g, '')) ?? '');
      throw new KeyError(line, FILES.OpenQuotation({ key, value }));
    }
    const list = path.length === 1 && this.known.lists.has(key) ? flowList(written) : undefined;
    if (list) return list;
    if (path.at(-1) !== key) return flowEntry(written);
    const comment = isQuotation(written) ? undefined : /(?:^|\s)(#\s.*)$/.exec(written)?.[1];
    if (comment) {
      const place = { line: line.number, key: String(path[0]) };
      this.doubts.push({ ...place, ...FILES.CommentInValue({ comment }) });
    }
    return scalarText(written);
  }

  /** The deeper lines that a text goes on in; in a group they may stand right below its key. */
  private continuation(line: Line, first: string, column: number): string[] {
    const lines: string[] = [];
    for (const below of this.deeper(column && line.key !== undefined ? column - 1 : column)) {
      if (below.indent <= column && (below.isEntry || below.key !== undefined)) break;
      this.next++;
      const written = [first, ...lines].filter(Boolean).join('\n');
      const isOpen = isUnclosed(written);
      if (isComment(below) && !isOpen) continue;
      if (below.key !== undefined && !below.isEntry && !isOpen)
        throw this.keyInText(line, below, `${written}\n${below.text}`);
      lines.push(wholeText(below));
      if (isOpen && isQuotation(`${written}\n${lines.at(-1)!}`)) break;
    }
    return lines;
  }

  /** A key where text goes on: a key indented by mistake, or text with a colon. */
  private keyInText(line: Line, below: Line, whole: string): KeyError {
    const above = line.key;
    if (above === undefined) return new KeyError(line, FILES.NotAKey({ line: line.text }));
    if (line.column > 0 || this.known.all.has(below.key!)) return this.misplaced(below);
    const value = quotedValue(scalarText(whole.replace(/^'([^]*)'\n/, '$1\n')) ?? '');
    return new KeyError(below, FILES.IndentedKey({ above, value }));
  }

  /** A key or a dash in a column in which none may stand. */
  private misplaced(line: Line): KeyError {
    const { key = line.text, isEntry, indent } = line;
    return new KeyError(
      line,
      isEntry && indent === 0 ? FILES.DashBeforeKey() : FILES.UnevenLine({ key }),
    );
  }
}

/** A line as text: its dash is part of it. */
function wholeText({ isEntry, text }: Line): string {
  return isEntry ? `- ${text}` : text;
}
