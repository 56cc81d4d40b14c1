/** What a rule for one sign is given and gives back. */
import type { Complaint } from '../../fault.ts';
import { readFormula, type Formula } from '../formula/formula.ts';
import { keptMark } from './marks.ts';

/** What becomes of a stretch of the source. */
export interface Piece {
  /** How many characters of the source it takes. */
  length: number;
  /** Markdown in its place. */
  markdown: string;
  /** Its words in the plain text; those of `markdown` where not told. */
  shown?: string;
  /** What takes the place of the brace at this position. */
  closing?: { at: number; markdown: string; shown: string };
  /** Whether what follows, up to `closing`, is a footnote. */
  isNote?: boolean;
  tag?: Tag;
  doubt?: Complaint;
  fault?: Complaint;
  /** How many characters of the source stand before what the fault is about. */
  faultFrom?: number;
}

export type Rule = (scan: Scan, at: number) => Piece | undefined;

/** What is kept aside: a formula, or code as it is written, with the indentation of its fence. */
export type Kept = { formula: Formula } | { code: string; indent: number };

/** A tag whose meaning is known only when the whole text is read. */
export interface Tag {
  name: string;
  kind: 'opening' | 'closing' | 'alone';
  /** Its own characters as text. */
  asText: string;
  written: string;
  /** Where it stands in what is written so far. */
  index?: number;
  output?: { markdown: string[]; shown: string[] };
}

/** What rules may ask. All of it is linear in the length of the text, however often it is asked. */
export class Scan {
  readonly kept: Kept[] = [];
  /** Lists that are open, innermost last. */
  readonly lists: { mark: (n: number) => string; items: number }[] = [];
  /** Where the last list of LaTeX ends. */
  listEnd: number | undefined;
  /** How many footnotes LaTeX has begun. */
  notes = 0;
  /** Runs of stars that may open emphasis in this paragraph. */
  openStars: string[] = [];
  /** Whether a word before ends in a star that nothing opens: it refers to a note. */
  hasNoteStar = false;
  private readonly found = new Map<string, { from: number; place: number }>();
  private braces: Map<number, number> | undefined;

  readonly source: string;
  /** Whether it is Markdown; otherwise it is one line of text in which only formulas are set. */
  readonly isProse: boolean;

  constructor(source: string, isProse: boolean) {
    this.source = source;
    this.isProse = isProse;
  }

  /** What a pattern with the flag `y` finds at a position. */
  match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.source);
  }

  /** Where a text stands next; the end of the source where it does not. */
  next(text: string, from: number): number {
    const known = this.found.get(text);
    if (known && known.from <= from && from <= known.place) return known.place;
    const found = this.source.indexOf(text, from);
    const place = found < 0 ? this.source.length : found;
    this.found.set(text, { from, place });
    return place;
  }

  /** What stands on a line before a position. */
  lineBefore(at: number): string {
    return this.source.slice(this.source.lastIndexOf('\n', at - 1) + 1, at);
  }

  /** Where the paragraph of a position ends. */
  paragraphEnd(from: number): number {
    return this.next('\n\n', from);
  }

  /** The brace that closes the one at a position. */
  closingBrace(at: number): number | undefined {
    this.braces ??= matchingBraces(this.source);
    return this.braces.get(at);
  }

  keep(kept: Kept): string {
    return keptMark(this.kept.push(kept) - 1);
  }

  /** A formula in place of a stretch of the source. */
  formula(length: number, tex: string, display: boolean): Piece {
    const result = readFormula(tex, display);
    if ('complaint' in result) return { length, markdown: '', fault: result.complaint };
    const { text } = result.value;
    const markdown = this.keep({ formula: result.value });
    // On a line of its own it parts what stands beside it.
    return { length, markdown, shown: display ? ` ${text} ` : text };
  }
}

/** A piece up to an opening brace, and what takes the place of the brace that closes it. */
export function around(
  length: number,
  close: number,
  [before, after]: readonly [before: string, after: string],
  shown = '',
): Piece {
  return { length, markdown: before, shown, closing: { at: close, markdown: after, shown } };
}

function matchingBraces(source: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of source.matchAll(/\\[^]|[{}]/g)) {
    if (sign === '{') open.push(index);
    else if (sign === '}' && open.length) pairs.set(open.pop()!, index);
  }
  return pairs;
}
