/** Markdown -> sanitised HTML, and -> plain text with the same words, from one tree. */
import type { ElementContent, Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Complaint, LineComplaint } from '../fault.ts';
import { isMoney, readFormula } from './formula.ts';
import { formulaIn, parseMarkdown, placedElements, type PlacedElement } from './markdown.ts';
import { plainText } from './plain-text.ts';
import type { Phrase, Prose } from '../seminar.ts';
import { urlComplaint } from '../keys/url.ts';

/** Enough for abstracts; nothing that loads, runs or looks like the page's own controls. */
const ALLOWED: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  strip: ['script', 'style'],
  tagNames: defaultSchema.tagNames!.filter((name) => !/^(img|picture|source|input)$/.test(name)),
  attributes: {
    ...defaultSchema.attributes,
    // Of ids only those of footnotes: any other could be one of the page's own.
    '*': [
      ...defaultSchema.attributes!['*']!.filter((name) => name !== 'id' && name !== 'name'),
      ['id', 'footnote-label', /^[a-z]+-fn(?:ref)?-/],
    ],
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
): { value: Prose } | { faults: LineComplaint[] } {
  try {
    return readTree(markdown, name);
  } catch (error) {
    // The libraries walk the tree by calling themselves; nothing that people write is so deep.
    if (!(error instanceof RangeError)) throw error;
    const problem = 'Lists, quotations or tags stand too many levels within each other.';
    return { faults: [{ line: 1, problem, remedy: 'Take most of the levels out.' }] };
  }
}

function readTree(markdown: string, name: string): { value: Prose } | { faults: LineComplaint[] } {
  const faults = placedElements(markdown, name).flatMap(faultsOf);
  if (faults.length) return { faults };
  const tree = sanitize(parseMarkdown(markdown, name), ALLOWED) as Root;
  tree.children = tree.children.flatMap((node) =>
    node.type === 'doctype' ? [] : finished(node, name),
  );
  return { value: { html: toHtml(tree), text: plainText(tree) } };
}

/** Reads a line of text in which only mathematics is marked up. */
export function readPhrase(text: string): { value: Phrase } | { complaint: Complaint } {
  const children: ElementContent[] = [];
  const formulas = /\\.|\$((?:\\.|[^$\\])+)\$/gs;
  let done = 0;
  const addText = (end: number) => {
    const value = text.slice(done, end).replaceAll('\\$', '$');
    if (value) children.push({ type: 'text', value });
  };
  for (let match; (match = formulas.exec(text));) {
    const [, tex] = match;
    if (tex === undefined) continue;
    if (isMoney(tex, text.charAt(formulas.lastIndex))) {
      // The second dollar sign may open a formula.
      formulas.lastIndex--;
      continue;
    }
    const formula = readFormula(tex, false);
    if ('complaint' in formula) return formula;
    addText(match.index);
    children.push({ ...formula.value.element, data: { text: formula.value.text } as object });
    done = formulas.lastIndex;
  }
  addText(text.length);
  const tree: Root = { type: 'root', children };
  return { value: { html: toHtml(tree), text: plainText(tree) } };
}

function faultsOf({ element, line }: PlacedElement): LineComplaint[] {
  if (element.tagName === 'img') {
    const remedy = "Remove it; the speaker's photo belongs under photo in bio.md.";
    return [{ line, problem: 'Pictures in the text are not shown.', remedy }];
  }
  const href = element.properties.href;
  if (typeof href === 'string' && !href.startsWith('#')) {
    const complaint = urlComplaint(href);
    return complaint ? [{ line, ...complaint }] : [];
  }
  const { tex, display } = formulaIn(element) ?? {};
  if (tex === undefined) return [];
  const formula = readFormula(tex, Boolean(display));
  return 'complaint' in formula ? [{ line, ...formula.complaint }] : [];
}

/** The tree as the page shows it: mathematics set, headings in their place, long things scrollable. */
function finished(node: Root['children'][number], name: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const [only] = node.children;
  if (node.tagName === 'pre' && only?.type === 'element' && formulaIn(only))
    return finished(only, name);
  const { tex, display } = formulaIn(node) ?? {};
  if (tex !== undefined) {
    const formula = readFormula(tex, Boolean(display));
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
