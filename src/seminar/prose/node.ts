/** HTML nodes with their positions in the source. */
import type { Element, ElementContent, Nodes, Text } from 'hast';
import type { Complaint } from '../fault.ts';

interface Notes {
  complaint?: Complaint;
  /** Whether the shown characters differ from the source. */
  isConverted?: boolean;
  formula?: { text: string; display: boolean };
}

export function notesOf(node: Nodes | undefined): Notes {
  return (node?.data ?? {}) as Notes;
}

export function noted<N extends ElementContent>(node: N, notes: Notes): N {
  return { ...node, data: { ...node.data, ...notes } as object };
}

/** Only the offsets are read. */
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

/** From 1. */
export function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}

/** Replaces each node, innermost first, by others or by none. */
export function replaced<N extends Nodes>(node: N, by: Replace): N {
  if (!('children' in node)) return node;
  const children = node.children as ElementContent[];
  return { ...node, children: children.flatMap((child) => by(replaced(child, by))) };
}

type Replace = (node: ElementContent) => ElementContent[];
