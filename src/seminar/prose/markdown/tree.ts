/** Markdown -> a tree of HTML, in which each node has its position in the source. */
import type { Root } from 'hast';
import type { Link, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toHast, type Handlers } from 'mdast-util-to-hast';
import { readUrl } from '../../keys/address.ts';
import { PROSE } from '../../messages/prose.ts';
import { noted, textNode, type Notes } from '../node.ts';
import { BODY } from '../tokens/rows.ts';
import { tokenAt } from '../tokens/token.ts';
import { withLineEnds } from './lines.ts';
import { withHyphens } from './list-item.ts';
import { syntax } from './syntax.ts';

/** More nesting than anyone writes, and less than would exhaust the stack of a recursive walk. */
const DEEPEST = 50;

/**
 * @param prefix of the ids of its footnotes
 * @param notes the heading of its footnotes
 * @returns undefined where it has too many levels
 */
export function treeOf(body: string, prefix: string, notes: string): Root | undefined {
  const source = withHyphens(body);
  const tree = fromMarkdown(source, {
    extensions: [syntax(source)],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  });
  if (isDeeper(tree, DEEPEST)) return undefined;
  return toHast(withLineEnds(tree, source), {
    handlers: handlers(source),
    clobberPrefix: prefix,
    footnoteLabel: notes,
    footnoteLabelTagName: 'h1',
    footnoteLabelProperties: {},
  }) as Root;
}

/** Whether a node has more levels below it; no deeper than needed, for each level is a call. */
function isDeeper(node: Nodes, levels: number): boolean {
  if (!levels) return true;
  return 'children' in node && node.children.some((child) => isDeeper(child, levels - 1));
}

/** Nodes that become other HTML than by default. */
function handlers(source: string): Handlers {
  const typed = ({ position }: Nodes, notes: Notes = {}) => {
    const [from, to] = [position!.start.offset!, position!.end.offset!];
    return textNode(source.slice(from, to), { ...notes, span: { from, to } });
  };
  return {
    html: (_, { position }: Nodes) => tokenAt(source, position!.start.offset!, BODY)!.nodes,
    image: (_, node: Nodes) => typed(node, { complaint: PROSE.Picture() }),
    link(state, node: Link) {
      // Brackets before parentheses: rings [x](y).
      if (node.url && !/[.:/#@]/.test(node.url)) return typed(node);
      const result = node.url.startsWith('#') ? undefined : readUrl(node.url);
      const link = defaultHandlers.link(state, node);
      return result && 'complaint' in result ? noted(link, result) : link;
    },
  };
}
