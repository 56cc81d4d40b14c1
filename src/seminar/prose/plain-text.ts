/** A tree of HTML -> the text that a careful person would type in a mail. */
import type { Element, Nodes, Parents } from 'hast';
import { oneLine } from '../../text/clean.ts';
import { lowered, raised } from './formula/formula-text.ts';
import { mathematics } from './mathematics.ts';

const BLOCKS = /^(p|h[1-6]|ul|ol|dl|li|dt|dd|blockquote|pre|table|section|div|details|summary|hr)$/;

/** Paragraphs apart by an empty line, lists as lists, links as `text (address)`, no markup left. */
export function plainText(node: Parents): string {
  return blocks(node)
    .filter(Boolean)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The children of a block, with each run of inline nodes as one paragraph. */
function blocks(node: Parents): string[] {
  const paragraphs: string[] = [];
  let run = '';
  const endRun = () => {
    const text = run.split('\n').map(oneLine).join('\n').trim();
    if (text) paragraphs.push(text);
    run = '';
  };
  for (const child of node.children) {
    if (child.type === 'element' && isBlock(child)) {
      endRun();
      paragraphs.push(block(child));
    } else {
      run += inline(child);
    }
  }
  endRun();
  return paragraphs;
}

function isBlock(node: Element): boolean {
  return mathematics(node)?.display ?? BLOCKS.test(node.tagName);
}

function block(node: Element): string {
  const formula = mathematics(node);
  if (formula) return formula.text;
  const children = node.children.filter((child) => child.type === 'element');
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return children.map((item, i) => listItem(item, marker(node, i))).join('\n');
    case 'table':
      return rows(node)
        .map((row) =>
          row.children
            .filter((cell) => cell.type === 'element')
            .map((cell) => blocks(cell).join(' '))
            .join(' · '),
        )
        .join('\n');
    case 'pre':
      return verbatim(node).trimEnd();
    case 'blockquote':
      return indented(blocks(node).join('\n\n'), '    ');
    default:
      return blocks(node).join('\n\n');
  }
}

function marker(list: Element, i: number): string {
  const first = Number(list.properties.start ?? 1);
  const isNotes = list.children.some(
    (item) => item.type === 'element' && /-fn-/.test(String(item.properties.id)),
  );
  if (isNotes) return `[${i + 1}]`;
  return list.tagName === 'ol' ? `${first + i}.` : '-';
}

function listItem(item: Element, mark: string): string {
  const space = ' '.repeat(mark.length + 1);
  return `${mark} ${indented(blocks(item).join('\n'), space).trimStart()}`;
}

function indented(text: string, space: string): string {
  return text.replace(/^(?=.)/gm, space);
}

function rows(node: Element): Element[] {
  return node.children
    .filter((child) => child.type === 'element')
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rows(child)));
}

function verbatim(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(verbatim).join('') : '';
}

/** Inline content; a line feed in it is a line break that the author wrote. */
function inline(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\u200F/g, '').replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const formula = mathematics(node);
  if (formula) return formula.text;
  const text = node.children.map(inline).join('');
  if (node.tagName === 'sup' && !text.startsWith('[')) return raised(text);
  if (node.tagName === 'sub') return lowered(text);
  return node.tagName === 'a' ? link(node, text) : text;
}

function link({ properties }: Element, text: string): string {
  const href = String(properties.href ?? '');
  if (properties.dataFootnoteRef !== undefined) return `[${text}]`;
  if (properties.dataFootnoteBackref !== undefined) return '';
  const address = href.replace(/^mailto:/, '');
  return !href || href.startsWith('#') || text.trim() === address ? text : `${text} (${address})`;
}
