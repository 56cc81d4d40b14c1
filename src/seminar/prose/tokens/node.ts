/** Notes on the nodes of a tree of HTML. */
import type { ElementContent, Nodes } from 'hast';
import type { Complaint } from '../../fault.ts';

export interface Notes {
  /** The position in the source, where the Markdown parser gives none. */
  span?: Span;
  /** What is wrong with it. */
  complaint?: Complaint;
  /** Whether it shows other characters than its source. */
  isConverted?: boolean;
  formula?: { text: string; display: boolean };
}

export interface Span {
  from: number;
  to: number;
}

export function notesOf(node: Nodes): Notes {
  return (node.data ?? {}) as Notes;
}

/** The node with further notes; those that it has stay. */
export function noted<N extends ElementContent>(node: N, notes: Notes): N {
  return { ...node, data: { ...notes, ...notesOf(node) } as object };
}

export function spanOf(node: Nodes): Span | undefined {
  const { start, end } = node.position ?? {};
  const isPlaced = start?.offset !== undefined && end?.offset !== undefined;
  return notesOf(node).span ?? (isPlaced ? { from: start.offset!, to: end.offset! } : undefined);
}

export function textNode(value: string, notes: Notes = {}): ElementContent {
  return noted({ type: 'text', value }, notes);
}

/** The line of a position, counted from 1. */
export function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}
