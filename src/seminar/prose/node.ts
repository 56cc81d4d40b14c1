/** Nodes of a tree of HTML, with their places in the source and notes on them. */
import type { Element, ElementContent, Nodes, Text } from 'hast';
import type { Complaint } from '../fault.ts';

interface Notes {
  complaint?: Complaint;
  /** Whether other characters are shown than those of the source. */
  isConverted?: boolean;
  formula?: { text: string; display: boolean };
}

export function notesOf(node: Nodes | undefined): Notes {
  return (node?.data ?? {}) as Notes;
}

export function noted<N extends ElementContent>(node: N, notes: Notes): N {
  return { ...node, data: { ...node.data, ...notes } as object };
}

/** The node at a place in the source, of which the offsets alone are read. */
export function placed<N extends object>(node: N, from: number, to: number): N {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { ...node, position: { start: point(from), end: point(to) } };
}

export function spanOf({ position }: Nodes): { from: number; to: number } | undefined {
  return position && { from: position.start.offset!, to: position.end.offset! };
}

export function textNode(value: string): Text {
  return { type: 'text', value };
}

export function elementNode(tagName: string, children: ElementContent[], properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** The line of a position, counted from 1. */
export function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}

/** A tree in which each node, from the innermost outwards, is replaced by others or by none. */
export function replaced<N extends Nodes>(node: N, by: Replace): N {
  if (!('children' in node)) return node;
  const children = node.children as ElementContent[];
  return { ...node, children: children.flatMap((child) => by(replaced(child, by))) };
}

type Replace = (node: ElementContent) => ElementContent[];
