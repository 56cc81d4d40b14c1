/** Inline tokens of a text, found by a table of patterns. */
import type { ElementContent } from 'hast';
import { noted, textNode } from '../node.ts';

export interface Row {
  /** Sticky. */
  pattern: RegExp;
  /** The nodes that it shows; undefined where the match is no token. */
  read: (match: RegExpExecArray, inner: Inner) => ElementContent[] | undefined;
}

/** The nodes of a part of the source. */
type Inner = (from: number, to: number) => ElementContent[];

/** Any sign, or a line end that ends no paragraph, as a pattern. */
export const WITHIN = String.raw`(?:[^\n]|\n(?![ \t>]*(?:\n|$)))`;

/** The token that the first row finds at a position. */
export function tokenAt(
  source: string,
  at: number,
  rows: readonly Row[],
): { end: number; nodes: ElementContent[] } | undefined {
  const inner: Inner = (from, to) => nodesOf(source, rows, from, to);
  for (const { pattern, read } of rows) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    const end = pattern.lastIndex;
    const nodes = match && read(match, inner);
    if (nodes)
      return { end, nodes: nodes.map((node) => noted(node, { span: { from: at, to: end } })) };
  }
  return undefined;
}

/** The nodes of a part of a text, which is read as one line. */
export function nodesOf(
  source: string,
  rows: readonly Row[],
  from = 0,
  to = source.length,
): ElementContent[] {
  const nodes: ElementContent[] = [];
  let done = from;
  const addText = (end: number) => {
    // Within a quotation each line begins with its sign.
    const lines = source.slice(done, end).matchAll(/[^\n]+|(\n)[ \t]*(?:>[ \t]?)*/g);
    for (const { 0: text, 1: lineEnd = text, index } of lines)
      nodes.push(
        textNode(lineEnd, { span: { from: done + index, to: done + index + text.length } }),
      );
  };
  for (let at = from; at < to; at++) {
    const token = tokenAt(source, at, rows);
    if (!token || token.end > to) continue;
    addText(at);
    nodes.push(...token.nodes);
    done = token.end;
    at = done - 1;
  }
  addText(to);
  return nodes;
}
