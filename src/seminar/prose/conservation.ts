/**
 * The promise that no sign is lost: every character of a source that is no white space is shown, in its order, or
 * is syntax of what is shown. This is checked by the places of the published tree, whatever rules made it.
 */
import type { Nodes, Root } from 'hast';
import { shorten } from '../../text/shorten.ts';
import { textIn } from '../../text/tree.ts';
import type { LineComplaint } from '../fault.ts';
import { PROSE } from '../messages/prose.ts';
import { lineAt, notesOf, spanOf, type Span } from './tokens/node.ts';

/** The syntax of an element: what stands within its place, where what it shows is blank. */
const SYNTAX: Readonly<Record<string, RegExp>> = {
  ...{ em: /[*_]+|\\(?:emph|textit)\{|\}$/g, strong: /[*_]+|\\textbf\{|\}$/g, del: /~~/g },
  ...{ h3: /^#|#+\s*$/g, h4: /^##|#+\s*$/g, h5: /^###|#+\s*$/g, h6: /^#+|#+\s*$/g },
  li: /^(?:\d+[.)]|\[\^[^\]]+\]:|[^\p{L}\p{N}\s])/gu,
  a: /^\[\^[^\]]+\]$|^\[|\]\(\s*\S*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)$|^<|>$/g,
  ...{ sup: /^\[\^[^\]]+\]$|<\/?sup>/g, sub: /<\/?sub>/g },
  ...{ code: /^`+|`+$/g, pre: /^[`~]{3,}.*|[`~]{3,}\s*$/g },
  ...{ table: /[|:-]+/g, tr: /^\||\|$/g, th: /^\||\|\s*$/g, td: /^\||\|\s*$/g },
  ...{ hr: /[^]+/g, br: /[^]+/g },
};

/** A text in the tree, or an element that has no place for what is in it. */
export interface Leaf {
  span: Span;
  /** What it shows. */
  value: string;
  /** The name of the element that it is, or that it stands in. */
  tagName: string;
  /** Whether it shows something else than its own characters: a formula, or what the tables convert. */
  isOther: boolean;
}

/** @returns what of the source is not shown, each stretch with its line */
export function notShown(source: string, tree: Root, plain: string): LineComplaint[] {
  const rest = new Rest(source);
  const elements = elementsOf(tree);
  elements
    .filter(({ tagName }) => tagName === 'blockquote')
    .toReversed()
    .forEach(({ span }) => rest.takeQuotation(span));
  const leaves = leavesOf(tree);
  const texts = new Map<string, Leaf>();
  for (const leaf of leaves) {
    // The parts of one text, of which each has the place of the whole.
    const key = `${leaf.span.from} ${leaf.span.to}`;
    texts.set(key, { ...leaf, value: (texts.get(key)?.value ?? '') + leaf.value });
  }
  texts.forEach((leaf) => rest.takeLeaf(leaf));
  elements.forEach(({ span, tagName }) => rest.takeSyntax(span, tagName));
  const lost = [...rest.stretches(), ...outOfOrder(leaves, plain)];
  return lost.map(({ from, to }) => {
    const text = shorten(source.slice(from, to), 60);
    return { line: lineAt(source, from), ...PROSE.NotShown({ text }) };
  });
}

/** What of a source is yet to be accounted for; the rest of it is blank. */
class Rest {
  private readonly signs: string[];

  constructor(source: string) {
    this.signs = source.split('');
  }

  private textOf({ from, to }: Span): string {
    return this.signs.slice(from, to).join('');
  }

  takeSyntax({ from, to }: Span, tagName: string): void {
    const syntax = SYNTAX[tagName];
    if (!syntax) return;
    for (const { 0: found, index } of this.textOf({ from, to }).matchAll(syntax))
      this.signs.fill(' ', from + index, from + index + found.length);
  }

  /** The signs of a quotation, one at the start of each line. */
  takeQuotation({ from, to }: Span): void {
    for (const { 0: space, index } of this.textOf({ from, to }).matchAll(/(?:^|(?<=\n))[ \t]*>/g))
      this.signs[from + index + space.length - 1] = ' ';
  }

  takeLeaf({ span, value, tagName, isOther }: Leaf): void {
    if (/^(?:code|pre|sup)$/.test(tagName)) this.takeSyntax(span, tagName);
    if (isOther || signsOf(this.textOf(span)) === signsOf(value))
      this.signs.fill(' ', span.from, span.to);
  }

  /** What is left, by lines. */
  stretches(): Span[] {
    const all = this.signs.join('').matchAll(/\S(?:[^\n]*\S)?/g);
    return Array.from(all, ({ 0: text, index }) => ({ from: index, to: index + text.length }));
  }
}

const signsOf = (text: string) => text.replace(/\s+/g, '');

/** The first of the leaves that the plain text does not have, or not in this order. */
function outOfOrder(leaves: readonly Leaf[], plain: string): Span[] {
  const all = signsOf(plain.normalize('NFKC'));
  let at = 0;
  const lost = leaves.find(({ value }) => {
    const signs = signsOf(value.normalize('NFKC'));
    const found = all.indexOf(signs, at);
    at = found + signs.length;
    return found < 0;
  });
  return lost ? [lost.span] : [];
}

/** The elements that have a place, innermost first. */
function elementsOf(node: Nodes): { tagName: string; span: Span }[] {
  const inner = 'children' in node ? node.children.flatMap(elementsOf) : [];
  const span = spanOf(node);
  return node.type === 'element' && span ? [...inner, { tagName: node.tagName, span }] : inner;
}

/** What is shown, in the order in which it is. */
export function leavesOf(node: Nodes, around = ''): Leaf[] {
  const { formula, isConverted = false } = notesOf(node);
  const tagName = node.type === 'element' ? node.tagName : around;
  const isWhole = formula || tagName === 'pre' || !('children' in node);
  const inner = isWhole ? [] : node.children.flatMap((child) => leavesOf(child, tagName));
  const span = spanOf(node);
  const isLeaf = !inner.length && span && !VOID.test(tagName);
  if (!isLeaf) return inner;
  return [
    {
      span,
      tagName,
      value: formula?.text ?? textIn(node),
      isOther: Boolean(formula) || isConverted,
    },
  ];
}

const VOID = /^(?:br|hr)$/;
