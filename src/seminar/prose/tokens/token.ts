/** Inline tokens, by a table of patterns. */
import type { ElementContent } from 'hast';
import { placed, textNode } from '../node.ts';

/** A sticky pattern and its nodes; undefined rejects the match. */
export type Row = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, nodesOf: NodesOf) => ElementContent[] | undefined,
];

type NodesOf = (from: number, to: number) => ElementContent[];

/** The first matching row decides. */
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

/** Parses a part of a text as one line. */
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

/** Splits at line ends and the quotation marks after them. */
function textsOf(source: string, from: number, to: number): ElementContent[] {
  const parts = source.slice(from, to).matchAll(/[^\n]+|(\n)[ \t]*(?:>[ \t]?)*/g);
  return Array.from(parts, ({ 0: written, 1: text = written, index }) =>
    placed(textNode(text), from + index, from + index + written.length),
  );
}
