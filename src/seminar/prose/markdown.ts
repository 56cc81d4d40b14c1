/** Markdown, with formulas kept aside -> a sanitised tree as the page shows it. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { markdownToHast } from 'satteri';
import { withLinks } from './address.ts';
import { mathematics, withFormulas } from './mathematics.ts';
import type { Formula } from './formula/formula.ts';
import { withoutMarks, withSigns } from './typed/marks.ts';
import { textIn } from '../../text/tree.ts';

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
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/**
 * @param markdown in which a mark stands for each formula
 * @param formulaOf gives the formula of a mark by its number
 * @param name sets the ids of this text's footnotes apart from those of the page's other texts
 * @param notes the heading of its footnotes
 */
export function proseTree(
  markdown: string,
  formulaOf: (number: number) => Formula | undefined,
  name: string,
  notes: string,
): Root {
  const footnotes = { clobberPrefix: `${name}-`, label: notes };
  const parsed = markdownToHast(markdown, {
    features: { rawHtml: true, frontmatter: false, gfm: { footnotes } },
  }) as Root;
  const tree = sanitize(parsed, ALLOWED) as Root;
  const text = (value: string, isLink: boolean) =>
    withLinks(withSigns(value), isLink).flatMap((part) =>
      part.type === 'text' ? withFormulas(part.value, formulaOf) : [part],
    );
  const finish = (node: Root['children'][number], isLink: boolean): ElementContent[] => {
    if (node.type === 'text') return text(node.value, isLink);
    if (node.type !== 'element') return [];
    const children = node.children.flatMap((child) =>
      finish(child, isLink || node.tagName === 'a'),
    );
    return finished(node, children, name);
  };
  return { ...tree, children: tree.children.flatMap((child) => finish(child, false)) };
}

/** The title of a link may be a text that was read. */
function withoutSignsOfReading(properties: Element['properties']): Element['properties'] {
  const entries = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? withoutMarks(withSigns(value)) : value,
  ]);
  return Object.fromEntries(entries) as Element['properties'];
}

/** Blocks of text, each of which is read in the direction of its own letters. */
const BLOCK = /^(?:p|li|h[1-6]|t[dh]|d[td]|blockquote|figcaption|summary)$/;
const RIGHT_TO_LEFT_MARK = '\u200F';

/** An element as the page shows it: headings below the section's own, a direction for each block. */
function finished(node: Element, children: ElementContent[], name: string): ElementContent[] {
  const { tagName } = node;
  const properties = withoutSignsOfReading(node.properties);
  if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${name}-notes`];
  const [only] = children;
  if (tagName === 'p' && children.length === 1 && only && mathematics(only)?.display)
    return children;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  const isNotes = properties.id === 'footnote-label';
  const element = {
    ...node,
    tagName: level ? (isNotes ? 'h3' : `h${Math.min(+level + 2, 6)}`) : tagName,
    properties: level ? (isNotes ? { id: `${name}-notes` } : {}) : properties,
    children,
  };
  return [BLOCK.test(tagName) ? withDirection(element) : element];
}

/**
 * `dir="auto"` goes by the first letter; a text of Hebrew or Arabic that begins with a Latin word gets a
 * mark before it, which counts as a letter from right to left and is not seen (Unicode, UAX #9, 2.6).
 */
function withDirection(element: Element): Element {
  const text = textIn(element);
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const mark: Text = { type: 'text', value: RIGHT_TO_LEFT_MARK };
  const needsMark = rightToLeft * 2 > all && !/^[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(first);
  return {
    ...element,
    properties: { ...element.properties, dir: 'auto' },
    children: needsMark ? [mark, ...element.children] : element.children,
  };
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;
