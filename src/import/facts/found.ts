/** The values that an announcement holds, each with its lines; of two that compete, the surer or none. */
import type { Line } from '../lines/line.ts';
import type { Person } from '../words/people.ts';
import { withoutHonorific } from '../words/phrases.ts';
import { said } from '../languages/rows.ts';
import type { Context } from '../words/proposals.ts';

/** Every key that can be read from an announcement. */
export interface Values {
  title: string;
  speaker: Person[];
  affiliation: string;
  homepage: string;
  date: string;
  time: string;
  timeZone: string;
  location: string;
  address: string;
  map: string;
  online: string;
  category: string;
  host: string[];
  email: string;
  organizer: string;
  audience: string;
  admission: string;
  status: string;
  previousDate: string;
  previousTime: string;
  announced: string;
  changes: { on: string; what: string }[];
  links: { label: string; url: string }[];
}

export interface Found<T = unknown> {
  value: T;
  /** Numbers of the lines that say it. */
  lines: number[];
  /** What of it the text itself does not say, and where it is from. */
  note?: string;
}

/** What is known for certain. */
export type Read = { [K in keyof Values]?: Found<Values[K]> };

/** How plainly the text says it: behind a label, in a headline, in a sentence or on a bare line. */
export type Sureness = 1 | 2 | 3;

interface Candidate extends Found {
  sureness: Sureness;
}

/** What is collected from a text, part by part. */
export interface Collected {
  findings: Findings;
  /** What visitors are told beside the keys. */
  notes: Line[];
  /** What may be the title or the speaker, to be proposed where it is asked for. */
  guesses: { title: string[]; speaker: string[] };
  context: Context;
  /** Whether it is the site's own announcement. */
  isOwn: boolean;
}

/** Takes a paragraph that tells visitors something beside the keys. */
export function addNote({ notes }: Collected, { number, text }: Line): void {
  notes.push({ number, text: '' }, { number, text });
}

const OPEN = new RegExp(`^\\W*${said('open')}\\W*$`, 'iu');

/** Whether a text says that its value is not known yet. */
export const isOpen = (text: string) => OPEN.test(text.trim());

export class Findings {
  readonly #candidates = new Map<keyof Values, Candidate[]>();

  add<K extends keyof Values>(
    key: K,
    value: Values[K] | undefined,
    lines: readonly Line[],
    sureness: Sureness,
  ): void {
    if (!value?.length || (typeof value === 'string' && isOpen(value))) return;
    const candidates = this.#candidates.get(key) ?? [];
    const numbers = [...new Set(lines.map(({ number }) => number))];
    this.#candidates.set(key, [...candidates, { value, lines: numbers, sureness }]);
  }

  /** Whether anything else is said of a key, however plainly. */
  isContested(key: keyof Values): boolean {
    const [first, ...others] = this.#candidates.get(key) ?? [];
    return others.some(({ value }) => !isSame(first!.value, value));
  }

  has(key: keyof Values): boolean {
    return this.#candidates.has(key);
  }

  /**
   * Whether a day behind a label, to which nothing tells an hour, is another than that of the hour: a notice
   * bears its own day.
   */
  hasOtherDay(): boolean {
    const [days, times] = [this.#ranked('date'), this.#ranked('time')];
    if (times.some(({ sureness }) => sureness === 3)) return false;
    const [labelled, timed] = [
      days.filter(({ sureness }) => sureness === 3),
      days.filter(({ lines }) =>
        times.some((time) => time.lines.some((one) => lines.includes(one))),
      ),
    ];
    return labelled.some(({ value }) => timed.some((other) => !isSame(value, other.value)));
  }

  /** Whatever is said of a key, the plainest first. */
  #ranked(key: keyof Values): Candidate[] {
    return (this.#candidates.get(key) ?? []).toSorted((a, b) => b.sureness - a.sureness);
  }

  /** All different values of a key, the plainest first. */
  all<K extends keyof Values>(key: K): Values[K][] {
    const all = this.#ranked(key);
    const isFirst = ({ value }: Candidate, i: number) =>
      all.findIndex((one) => isSame(one.value, value)) === i;
    return all.filter(isFirst).map(({ value }) => value as Values[K]);
  }

  /** The different values that are said most plainly; what says the same as another is none of its own. */
  distinct<K extends keyof Values>(key: K): Found<Values[K]>[] {
    const all = this.#ranked(key);
    const distinct: Candidate[] = [];
    for (const one of all) {
      const same = distinct.find(({ value }) => isSame(one.value, value));
      if (same) {
        const isLonger = plain(one.value).length > plain(same.value).length;
        if (isLonger && one.sureness === same.sureness) same.value = one.value;
        same.lines = [...new Set([...same.lines, ...one.lines])].toSorted((a, b) => a - b);
      } else if (one.sureness === all[0]!.sureness) distinct.push({ ...one });
    }
    return distinct.map(({ value, lines }) => ({ value: value as Values[K], lines }));
  }

  /** The one value that is said most plainly; none where two compete. */
  only<K extends keyof Values>(key: K): Found<Values[K]> | undefined {
    const [one, other] = this.distinct(key);
    return other ? undefined : one;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  return one.includes(other) || other.includes(one);
}

/** Of people, their names without titles; of anything else, all of it. */
function nameOf(value: unknown): string {
  const names = [value].flat().map((one) => (one as Partial<Person>).name ?? '');
  return names.every(Boolean)
    ? names.map((name) => plain(withoutHonorific(name))).join()
    : plain(value);
}

/** Letters and digits alone, in which two writings of one thing agree. */
export function plain(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
