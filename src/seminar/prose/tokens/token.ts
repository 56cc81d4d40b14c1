/** Stretches of a text that are more than their characters, found by a table of patterns. */
import type { ElementContent } from 'hast';
import { noted, textNode, type Span } from './node.ts';

/** What a pattern has found. */
export interface Found {
  match: RegExpExecArray;
  /** The character before it; empty at the start. */
  before: string;
  /** The character behind it. */
  next: string;
  /** The nodes of a part of the source. */
  inner: (part: Span) => ElementContent[];
}

/** A kind of token. */
export interface Row {
  /** Sticky. */
  pattern: RegExp;
  /** What it shows; undefined where it is none after all. */
  read: (found: Found) => ElementContent[] | undefined;
}

export interface Token {
  end: number;
  nodes: ElementContent[];
}

/** Any sign, or a line end that ends no paragraph, as a pattern. */
export const WITHIN = String.raw`(?:[^\n]|\n(?![ \t>]*(?:\n|$)))`;

/** The token that the first row finds at a position. */
export function tokenAt(source: string, at: number, rows: readonly Row[]): Token | undefined {
  for (const { pattern, read } of rows) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) continue;
    const end = at + match[0].length;
    const inner = (part: Span) => nodesOf(source, part, rows);
    const nodes = read({ match, before: source.charAt(at - 1), next: source.charAt(end), inner });
    if (nodes)
      return { end, nodes: nodes.map((node) => noted(node, { span: { from: at, to: end } })) };
  }
  return undefined;
}

/** The nodes of a part of a text, which is read as one line. */
export function nodesOf(
  source: string,
  { from, to }: Span,
  rows: readonly Row[],
): ElementContent[] {
  const nodes: ElementContent[] = [];
  let done = from;
  const verbatim = (end: number) => {
    const span = { from: done, to: end };
    if (end > done) nodes.push(textNode(withoutQuotation(source.slice(done, end)), { span }));
  };
  for (let at = from; at < to; at++) {
    const token = tokenAt(source, at, rows);
    if (!token || token.end > to) continue;
    verbatim(at);
    nodes.push(...token.nodes);
    done = token.end;
    at = done - 1;
  }
  verbatim(to);
  return nodes;
}

/** Text of several lines without the signs of the quotation that it stands in. */
function withoutQuotation(text: string): string {
  return text.replace(/\n[ \t]*(?:>[ \t]?)*/g, '\n');
}
