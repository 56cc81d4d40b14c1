/** Converts Markdown to HTML and plain text, from one tree. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { nodesIn, textIn } from '../../text/tree.ts';
import type { Complaint, LineComplaint, Result } from '../fault.ts';
import { PROSE } from '../messages/prose.ts';
import type { Prose } from '../seminar.ts';
import { dividedWords, IN_KEY, lookalikes, notShown } from './checks.ts';
import { LONG_IN_TITLE, pageTree, withBoxes } from './page-tree.ts';
import { plainText, runningText } from './plain-text.ts';
import { lineAt, notesOf, spanOf } from './node.ts';
import { NAME, PHRASE } from './tokens/tokens.ts';
import { nodesOf } from './tokens/token.ts';

/** Parses a body. `name` and `notes` are those of `pageTree`; `running` is for summaries. */
export function readProse(
  body: string,
  name: string,
  notes = 'Notes',
): { value: Prose; running: string; doubts: LineComplaint[] } | { faults: LineComplaint[] } {
  const tree = pageTree(body, name, notes);
  if (!tree)
    return { faults: [{ line: lineAt(body, body.search(/\S/)), ...PROSE.TooManyLevels() }] };
  const faults = faultsIn(tree, body);
  if (faults.length) return { faults };
  const text = plainText(tree);
  const doubts = [...notShown(body, tree), ...lookalikes(body, tree), ...dividedWords(body)];
  return {
    value: { html: toHtml(tree), text },
    running: runningText(tree) || text,
    doubts: doubts.toSorted((a, b) => a.line - b.line),
  };
}

/** Parses one line with formulas and accents only. */
export function readPhrase(text: string): Result<Prose> {
  const tree = lineTree(text, PHRASE);
  const [fault] = faultsIn(tree, text);
  return fault ? { complaint: fault } : { value: { html: toHtml(tree), text: plainText(tree) } };
}

/** Converts the accents of a name or another value. */
export function readTypedName(text: string): string {
  return plainText(lineTree(text, NAME));
}

const INLINE = /^(?:a|br|code|del|em|strong|su[bp])$/;

/** The first Markdown, HTML or LaTeX in a value that is shown as typed; formulas count unless they are shown. */
export function markupIn(text: string, hasFormulas: boolean): Complaint | undefined {
  // No list, quotation or heading begins behind a full stop.
  const source = `. ${text}`;
  const tree = pageTree(source, 'key', '');
  for (const node of tree ? nodesIn(tree) : []) {
    const { from, to } = spanOf(node) ?? { from: 0, to: 0 };
    const written = source.slice(from, to);
    const { formula } = notesOf(node);
    const isMarkup =
      node.type === 'element' && INLINE.test(node.tagName) && textIn(node) !== written;
    if (isMarkup || (formula && !hasFormulas)) return PROSE.MarkupInKey({ written });
  }
  return tree && lookalikes(source, tree, IN_KEY)[0];
}

function lineTree(text: string, rows: typeof NAME): Root {
  return { type: 'root', children: withBoxes(nodesOf(text, rows), LONG_IN_TITLE) };
}

function faultsIn(tree: Root, source: string): LineComplaint[] {
  return nodesIn(tree).flatMap((node) => {
    const { complaint } = notesOf(node);
    return complaint ? [{ line: lineAt(source, spanOf(node)!.from), ...complaint }] : [];
  });
}

/** Quotation marks of several languages. */
const PAIRS = `“” „“ „” ”” ‘’ ‚‘ ‚’ ’’ «» »« ‹› ›‹ 「」 『』 《》 "" ''`.split(' ');

/** Removes a pair of quotation marks around the whole title, but not two quotations in it. */
export function withoutQuotes(title: string): string {
  const text = title.trim().replace(/^``([^`]*)''$/, '“$1”');
  const inside = text.slice(1, -1);
  const words = inside.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  const pair = text.charAt(0) + text.slice(-1);
  const isOne = PAIRS.includes(pair) && ![...pair].some((mark) => words.includes(mark));
  return isOne && inside.trim() ? inside.trim() : text;
}
