/** Nodes of a tree of HTML, with notes on them. */
import type { Element, ElementContent, Nodes, Text } from 'hast';
import type { Complaint } from '../fault.ts';

export interface Notes {
  /** The position in the source, where the Markdown parser gives none. */
  span?: Span;
  /** What is wrong with the node. */
  complaint?: Complaint;
  /** Whether other characters are shown than those of the source. */
  isConverted?: boolean;
  formula?: { text: string; display: boolean };
}

export interface Span {
  from: number;
  to: number;
}

export function notesOf(node: Nodes | undefined): Notes {
  return (node?.data ?? {}) as Notes;
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

/** A stretch of a text that is shown as it is typed. */
export function textPart(node: Text, start: number, end = node.value.length): Text {
  const { from } = spanOf(node) ?? { from: 0 };
  const data = { ...node.data, span: { from: from + start, to: from + end } };
  return { ...node, value: node.value.slice(start, end), data };
}

export function elementNode(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** The line of a position, counted from 1. */
export function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}
