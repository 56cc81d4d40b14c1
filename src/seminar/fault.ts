/**
 * Messages to the organiser. Four terms are used for them everywhere:
 *
 * - a **complaint** says what is wrong with a value and what to write instead;
 * - a **fault** is a complaint with its place (file, line, key), and ends the build;
 * - a **doubt** is a complaint about a value that is allowed but likely wrong: the build goes on;
 * - a **result** is a value, or the complaint about the text that should have given it.
 */

/** What is wrong and what to write instead: a row of one of the tables in `messages/`. */
export interface Complaint {
  name?: string;
  /** What is wrong, e.g. `"Wednesday, March 12, 2026" is a Thursday.` */
  problem: string;
  /** What to write instead, e.g. `Write "Thursday, March 12, 2026".` */
  remedy: string;
}

export interface Fault extends Complaint {
  /** The file as the organiser knows it, e.g. `content/logistics.md`. */
  file: string;
  /** Counted from 1; absent where the fault concerns the whole file. */
  line?: number | undefined;
  /** The front matter key; absent for faults of lines that are no keys, or of the text. */
  key?: string | undefined;
}

export type Doubt = Fault;

/** A complaint with its line, counted from 1, from the first line of what was read. */
export type LineComplaint = Complaint & { line: number };

/** Either a value, or what is wrong with the text that should have given it. */
export type Result<T> = { value: T } | { complaint: Complaint };

export function pathOf(name: string): string {
  return `content/${name}.md`;
}

/** Keys and indices that lead to a value. */
export type Path = readonly PropertyKey[];

/** Collects the faults and the doubts of one file with their places: a path, a line, or the whole file. */
export class Report {
  readonly faults: Fault[] = [];
  readonly doubts: Doubt[] = [];
  private readonly file: string;
  private readonly lineOf: ((path: Path) => number | undefined) | undefined;
  private readonly reported = new Set<PropertyKey>();

  /** @param lineOf absent where the file could not be split: then nothing else is known of its keys */
  constructor(file: string, lineOf?: (path: Path) => number | undefined) {
    this.file = file;
    this.lineOf = lineOf;
  }

  fault(place: Path | number | undefined, complaint: Complaint): void {
    this.faults.push(this.placed(place, complaint));
    if (typeof place === 'object') this.skip(place[0]!);
  }

  doubt(place: Path | number | undefined, complaint: Complaint): void {
    this.doubts.push(this.placed(place, complaint));
  }

  /** Keys whose absence another fault explains. */
  skip(...keys: PropertyKey[]): void {
    keys.forEach((key) => this.reported.add(key));
  }

  isReported(key: PropertyKey): boolean {
    return !this.lineOf || this.reported.has(key);
  }

  private placed(place: Path | number | undefined, complaint: Complaint): Fault {
    const at =
      typeof place === 'object'
        ? { line: this.lineOf?.(place), key: String(place[0]) }
        : { line: place };
    return { file: this.file, ...complaint, ...at };
  }
}

/** The one form that every message has: `file:line key: problem remedy`. */
export function faultMessage({ file, line, key, problem, remedy }: Fault): string {
  return `${file}${line ? `:${line}` : ''}${key ? ` ${key}` : ''}: ${problem} ${remedy}`;
}

/** Faults in reading order: by the name of the file (abstract, bio, logistics), then by line. */
export function inReadingOrder(faults: Fault[]): Fault[] {
  const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
  return faults.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

const ALTERNATIVES = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Alternatives between quotation marks: `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function anyQuoted(choices: readonly string[]): string {
  return ALTERNATIVES.format(choices.map((choice) => `"${choice}"`));
}
