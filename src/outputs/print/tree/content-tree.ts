/**
 * The page's HTML -> a tree for the typesetter's templates, as lists such as `["p", [["t", "Let "], …]]`.
 * It is data: whatever an author wrote is text in it and never code of the typesetter.
 */
import type { Element, Nodes, Parents, Root } from 'hast';
import { htmlToHast } from 'satteri';
import {
  classNames,
  descendants,
  elementsIn,
  isBlockElement,
  stretches,
  textIn,
} from '../../../text/tree.ts';
import { breakable, breakableCode } from './breaks.ts';
import { mathText, mathTree, type MathNode } from './math-tree.ts';

/** A part of a line: text, or a list with the part's kind first. */
export type Inline =
  | ['t', string]
  | ['code', string]
  | ['em' | 'strong' | 'sup' | 'sub' | 's', Inline[]]
  | ['a', string, Inline[]]
  | ['m', MathNode, string]
  | ['br'];

export type Block =
  | ['p', Inline[]]
  | ['h', Inline[]]
  | ['ul', Block[][]]
  | ['ol', Block[][], number]
  | ['quote', Block[]]
  | ['code', string[]]
  | ['table', Inline[][][], number]
  | ['math', MathNode, string];

const STYLES: Record<string, 'em' | 'strong' | 'sup' | 'sub' | 's'> = {
  em: 'em',
  strong: 'strong',
  sup: 'sup',
  sub: 'sub',
  del: 's',
};

/** The blocks of a text. */
export function blockTree(html: string): Block[] {
  return blocks(parsed(html));
}

/** The parts of one line. */
export function inlineTree(html: string): Inline[] {
  return line(parsed(html).children);
}

function parsed(html: string): Root {
  return htmlToHast(html, { fragment: true }) as Root;
}

/** The children of a block, with each run of inline nodes as one paragraph. */
function blocks(node: Parents): Block[] {
  return stretches(node, isBlock).flatMap((stretch): Block[] => {
    if (!Array.isArray(stretch)) return block(stretch);
    const parts = line(stretch);
    return parts.length ? [['p', parts]] : [];
  });
}

/** The parts of a paragraph, a heading or a cell, without breaks at either end. */
function line(nodes: Nodes[]): Inline[] {
  const parts = nodes.flatMap(inline);
  const first = parts.findIndex(isSeen);
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex(isSeen) + 1);
}

function isSeen(part: Inline): boolean {
  return part[0] === 't' ? part[1].trim() !== '' : part[0] !== 'br';
}

function isBlock(node: Element): boolean {
  const { tagName, properties } = node;
  const isDisplayed = tagName === 'math' && properties.display === 'block';
  // A formula on a line of its own stands in a box, within its paragraph.
  return isBlockElement(node) || isDisplayed || classNames(node).includes('formula');
}

function block(node: Element): Block[] {
  switch (node.tagName) {
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [['h', line(node.children)]];
    case 'ul':
      return [['ul', items(node)]];
    case 'ol':
      return [['ol', items(node), Number(node.properties.start ?? 1)]];
    case 'blockquote':
      return [['quote', blocks(node)]];
    case 'pre':
      return [['code', lines(textIn(node).trimEnd())]];
    case 'table':
      return table(node);
    case 'math':
      return [['math', mathTree(node), mathText(node)]];
    default:
      return blocks(node);
  }
}

/** Code by lines, with the space that it begins with. */
function lines(code: string): string[] {
  return code
    .replaceAll('\t', '    ')
    .split('\n')
    .map((line) =>
      breakableCode(line.replace(/^ +| {2,}/g, (space) => '\u00A0'.repeat(space.length))),
    );
}

function items(list: Element): Block[][] {
  return elementsIn(list).map((item) => blocks(item));
}

/** Cells by rows, each row of the same length, and how many rows are its head. */
function table(node: Element): Block[] {
  const rows = descendants(node, 'tr').map((row) =>
    elementsIn(row).map((cell) => line(cell.children)),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!width) return [];
  const whole = rows.map((row) => [...row, ...Array<Inline[]>(width - row.length).fill([])]);
  const head = descendants(node, 'tr').filter((row) =>
    elementsIn(row).every(({ tagName }) => tagName === 'th'),
  );
  return [['table', whole, head.length]];
}

function inline(node: Nodes): Inline[] {
  if (node.type === 'text') return [['t', breakable(node.value.replace(/[ \t\n\r\f]+/g, ' '))]];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (tagName === 'br') return [['br']];
  if (tagName === 'math') return [['m', mathTree(node), mathText(node)]];
  if (tagName === 'code') return [['code', breakableCode(textIn(node))]];
  // The arrow that leads back from a footnote leads nowhere on paper.
  if (properties.dataFootnoteBackref !== undefined) return [];
  const children = node.children.flatMap(inline);
  const href = String(properties.href ?? '');
  if (tagName === 'a' && /^(https?|mailto):/.test(href)) return [['a', href, children]];
  const style = STYLES[tagName];
  return style ? [[style, children]] : children;
}
