/** Markdown -> a tree of HTML, without what Markdown's grammar takes for markup and nobody means so. */
import type { Element, Nodes, Root } from 'hast';
import { htmlToHast, markdownToHast } from 'satteri';
import { isMoney } from './formula.ts';

/** An element, and the line of the text on which it stands, counted from 1. */
export interface PlacedElement {
  element: Element;
  line: number;
}

/**
 * Parses one text.
 *
 * @param name sets the ids of this text's footnotes apart from those of the page's other texts
 */
export function parseMarkdown(markdown: string, name: string): Root {
  return parse(withEscapes(markdown), name, true);
}

/** Every element, those of raw HTML included, with its line. */
export function placedElements(markdown: string, name: string): PlacedElement[] {
  // Only where raw HTML is left as it is written does the parser say where things stand.
  return placed(parse(withEscapes(markdown), name, false), 1);
}

/** A character of no meaning (private use) that marks what is to be set on a line of its own. */
const DISPLAY = '\uE000';

/** The LaTeX of an element, where it is mathematics, and whether it is set on a line of its own. */
export function formulaIn(node: Element): { tex: string; display: boolean } | undefined {
  const isDisplay = isMath(node, 'math-display');
  if (!isDisplay && !isMath(node, 'math-inline')) return undefined;
  const tex = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return { tex: tex.replace(DISPLAY, ''), display: isDisplay || tex.startsWith(DISPLAY) };
}

function isMath(node: Element, name: 'math-inline' | 'math-display'): boolean {
  return [node.properties.className].flat().includes(name);
}

function parse(markdown: string, name: string, rawHtml: boolean): Root {
  const footnotes = { clobberPrefix: `${name}-`, label: 'Notes' };
  return markdownToHast(markdown, {
    features: { math: true, rawHtml, frontmatter: false, gfm: { footnotes } },
  }) as Root;
}

function placed(node: Nodes, above: number): PlacedElement[] {
  const line = node.position?.start.line ?? above;
  // `raw` is a node of the parser's own, beside those of hast.
  if ((node.type as string) === 'raw') return placedInHtml((node as { value: string }).value, line);
  const below = 'children' in node ? node.children.flatMap((child) => placed(child, line)) : [];
  return node.type === 'element' ? [{ element: node, line }, ...below] : below;
}

function placedInHtml(html: string, line: number): PlacedElement[] {
  return placed(htmlToHast(html, { fragment: true }) as Nodes, line).map(({ element }) => {
    const { href, src } = element.properties;
    const before = html.split(String(href || src || `<${element.tagName}`))[0]!;
    return { element, line: before === html ? line : line + before.split('\n').length - 1 };
  });
}

/**
 * Puts a backslash before each sign that opens what only looks like a formula or like struck text, and a
 * mark into each formula between double signs on one line, which the parser takes for one in the text.
 */
function withEscapes(markdown: string): string {
  for (const { element } of placed(parse(markdown, '', false), 1)) {
    const { start, end } = element.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    const written = markdown.slice(start.offset, end.offset);
    if (isMath(element, 'math-inline') && /^\$\$(?!\uE000)/.test(written)) {
      const inside = start.offset + 2;
      return withEscapes(markdown.slice(0, inside) + DISPLAY + markdown.slice(inside));
    }
    if (isAccident(element, written, markdown.charAt(end.offset))) {
      return withEscapes(`${markdown.slice(0, start.offset)}\\${markdown.slice(start.offset)}`);
    }
  }
  return markdown;
}

/** Dollar signs before amounts of money; single tildes, with which chemists write `H~2~O`. */
function isAccident(element: Element, written: string, next: string): boolean {
  if (element.tagName === 'del') return /^~(?!~)/.test(written);
  if (!isMath(element, 'math-inline') || written.startsWith('$$')) return false;
  return isMoney(written.slice(1, -1), next);
}
