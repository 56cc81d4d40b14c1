/** Inline tokens of a text, found by a table of patterns. */
import type { ElementContent } from 'hast';
import { placed, textNode } from '../node.ts';

export interface Row {
  /** Sticky. */
  pattern: RegExp;
  /**
   * The nodes that it shows; undefined where the match is no token.
   *
   * @param inner the nodes of a part of the source
   */
  read: (
    match: RegExpExecArray,
    inner: (from: number, to: number) => ElementContent[],
  ) => ElementContent[] | undefined;
}

/** The token that the first row finds at a position. */
export function tokenAt(
  source: string,
  at: number,
  rows: readonly Row[],
): { end: number; nodes: ElementContent[] } | undefined {
  for (const { pattern, read } of rows) {
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
  // Within a quotation each line begins with its sign.
  const textsOf = (start: number, end: number) =>
    Array.from(
      source.slice(start, end).matchAll(/[^\n]+|(\n)[ \t]*(?:>[ \t]?)*/g),
      ({ 0: written, 1: text = written, index }) =>
        placed(textNode(text), start + index, start + index + written.length),
    );
  const nodes: ElementContent[] = [];
  let done = from;
  for (let at = from; at < to; at++) {
    const token = tokenAt(source, at, rows);
    if (!token || token.end > to) continue;
    nodes.push(...textsOf(done, at), ...token.nodes);
    done = token.end;
    at = done - 1;
  }
  return [...nodes, ...textsOf(done, to)];
}
