/**
 * One pass over a text as it was typed. At each sign that can open something, the first rule that
 * recognises it says how far it goes and what becomes of it; every other character is kept.
 */
import type { LineComplaint } from '../../fault.ts';
import { ADDED, linesIn, SKIPPED, withoutMarks } from './marks.ts';
import type { Kept, Piece, Rule, Scan, Tag } from './rule.ts';
import { settleTags } from './signs/tags.ts';

export interface Scanned {
  markdown: string;
  /** The words that the plain text must have: the main text, and each footnote. */
  shown: string;
  kept: Kept[];
  faults: LineComplaint[];
  doubts: LineComplaint[];
}

interface Closing {
  markdown: string;
  shown: string;
  isNote: boolean;
}

/** Markdown, and beside it the words that must be shown, as they grow. */
class Output {
  readonly markdown: string[] = [];
  readonly shown: string[] = [];

  add(markdown: string, shown: string): void {
    this.markdown.push(markdown);
    this.shown.push(shown);
  }
}

/** What has been read of a text: the outputs as they grow, and what is told of it, line by line. */
class Progress {
  private readonly main = new Output();
  /** The one that is written to is the last: within a footnote, the footnote's. */
  private readonly outputs = [this.main];
  private readonly notes: Output[] = [];
  private readonly tags: Tag[] = [];
  private readonly closings = new Map<number, Closing>();
  private readonly faults: LineComplaint[] = [];
  private readonly doubts: LineComplaint[] = [];
  private line = 1;

  private readonly reading: Scan;

  /** @param from where the text begins; the lines that stand before are left out */
  constructor(reading: Scan, from: number) {
    this.reading = reading;
    const above = linesIn(reading.source.slice(0, from));
    this.main.add('', SKIPPED.repeat(above));
    this.line += above;
  }

  /** Puts a piece in the place of what is written at a position. */
  take(at: number, piece: Piece): void {
    const output = this.outputs.at(-1)!;
    const written = this.reading.source.slice(at, at + piece.length);
    const { markdown, shown = markdown, closing, tag, isNote = false } = piece;
    if (tag) this.tags.push({ ...tag, index: output.markdown.length, output });
    const lines = linesIn(written);
    output.add(markdown, shown + SKIPPED.repeat(Math.max(lines - linesIn(shown), 0)));
    if (piece.fault) {
      const above = linesIn(written.slice(0, piece.faultFrom ?? 0));
      this.faults.push({ line: this.line + above, ...piece.fault });
    }
    if (piece.doubt) this.doubts.push({ line: this.line, ...piece.doubt });
    if (closing) this.closings.set(closing.at, { ...closing, isNote });
    if (isNote) this.outputs.push(new Output());
    this.line += lines;
  }

  /** Ends what the brace at a position ends; false where it ends nothing. */
  close(at: number): boolean {
    const closing = this.closings.get(at);
    if (!closing) return false;
    if (closing.isNote && this.outputs.length > 1) this.notes.push(this.outputs.pop()!);
    this.outputs.at(-1)!.add(closing.markdown, closing.shown);
    return true;
  }

  result(): Scanned {
    this.notes.push(...this.outputs.splice(1).toReversed());
    settleTags(this.tags);
    const { faults, doubts, reading } = this;
    return { ...joined(this.main, this.notes), kept: reading.kept, faults, doubts };
  }
}

/**
 * Applies the rules to a whole text.
 *
 * @param signs finds where a rule may apply; the rules of that sign are tried in their order
 * @param from where to begin; what stands before is left out
 */
export function scan(
  reading: Scan,
  signs: RegExp,
  rules: Readonly<Record<string, readonly Rule[]>>,
  from: number,
): Scanned {
  const { source } = reading;
  const progress = new Progress(reading, from);
  signs.lastIndex = from;
  let done = from;
  for (let match; (match = signs.exec(source));) {
    const [sign] = match;
    const at = match.index;
    if (at > done) progress.take(done, verbatim(source.slice(done, at)));
    if (sign === '}' && progress.close(at)) done = at + 1;
    else {
      const piece = first(rules[sign] ?? rules.address ?? [], reading, at) ?? verbatim(sign);
      progress.take(at, piece);
      done = at + piece.length;
    }
    signs.lastIndex = done;
  }
  if (done < source.length) progress.take(done, verbatim(source.slice(done)));
  return progress.result();
}

function verbatim(text: string): Piece {
  return { length: text.length, markdown: text };
}

function first(rules: readonly Rule[], reading: Scan, at: number): Piece | undefined {
  for (const rule of rules) {
    const piece = rule(reading, at);
    if (piece) return piece;
  }
  return undefined;
}

/** The footnotes that LaTeX has within a sentence, as Markdown has them behind the text. */
function joined(main: Output, notes: Output[]): { markdown: string; shown: string } {
  const lines = notes.map(({ markdown }, i) => {
    const text = markdown.join('').replace(/\n/g, ' ');
    return `${ADDED}${ADDED}[^tex-${i + 1}]: ${text}`;
  });
  return {
    markdown: main.markdown.join('') + lines.join(''),
    shown: main.shown.join('') + notes.map(({ shown }) => `\f${shown.join('')}`).join(''),
  };
}

/** A text without what only this reading means by some characters. */
export function prepared(text: string): string {
  return withoutMarks(text).replace(/^[ \t]+$/gm, '');
}
