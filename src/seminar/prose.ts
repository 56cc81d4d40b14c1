/** Markdown -> sanitised HTML, and -> plain text with the same words, from one tree. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import type { Complaint } from './fault.ts';
import { isMoney, readFormula } from './formula.ts';
import { plainText } from './plain-text.ts';
import type { Phrase, Prose } from './seminar.ts';
import { urlComplaint } from './url.ts';

/** A complaint about the text, with its line counted from the text's first. */
export interface ProseFault extends Complaint {
  line: number;
}

/** Enough for abstracts; nothing that loads, runs or looks like the page's own controls. */
const ALLOWED: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  strip: ['script', 'style'],
  tagNames: defaultSchema.tagNames!.filter((name) => !/^(img|picture|source|input)$/.test(name)),
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/**
 * Reads one Markdown text. Headings go below the section that the text stands in (`#` becomes `<h3>`).
 *
 * @param name sets the ids of this text's footnotes apart from those of the page's other texts
 */
export function readProse(
  markdown: string,
  name: string,
): { value: Prose } | { faults: ProseFault[] } {
  const source = escapeMoney(markdown);
  const faults = elementsOf(parse(source, name)).flatMap(faultsOf);
  if (faults.length) return { faults };
  const tree = sanitize(parse(source, name, true), ALLOWED) as Root;
  tree.children = tree.children.flatMap((node) =>
    node.type === 'doctype' ? [] : finished(node, name),
  );
  return { value: { html: toHtml(tree), text: plainText(tree) } };
}

/** Reads a line of text in which only mathematics is marked up. */
export function readPhrase(text: string): { value: Phrase } | { complaint: Complaint } {
  const html: ElementContent[] = [];
  for (const part of text.split(/((?<!\\)\$[^$]+(?<!\\)\$(?!\d))/)) {
    const tex = /^\$([^$]+)\$$/.exec(part)?.[1];
    if (tex === undefined || isMoney(tex, '')) {
      html.push({ type: 'text', value: part.replaceAll('\\$', '$') });
      continue;
    }
    const formula = readFormula(tex, false);
    if ('complaint' in formula) return formula;
    html.push({ ...formula.value.element, data: { text: formula.value.text } as object });
  }
  const tree: Root = { type: 'root', children: html };
  return { value: { html: toHtml(tree), text: plainText(tree) } };
}

function parse(markdown: string, name: string, rawHtml = false): Root {
  const footnotes = { clobberPrefix: `${name}-`, label: 'Notes' };
  return markdownToHast(markdown, {
    features: { math: true, rawHtml, frontmatter: false, gfm: { footnotes } },
  }) as Root;
}

/** Puts a backslash before each dollar sign that opens an amount of money and not a formula. */
function escapeMoney(markdown: string): string {
  for (const code of elementsOf(parse(markdown, ''))) {
    const { start, end } = code.position ?? {};
    if (!isMath(code, 'math-inline') || start?.offset === undefined || end?.offset === undefined)
      continue;
    const written = markdown.slice(start.offset, end.offset);
    if (written.startsWith('$$') || !isMoney(written.slice(1, -1), markdown.charAt(end.offset)))
      continue;
    return escapeMoney(`${markdown.slice(0, start.offset)}\\${markdown.slice(start.offset)}`);
  }
  return markdown;
}

function elementsOf(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

function isMath(node: Element, name: 'math-inline' | 'math-display'): boolean {
  return [node.properties.className].flat().includes(name);
}

function faultsOf(node: Element): ProseFault[] {
  const line = node.position?.start.line ?? 1;
  if (node.tagName === 'img') {
    const remedy = "Remove it; the speaker's photo belongs under photo in bio.md.";
    return [{ line, problem: 'Pictures in the text are not shown.', remedy }];
  }
  const href = node.properties.href;
  if (typeof href === 'string' && !href.startsWith('#')) {
    const complaint = urlComplaint(href);
    return complaint ? [{ line, ...complaint }] : [];
  }
  if (!isMath(node, 'math-inline') && !isMath(node, 'math-display')) return [];
  const formula = readFormula(texOf(node), isMath(node, 'math-display'));
  return 'complaint' in formula ? [{ line, ...formula.complaint }] : [];
}

function texOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The tree as the page shows it: mathematics set, headings in their place, long things scrollable. */
function finished(node: Root['children'][number], name: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const [only] = node.children;
  if (node.tagName === 'pre' && only?.type === 'element' && isMath(only, 'math-display'))
    return finished(only, name);
  if (isMath(node, 'math-inline') || isMath(node, 'math-display')) {
    const formula = readFormula(texOf(node), isMath(node, 'math-display'));
    if ('complaint' in formula) return [node];
    return [{ ...formula.value.element, data: { text: formula.value.text } as object }];
  }
  const children = node.children.flatMap((child) => finished(child, name));
  if (node.properties.ariaDescribedBy) node.properties.ariaDescribedBy = [`${name}-notes`];
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (!level) return [{ ...node, children }];
  const isNotes = node.properties.id === 'footnote-label';
  const tagName = isNotes ? 'h3' : `h${Math.min(+level + 2, 6)}`;
  return [{ ...node, tagName, properties: isNotes ? { id: `${name}-notes` } : {}, children }];
}
