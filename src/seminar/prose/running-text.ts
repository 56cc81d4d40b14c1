/** The sentences of a text, without what stands between them. */
import type { Element, Nodes, Parents, Root } from 'hast';
import { descendants } from '../../text/tree.ts';
import { plainText } from './plain-text.ts';

/** Its paragraphs and formulas, without headings, lists, tables and the marks of footnotes; may be empty. */
export function runningText(root: Root): string {
  const children = withoutNotes(root).filter(
    (node) => node.type === 'element' && /^(?:p|div|span|math)$/.test(node.tagName),
  );
  return plainText({ type: 'root', children } as Root);
}

function withoutNotes({ children }: Parents): Nodes[] {
  return (children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type !== 'element') return [node];
    return isNoteMark(node) ? [] : [{ ...node, children: withoutNotes(node) } as Element];
  });
}

function isNoteMark(node: Element): boolean {
  const marks = node.tagName === 'sup' ? descendants(node, 'a') : [];
  return marks.some(({ properties }) => properties.dataFootnoteRef !== undefined);
}
