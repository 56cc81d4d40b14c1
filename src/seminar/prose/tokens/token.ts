/** Inline tokens of a text, found by a table of patterns. */
import type { ElementContent } from 'hast';
import { placed, textNode } from '../node.ts';

/** A sticky pattern, and the nodes that its match shows; undefined where the match is no token. */
export type Row = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, nodesOf: NodesOf) => ElementContent[] | undefined,
];

/** The nodes of a part of the source. */
type NodesOf = (from: number, to: number) => ElementContent[];

/** The token that the first row finds at a position. */
export function tokenAt(
  source: string,
  at: number,
  rows: readonly Row[],
): { end: number; nodes: ElementContent[] } | undefined {
  for (const [pattern, read] of rows) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    const end = pattern.lastIndex;
    const nodes = match && read(match, (from, to) => nodesOf(source, rows, from, to));
    if (nodes) return { end, nodes: nodes.map((node) => placed(node, at, end)) };
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
  for (let at = from; at < to; at++) {
    const token = tokenAt(source, at, rows);
    if (!token || token.end > to) continue;
    nodes.push(...textsOf(source, done, at), ...token.nodes);
    done = token.end;
    at = done - 1;
  }
  return [...nodes, ...textsOf(source, done, to)];
}

/** A text for each line, and for each line end with the sign of a quotation behind it. */
function textsOf(source: string, from: number, to: number): ElementContent[] {
  const parts = source.slice(from, to).matchAll(/[^\n]+|(\n)[ \t]*(?:>[ \t]?)*/g);
  return Array.from(parts, ({ 0: written, 1: text = written, index }) =>
    placed(textNode(text), from + index, from + index + written.length),
  );
}
