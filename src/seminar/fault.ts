/**
 * Messages to the organiser. A **complaint** is a problem and its remedy; a **fault** is a complaint with its place,
 * and ends the build; a **doubt** is one about a value that is allowed but likely wrong; a **result** is a value or
 * the complaint about its text.
 */

/** A row of a table in `messages/`. */
export interface Complaint {
  name?: string;
  /** What is wrong, e.g. `"Wednesday, March 12, 2026" is a Thursday.` */
  problem: string;
  /** What to write instead, e.g. `Write "Thursday, March 12, 2026".` */
  remedy: string;
}

export interface Fault extends Complaint {
  /** Relative to the project, e.g. `content/logistics.md`. */
  file: string;
  /** Counted from 1; absent where the fault concerns the whole file. */
  line?: number | undefined;
  /** The front matter key; absent for faults of other lines. */
  key?: string | undefined;
}

/** The line is counted from 1 within the parsed text. */
export type LineComplaint = Complaint & { line: number };

export type Result<T> = { value: T } | { complaint: Complaint };

export function pathOf(name: string): string {
  return `content/${name}.md`;
}

/** The keys and indices of a value, e.g. `["changes", 0, "on"]`. */
export type Path = readonly PropertyKey[];

/** Collects the faults and doubts of one file. */
export class Report {
  readonly faults: Fault[] = [];
  readonly doubts: Fault[] = [];
  private readonly file: string;
  private readonly lineOf: ((path: Path) => number | undefined) | undefined;
  private readonly reported = new Set<PropertyKey>();

  /** @param lineOf absent where the front matter could not be parsed */
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

  /** Marks keys whose absence another fault explains. */
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

/** `file:line key: problem remedy` */
export function faultMessage({ file, line, key, problem, remedy }: Fault): string {
  return `${file}${line ? `:${line}` : ''}${key ? ` ${key}` : ''}: ${problem} ${remedy}`;
}

/** Sorts by file name (abstract, bio, logistics), then by line. */
export function inReadingOrder(faults: Fault[]): Fault[] {
  const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
  return faults.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

const ALTERNATIVES = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"` */
export function anyQuoted(choices: readonly string[]): string {
  return ALTERNATIVES.format(choices.map((choice) => `"${choice}"`));
}
