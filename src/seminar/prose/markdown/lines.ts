/**
 * Line ends of a paragraph. Mails and PDFs wrap full lines within a sentence; people break lines between facts. The
 * lines themselves show which.
 */
import type { Nodes, PhrasingContent, Text } from 'mdast';
import { wordPattern } from '../../../languages/languages.ts';
import { areSpaceless, WIDE } from '../../../text/wide.ts';
import { placed } from '../node.ts';

/** In columns: shorter lines are not wrapped; the other is the narrowest wrapping width. */
const SHORT = 50;
const NARROW = 24;
/** A full line has this share of the longest: letters of a PDF differ in width. */
const FULL = 0.8;

const KEPT: readonly RegExp[] = [
  // Before an enumerator: (a), [1], ii), [^1]
  /\n(?:\((?:\p{L}|[ivx]+|\d{1,2})\)|\[\d{1,3}\]|(?:\p{Ll}|[ivx]+)\)|\[\^)/u,
  // Before a bullet, a number or a heading: – a, 2. A
  /\n(?:[–—·•◦▪‣●○*+-] ?(?=\p{L})|\d{1,2}(?:\)\s|\.\s+(?=\p{Lu}))|#{1,6} (?=\p{L}))/u,
  // Before a label: Passcode: 4711
  /\n\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2}: \S/u,
  // Between columns, parted by tabs
  /\S\t+\S.*\n.*\S\t+\S/,
  // Before or behind a line of dashes
  /^[-=_*~—–]{2,}$/m,
];
const JOINED: readonly RegExp[] = [
  // Within a sentence: before a small letter that begins no address
  /(?<![.!?:;]["'”’)]*)\n(?!https?:|www\.|\S+@)\p{Ll}/u,
  // Behind a comma or a hyphen
  /(?:[\p{Ll}\p{Lo}],|-)\n/u,
];

/** Whether the end of a line (from 0) is kept; the first matching row decides. */
export function endsLine(lines: readonly string[]): (i: number) => boolean {
  const widths = lines.map(widthOf);
  const widest = Math.max(...widths);
  return (i) => {
    const next = lines[i + 1]!;
    const pair = `${lines[i]}\n${next}`;
    if (/<br\s*\/?>\n/i.test(pair)) return false;
    if (widest < NARROW || KEPT.some((pattern) => pattern.test(pair))) return true;
    if (JOINED.some((pattern) => pattern.test(pair))) return false;
    const word = WIDE.test(next.charAt(0)) ? next.charAt(0) : next.replace(/\s[^]*/, '');
    return widest < SHORT || widths[i]! + 1 + widthOf(word) < widest * FULL;
  };
}

/** In columns; East Asian characters take two. */
function widthOf(line: string): number {
  return Array.from(line).reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);
}

const CONJUNCTION = (['and', 'or', 'to'] as const).map((row) => wordPattern(row)).join('|');
/** A word divided at the end of a line; not a suspended hyphen: `Vor- und Nachteile`. */
export const DIVIDED = new RegExp(
  `(?<!\\p{L})\\p{L}+[-\u2010]\\n[ \\t]*(?!(?:${CONJUNCTION})\\s)\\p{Ll}\\p{L}*`,
  'u',
);

/** Replacements of line ends, by line of the source. */
type Gaps = ReadonlyMap<number, 'break' | '\n' | ''>;

/** Splits texts at line ends, with breaks between lines that stay apart. */
export function withLineEnds<N extends Nodes>(node: N, source: string, around?: Gaps): N {
  if (!('children' in node)) return node;
  const gaps = node.type === 'paragraph' ? gapsIn(node, source) : around;
  const children = (node.children as PhrasingContent[]).flatMap((child) =>
    child.type === 'text' && gaps
      ? linesOf(child, source, gaps)
      : withLineEnds(child, source, gaps),
  );
  return { ...node, children };
}

function gapsIn({ position }: Nodes, source: string): Gaps {
  const { start, end } = position!;
  const typed = source.slice(start.offset, end.offset).split('\n');
  const lines = typed.map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  const isEnd = endsLine(lines);
  return new Map(
    lines.slice(1).map((next, i) => {
      const isOne = DIVIDED.test(`${lines[i]}\n${next}`) || areSpaceless(lines[i]!, next);
      return [start.line + i, isEnd(i) ? 'break' : isOne ? '' : '\n'];
    }),
  );
}

function linesOf(text: Text, source: string, gaps: Gaps): PhrasingContent[] {
  const { start } = text.position!;
  let to = start.offset!;
  return text.value.split(/[ \t]*\n[ \t]*/).flatMap((line, i): PhrasingContent[] => {
    const gap = i ? gaps.get(start.line + i - 1)! : '';
    const from = source.indexOf(line, to);
    to = from + line.length;
    const value = gap === 'break' ? line : gap + line;
    const texts = value ? [placed({ ...text, value }, from, to)] : [];
    return gap === 'break' ? [{ type: 'break' }, ...texts] : texts;
  });
}
