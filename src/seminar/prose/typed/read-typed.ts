/** A text as it was typed -> Markdown that means the same, with what Markdown must not see kept aside. */
import type { LineComplaint } from '../../fault.ts';
import { labelLength } from './lines/label.ts';
import { accents } from './latex/accents.ts';
import * as blocks from './latex/blocks.ts';
import * as latex from './latex/commands.ts';
import { meantLines } from './lines/lines.ts';
import { ADDED, BREAK, hiddenSign, keptNumber, TEXT } from './marks.ts';
import { Scan, type Kept, type Rule } from './rule.ts';
import { prepared, scan, type Scanned } from './scan.ts';
import { ADDRESS, atSign, mailAddress, webAddress } from './signs/addresses.ts';
import * as links from './signs/links.ts';
import * as text from './signs/marks-of-text.ts';
import { apostrophes, backquotes } from './signs/quotation.ts';
import { stars } from './signs/stars.ts';
import * as tags from './signs/tags.ts';

export interface Typed {
  /** Markdown; a mark stands for each thing that is kept aside. */
  markdown: string;
  kept: Kept[];
  /** The words that the plain text must have, line by line as they are typed; footnotes behind a form feed. */
  shown: string;
  faults: LineComplaint[];
  doubts: LineComplaint[];
}

const LATEX: readonly Rule[] = [
  blocks.brackets,
  blocks.environments,
  blocks.items,
  latex.lineBreaks,
  accents,
  latex.commands,
  latex.signs,
];

const ADDRESSES: readonly Rule[] = [webAddress, mailAddress];

const PROSE: Readonly<Record<string, readonly Rule[]>> = {
  '\\': LATEX,
  '{': [latex.braces],
  $: [text.dollars],
  '`': [text.fence, backquotes],
  "'": [apostrophes],
  '~': [text.fence, text.tildes],
  '*': [stars],
  _: [text.underscores],
  '-': [text.hyphens],
  '\n': [text.paragraphs],
  '<': [tags.remark, tags.office, tags.address, tags.tag],
  '[': [text.tickBox, links.definition, links.reference],
  ']': [links.linkEnd, links.reference],
  '@': [atSign],
  address: ADDRESSES,
};

const PHRASE: Readonly<Record<string, readonly Rule[]>> = {
  '\\': LATEX,
  '{': [latex.braces],
  $: [text.dollars],
  '`': [backquotes],
  "'": [apostrophes],
  '~': [text.tildes],
  '-': [text.hyphens],
  address: ADDRESSES,
};

const NAME: Readonly<Record<string, readonly Rule[]>> = { ...PHRASE, $: [] };

/** Each sign for which there is a rule, and where an address may begin. */
const SIGNS = new RegExp(
  String.raw`[\\\{\}$\`'~*_\-\n<\[\]@]|(?=${ADDRESS})[\p{L}\p{M}\p{N}]`,
  'giv',
);

/**
 * Reads the body of a file.
 *
 * @param name of the file, whose label is not shown twice
 */
export function readTyped(body: string, name: string): Typed {
  const source = prepared(body);
  const scanned = scan(new Scan(source, true), SIGNS, PROSE, labelLength(source, name));
  return { ...scanned, markdown: meantLines(scanned.markdown) };
}

/** Reads one line of text in which formulas stand between dollar signs. */
export function readTypedPhrase(text: string): Scanned {
  return scan(new Scan(prepared(text), false), SIGNS, PHRASE, 0);
}

/** A name, or any other value without formulas, as LaTeX prints it. */
export function readTypedName(text: string): string {
  const { markdown } = scan(new Scan(prepared(text), false), SIGNS, NAME, 0);
  return withoutTextMarks(markdown);
}

/** A text that Markdown is not to read. */
export function withoutTextMarks(text: string): string {
  return text.replaceAll(TEXT, '').replaceAll(ADDED, ' ');
}

/** Markdown as its parser is given it. */
export function forParser({ markdown, kept }: Typed): string {
  return markdown
    .replace(/^( *)\uE000([\uE010-\uE019]+)\uE001 *$/gm, (mark, space: string, digits: string) => {
      const one = kept[keptNumber(digits)];
      return one && 'code' in one ? indented(one, space) : mark;
    })
    .replace(/\uE006[\n\uE003] */g, '')
    .replaceAll(BREAK, '  ')
    .replaceAll(ADDED, '\n')
    .replace(/\uE005([^])/g, (_, sign: string) => hiddenSign(sign));
}

/** A fence of code, as far in as the text around it now is. */
function indented({ code, indent }: { code: string; indent: number }, space: string): string {
  const written = new RegExp(`^[ \\t]{0,${indent}}`, 'gm');
  return code.replace(written, '').replace(/^(?=.)/gm, space);
}
