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

/** Markdown, and beside it the words that must be shown, as they grow. */
class Output {
  readonly markdown: string[] = [];
  readonly shown: string[] = [];

  add(markdown: string, shown: string): void {
    this.markdown.push(markdown);
    this.shown.push(shown);
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
  const main = new Output();
  const outputs = [main];
  const notes: Output[] = [];
  const tags: Tag[] = [];
  const closings = new Map<number, { markdown: string; shown: string; isNote: boolean }>();
  const faults: LineComplaint[] = [];
  const doubts: LineComplaint[] = [];
  let line = 1;
  main.add('', SKIPPED.repeat(linesIn(source.slice(0, from))));
  line += linesIn(source.slice(0, from));

  const take = (at: number, piece: Piece) => {
    const output = outputs.at(-1)!;
    const written = source.slice(at, at + piece.length);
    const { markdown, shown = markdown, closing, tag, isNote = false } = piece;
    if (tag) tags.push({ ...tag, index: output.markdown.length, output });
    const lines = linesIn(written);
    output.add(markdown, shown + SKIPPED.repeat(Math.max(lines - linesIn(shown), 0)));
    if (piece.fault) {
      const above = linesIn(written.slice(0, piece.faultFrom ?? 0));
      faults.push({ line: line + above, ...piece.fault });
    }
    if (piece.doubt) doubts.push({ line, ...piece.doubt });
    if (closing) closings.set(closing.at, { ...closing, isNote });
    if (isNote) outputs.push(new Output());
    line += lines;
  };
  const close = (at: number) => {
    const closing = closings.get(at);
    if (!closing) return false;
    if (closing.isNote && outputs.length > 1) notes.push(outputs.pop()!);
    outputs.at(-1)!.add(closing.markdown, closing.shown);
    return true;
  };

  signs.lastIndex = from;
  let done = from;
  for (let match; (match = signs.exec(source));) {
    const at = match.index;
    if (at > done) take(done, verbatim(source.slice(done, at)));
    done = at;
    if (match[0] === '}' && close(at)) done = at + 1;
    else {
      const tried = rules[match[0]] ?? [];
      const piece = first(tried, reading, at) ?? verbatim(match[0]);
      take(at, piece);
      done = at + piece.length;
    }
    signs.lastIndex = done;
  }
  if (done < source.length) take(done, verbatim(source.slice(done)));
  notes.push(...outputs.splice(1).toReversed());
  settleTags(tags);
  return { ...joined(main, notes), kept: reading.kept, faults, doubts };
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
