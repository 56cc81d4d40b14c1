/** What was typed -> sanitised HTML, and -> plain text with the same words, from one tree. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Complaint, LineComplaint } from '../fault.ts';
import type { Phrase, Prose } from '../seminar.ts';
import { proseTree } from './markdown.ts';
import { LONG_IN_TITLE, withFormulas } from './mathematics.ts';
import { plainText } from './plain-text.ts';
import { runningText } from './running-text.ts';
import { forParser, readTyped, readTypedPhrase, withoutTextMarks } from './typed/read-typed.ts';
import type { Kept } from './typed/rule.ts';
import { lostWords } from './words.ts';

/** A text that can be shown, and what of it may not be meant. */
export interface ReadProse {
  value: Prose;
  /** Its sentences alone: what a summary is made of. */
  running: string;
  doubts: LineComplaint[];
}

/**
 * Reads one text. Headings go below the section that it stands in (`#` becomes `<h3>`).
 *
 * @param name of its file: it sets the ids of this text's footnotes apart from those of the page's others
 * @param notes the heading of its footnotes
 */
export function readProse(
  body: string,
  name: string,
  notes = 'Notes',
): ReadProse | { faults: LineComplaint[] } {
  try {
    return readTree(body, name, notes);
  } catch (error) {
    // The libraries walk the tree by calling themselves; nothing that people write is so deep.
    if (!(error instanceof RangeError)) throw error;
    const problem = 'Lists, quotations or tags stand too many levels within each other.';
    return { faults: [{ line: 1, problem, remedy: 'Take most of the levels out.' }] };
  }
}

function readTree(
  body: string,
  name: string,
  notes: string,
): ReadProse | { faults: LineComplaint[] } {
  const typed = readTyped(body, name);
  if (typed.faults.length) return { faults: typed.faults };
  const tree = proseTree(forParser(typed), (number) => formulaOf(typed.kept, number), name, notes);
  const text = plainText(tree);
  const lost = lostWords(typed.shown, text);
  return {
    value: { html: toHtml(tree), text },
    running: runningText(tree) || text,
    doubts: lost ? [...typed.doubts, lost] : typed.doubts,
  };
}

/** Reads a line of text in which only mathematics is marked up. */
export function readPhrase(
  text: string,
): { value: Phrase; doubts: Complaint[] } | { complaint: Complaint } {
  const { markdown, kept, faults, doubts } = readTypedPhrase(text);
  const [fault] = faults;
  if (fault) return { complaint: { problem: fault.problem, remedy: fault.remedy } };
  const value = withoutTextMarks(markdown);
  const children = withFormulas(value, (number) => formulaOf(kept, number), LONG_IN_TITLE);
  const tree: Root = { type: 'root', children };
  const complaints = doubts.map(({ problem, remedy }) => ({ problem, remedy }));
  return { value: { html: toHtml(tree), text: plainText(tree) }, doubts: complaints };
}

function formulaOf(kept: readonly Kept[], number: number) {
  const one = kept[number];
  return one && 'formula' in one ? one.formula : undefined;
}
