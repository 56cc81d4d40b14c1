/** Queries of HTML and MathML trees. */
import type { Element, Nodes, Parents } from 'hast';

const BLOCKS = /^(p|h[1-6]|ul|ol|dl|li|dt|dd|blockquote|pre|table|section|div|details|summary|hr)$/;

export function isBlockElement({ tagName }: Element): boolean {
  return BLOCKS.test(tagName);
}

/** Innermost first. */
export function nodesIn(node: Nodes): Nodes[] {
  return [...('children' in node ? node.children.flatMap(nodesIn) : []), node];
}

export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

export function elementsIn({ children }: Parents): Element[] {
  return (children as Nodes[]).filter((child) => child.type === 'element');
}

/** The outermost elements with a name. */
export function descendants(node: Parents, tagName: string): Element[] {
  return elementsIn(node).flatMap((child) =>
    child.tagName === tagName ? [child] : descendants(child, tagName),
  );
}

export function classNames({ properties }: Element): string[] {
  return [properties.className ?? []].flat().map(String);
}

/** Splits children into blocks and runs of others, which may be empty. */
export function stretches(
  { children }: Parents,
  isBlock: (child: Element) => boolean,
): (Element | Nodes[])[] {
  let run: Nodes[] = [];
  const found: (Element | Nodes[])[] = [run];
  for (const child of children) {
    if (child.type === 'element' && isBlock(child)) found.push(child, (run = []));
    else run.push(child);
  }
  return found;
}
