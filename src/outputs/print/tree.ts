/**
 * Converts HTML to the data of the templates: nested lists such as `["p", [["t", "Let "], …]]`. Text of an author is
 * always data, and never code of Typst.
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
} from '../../text/tree.ts';
import { plainFormula } from '../../seminar/prose/formula/plain-formula.ts';
import { formulaParts } from './formula.ts';

/** A text (`t`), the parts of a formula (`math`), or child nodes. */
export type Node = [tag: string, content: string | string[] | Node[], attribute?: string | number];

export function blockTree(html: string): Node[] {
  return blocks(htmlToHast(html, { fragment: true }) as Root);
}

export function inlineTree(html: string): Node[] {
  return line((htmlToHast(html, { fragment: true }) as Root).children);
}

/** Wraps each run of inline nodes in a paragraph. */
function blocks(node: Parents): Node[] {
  return stretches(node, isBlock).flatMap((stretch): Node[] => {
    if (!Array.isArray(stretch)) return block(stretch);
    const parts = line(stretch);
    return parts.length ? [['p', parts]] : [];
  });
}

function isBlock(node: Element): boolean {
  // Display formulas have a box of their own within the paragraph.
  return isBlockElement(node) || isDisplayed(node) || classNames(node).includes('formula');
}

function isDisplayed({ tagName, properties }: Element): boolean {
  return tagName === 'math' && properties.display === 'block';
}

function block(node: Element): Node[] {
  const { tagName, properties, children } = node;
  const items = () => elementsIn(node).map((item): Node => ['li', blocks(item)]);
  if (/^h\d$/.test(tagName)) return [['h', line(children)]];
  if (tagName === 'ul') return [['ul', items()]];
  if (tagName === 'ol') return [['ol', items(), Number(properties.start ?? 1)]];
  if (tagName === 'blockquote') return [['quote', blocks(node)]];
  if (tagName === 'pre') return [['pre', [['t', codeText(node)]]]];
  if (tagName === 'table')
    return [
      ['table', descendants(node, 'tr').map((row): Node => ['tr', elementsIn(row).map(cell)])],
    ];
  return isDisplayed(node) ? [['display', [formula(node)]]] : blocks(node);
}

function cell({ tagName, children }: Element): Node {
  return [tagName, line(children)];
}

/** Keeps line breaks and indentation. */
function codeText(node: Element): string {
  const code = textIn(node).trimEnd().replaceAll('\t', '    ');
  return code.replace(/^ +| {2,}/gm, (space) => '\u00A0'.repeat(space.length));
}

/** Without breaks at either end. */
function line(nodes: Nodes[]): Node[] {
  const parts = nodes.flatMap(inline);
  const first = parts.findIndex(isSeen);
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex(isSeen) + 1);
}

function isSeen([tag, content]: Node): boolean {
  return tag === 't' ? (content as string).trim() !== '' : tag !== 'br';
}

function inline(node: Nodes): Node[] {
  if (node.type === 'text') return [['t', node.value.replace(/[ \t\n\r\f]+/g, ' ')]];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (tagName === 'br') return [['br', []]];
  if (tagName === 'math') return [formula(node)];
  if (tagName === 'code') return [['code', [['t', textIn(node)]]]];
  // Back links of footnotes are useless on paper.
  if (properties.dataFootnoteBackref !== undefined) return [];
  const parts = node.children.flatMap(inline);
  const href = String(properties.href ?? '');
  if (tagName === 'a' && /^(https?|mailto):/.test(href)) return [['a', parts, href]];
  return /^(em|strong|sup|sub|del)$/.test(tagName) ? [[tagName, parts]] : parts;
}

function formula(node: Element): Node {
  return ['math', formulaParts(node), plainFormula(node)];
}
