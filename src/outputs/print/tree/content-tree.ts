/**
 * The page's HTML -> a tree for the typesetter's templates, as lists such as `["p", [["t", "Let "], …]]`.
 * It is data: whatever an author wrote is text in it and never code of the typesetter.
 */
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { breakable } from './breaks.ts';
import { mathText, mathTree, type MathNode } from './math-tree.ts';

/** A part of a line: text, or a list with the part's kind first. */
export type Inline =
  | ['t' | 'code', string]
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

const BLOCKS = /^(p|h[1-6]|ul|ol|dl|li|dt|dd|blockquote|pre|table|section|div|details|summary|hr)$/;
const STYLES: Record<string, 'em' | 'strong' | 'sup' | 'sub' | 's'> = {
  ...{ em: 'em', i: 'em', cite: 'em', var: 'em', dfn: 'em', q: 'em' },
  ...{ strong: 'strong', b: 'strong', summary: 'strong', dt: 'strong' },
  ...{ sup: 'sup', sub: 'sub', s: 's', del: 's', strike: 's' },
};

/** The blocks of a text. */
export function blockTree(html: string): Block[] {
  return blocks(parsed(html));
}

/** The parts of one line. */
export function inlineTree(html: string): Inline[] {
  return parsed(html).children.flatMap(inline);
}

function parsed(html: string): Root {
  return htmlToHast(html, { fragment: true }) as Root;
}

/** The children of a block, with each run of inline nodes as one paragraph. */
function blocks(node: Parents): Block[] {
  const found: Block[] = [];
  let run: Inline[] = [];
  const endRun = () => {
    const [first] = run;
    if (first?.[0] === 't') run[0] = ['t', first[1].trimStart()];
    if (run.some((part) => part[0] !== 't' || part[1].trim())) found.push(['p', run]);
    run = [];
  };
  for (const child of node.children) {
    if (child.type === 'element' && isBlock(child)) {
      endRun();
      found.push(...block(child));
    } else {
      run.push(...inline(child));
    }
  }
  endRun();
  return found;
}

function isBlock({ tagName, properties }: Element): boolean {
  // A formula on a line of its own stands in a box, within its paragraph.
  const isFormula = [properties.className].flat().includes('formula');
  return (
    BLOCKS.test(tagName) || isFormula || (tagName === 'math' && properties.display === 'block')
  );
}

function block(node: Element): Block[] {
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [['h', node.children.flatMap(inline)]];
    case 'ul':
      return [['ul', items(node)]];
    case 'ol':
      return [['ol', items(node), Number(node.properties.start ?? 1)]];
    case 'blockquote':
      return [['quote', blocks(node)]];
    case 'pre':
      return [['code', lines(text(node).trimEnd())]];
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
    .map((line) => breakable(line.replace(/^ +| {2,}/g, (space) => '\u00A0'.repeat(space.length))));
}

function items(list: Element): Block[][] {
  return elements(list).map((item) => blocks(item));
}

/** Cells by rows, each row of the same length, and how many rows are its head. */
function table(node: Element): Block[] {
  const rows = descendants(node, 'tr').map((row) =>
    elements(row).map((cell) => cell.children.flatMap(inline)),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!width) return [];
  const whole = rows.map((row) => [...row, ...Array<Inline[]>(width - row.length).fill([])]);
  const head = descendants(node, 'tr').filter((row) =>
    elements(row).every(({ tagName }) => tagName === 'th'),
  );
  return [['table', whole, head.length]];
}

function inline(node: Nodes): Inline[] {
  if (node.type === 'text') return [['t', breakable(node.value.replace(/\s+/g, ' '))]];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (tagName === 'br') return [['br']];
  if (tagName === 'math') return [['m', mathTree(node), mathText(node)]];
  if (/^(code|kbd|samp|tt)$/.test(tagName)) return [['code', breakable(text(node))]];
  // The arrow that leads back from a footnote leads nowhere on paper.
  if (properties.dataFootnoteBackref !== undefined) return [];
  const children = node.children.flatMap(inline);
  const href = String(properties.href ?? '');
  if (tagName === 'a' && /^(https?|mailto):/.test(href)) return [['a', href, children]];
  const style = STYLES[tagName];
  return style ? [[style, children]] : children;
}

function text(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(text).join('') : '';
}

function elements({ children }: Parents): Element[] {
  return (children as ElementContent[]).filter((child) => child.type === 'element');
}

function descendants(node: Parents, tagName: string): Element[] {
  return elements(node).flatMap((child) =>
    child.tagName === tagName ? [child] : descendants(child, tagName),
  );
}
