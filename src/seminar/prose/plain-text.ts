/** A tree of HTML -> the text that a careful person would type in a mail. */
import type { Element, Nodes, Parents } from 'hast';
import { oneLine } from '../../text/clean.ts';
import { descendants, elementsIn, isBlockElement, stretches, textIn } from '../../text/tree.ts';
import { hrefOf } from './tokens/addresses.ts';
import { lowered, raised } from './formula/formula-text.ts';
import { notesOf } from './tokens/node.ts';

/** Paragraphs apart by an empty line, lists as lists, links as `text (address)`, no markup left. */
export function plainText(node: Parents): string {
  return blocks(node)
    .filter(Boolean)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The children of a block, with each run of inline nodes as one paragraph. */
function blocks(node: Parents): string[] {
  return stretches(node, isBlock).flatMap((stretch) => {
    if (!Array.isArray(stretch)) return [block(stretch)];
    const lines = stretch.map(inline).join('').split('\n');
    return lines.map(oneLine).join('\n').trim() || [];
  });
}

function isBlock(node: Element): boolean {
  return notesOf(node).formula?.display ?? isBlockElement(node);
}

function block(node: Element): string {
  const { formula } = notesOf(node);
  if (formula) return formula.text;
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return elementsIn(node)
        .map((item, i) => listItem(item, marker(node, i)))
        .join('\n');
    case 'table':
      return descendants(node, 'tr')
        .map((row) =>
          elementsIn(row)
            .map((cell) => blocks(cell).join(' '))
            .join(' · '),
        )
        .join('\n');
    case 'pre':
      return textIn(node).trimEnd();
    case 'blockquote':
      return indented(blocks(node).join('\n\n'), '    ');
    default:
      return blocks(node).join('\n\n');
  }
}

function marker(list: Element, i: number): string {
  const first = Number(list.properties.start ?? 1);
  const isNotes = elementsIn(list).some(({ properties }) => /-fn-/.test(String(properties.id)));
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

const STRUCK = /^(?:del|s|strike)$/;

/** Inline content; a line feed in it is a line break that the author wrote. */
function inline(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\u200F/g, '').replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const { formula } = notesOf(node);
  if (formula) return formula.text;
  const text = node.children.map(inline).join('');
  if (node.tagName === 'sup' && !text.startsWith('[')) return raised(text);
  if (node.tagName === 'sub') return lowered(text);
  if (STRUCK.test(node.tagName)) return text.replace(/\S(?:[^]*\S)?/, '~~$&~~');
  return node.tagName === 'a' ? link(node, text) : text;
}

function link({ properties }: Element, text: string): string {
  const href = String(properties.href ?? '');
  if (properties.dataFootnoteRef !== undefined) return `[${text}]`;
  if (properties.dataFootnoteBackref !== undefined) return '';
  const address = href.replace(/^mailto:/, '');
  const shown = [address, address.replace(/^https?:\/\//, '')];
  return !href ||
    href.startsWith('#') ||
    shown.includes(text.trim()) ||
    hrefOf(text.trim()) === href
    ? text
    : `${text} (${address})`;
}
