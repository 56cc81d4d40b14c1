/** Prints HTML as plain text for mails. */
import type { Element, Nodes, Parents, Root } from 'hast';
import { oneLine } from '../../text/clean.ts';
import { descendants, elementsIn, isBlockElement, stretches, textIn } from '../../text/tree.ts';
import { lowered, raised } from './formula/plain-formula.ts';
import { notesOf, replaced } from './node.ts';
import { hrefOf } from './tokens/tokens.ts';

/** Empty lines between paragraphs, lists as lists, links as `text (address)`. */
export function plainText(node: Parents): string {
  return blocks(node)
    .filter(Boolean)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Paragraphs and formulas, without headings, lists, tables and footnote marks; may be empty. */
export function runningText({ children }: Root): string {
  const running = children.filter((node) => /^(?:p|span|math)$/.test((node as Element).tagName));
  const hasMark = (node: Nodes) => 'children' in node && (node.children as Element[]).some(isMark);
  return plainText(
    replaced({ type: 'root', children: running }, (node) => (hasMark(node) ? [] : [node])),
  );
}

/** A footnote mark. */
const isMark = ({ properties }: Element) => properties?.dataFootnoteRef !== undefined;

/** Each run of inline nodes is a paragraph. */
function blocks(node: Parents): string[] {
  const isBlock = (child: Element) => notesOf(child).formula?.display ?? isBlockElement(child);
  return stretches(node, isBlock).flatMap((stretch) => {
    if (!Array.isArray(stretch)) return [block(stretch)];
    const lines = stretch.map(inline).join('').split('\n');
    return lines.map(oneLine).join('\n').trim() || [];
  });
}

function block(node: Element): string {
  const { tagName } = node;
  const { formula } = notesOf(node);
  if (formula) return formula.text;
  if (/^[uo]l$/.test(tagName)) return elementsIn(node).map(listItem(node)).join('\n');
  if (tagName === 'table') return descendants(node, 'tr').map(tableRow).join('\n');
  if (tagName === 'pre') return textIn(node).trimEnd();
  return indented(blocks(node).join('\n\n'), tagName === 'blockquote' ? '    ' : '');
}

function tableRow(row: Element): string {
  return elementsIn(row)
    .map((cell) => blocks(cell).join(' '))
    .join(' · ');
}

const listItem =
  ({ tagName, properties }: Element) =>
  (item: Element, i: number) => {
    const number = `${Number(properties.start ?? 1) + i}.`;
    const isNote = /-fn-/.test(String(item.properties.id));
    const mark = isNote ? `[${i + 1}]` : tagName === 'ol' ? number : '-';
    return `${mark} ${indented(blocks(item).join('\n'), ' '.repeat(mark.length + 1)).trimStart()}`;
  };

function indented(text: string, space: string): string {
  return text.replace(/^(?=.)/gm, space);
}

/** A line feed is a line break of the author. */
function inline(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\u200F/g, '').replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  const text = node.children.map(inline).join('');
  return notesOf(node).formula?.text ?? INLINE[node.tagName]?.(text, node) ?? text;
}

const INLINE: Readonly<Record<string, (text: string, node: Element) => string>> = {
  br: () => '\n',
  sup: (text) => (text.startsWith('[') ? text : raised(text)),
  sub: lowered,
  del: (text) => text.replace(/\S(?:[^]*\S)?/, '~~$&~~'),
  a: link,
};

function link(text: string, node: Element): string {
  if (isMark(node)) return `[${text}]`;
  if (node.properties.dataFootnoteBackref !== undefined) return '';
  const href = String(node.properties.href ?? '');
  const isShown = [href, href.replace(/^(?:https?:\/\/|mailto:)/, '')].includes(text.trim());
  const isAlone = !href || href.startsWith('#') || isShown || hrefOf(text.trim()) === href;
  return isAlone ? text : `${text} (${href.replace(/^mailto:/, '')})`;
}
