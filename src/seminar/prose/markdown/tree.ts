/** Markdown -> the tree of HTML that it means, in which each node has its place in the source. */
import type { ElementContent, Root } from 'hast';
import type { Nodes } from 'mdast';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { urlComplaint } from '../../keys/url.ts';
import { PROSE } from '../../messages/prose.ts';
import { noted, textNode } from '../tokens/node.ts';
import { BODY } from '../tokens/rows.ts';
import { tokenAt } from '../tokens/token.ts';
import { withLineEnds } from './lines.ts';
import { withHyphens } from './list-item.ts';
import { syntax, TOKEN } from './syntax.ts';

/** More levels within each other than anyone writes, and fewer than a walk over the tree can bear. */
const DEEPEST = 50;

/** Nodes of the tree of Markdown for the tokens of the table. */
const tokens: Extension = {
  enter: {
    [TOKEN](token) {
      this.enter({ type: TOKEN } as never, token);
    },
  },
  exit: {
    [TOKEN](token) {
      this.exit(token);
    },
  },
};

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
      ...[tokens, gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()],
      gfmTableFromMarkdown(),
    ],
  });
  if (isDeeper(tree, DEEPEST)) return undefined;
  return toHast(withLineEnds(tree, source), {
    handlers: handlers(source),
    clobberPrefix: prefix,
    footnoteLabel: notes,
    footnoteLabelProperties: {},
  }) as Root;
}

/** Whether a node has more levels below it; no deeper than needed, for each level is a call. */
function isDeeper(node: Nodes, levels: number): boolean {
  if (!levels) return true;
  return 'children' in node && node.children.some((child) => isDeeper(child, levels - 1));
}

/** What this reading shows otherwise than HTML has it. */
function handlers(source: string): Handlers {
  const written = ({ position }: Nodes) =>
    source.slice(position!.start.offset, position!.end.offset);
  return {
    [TOKEN]: (_: State, { position }: Nodes) =>
      tokenAt(source, position!.start.offset!, BODY)!.nodes,
    // The comments of `syntax.ts`.
    html: (_, node: Nodes) => withPlace(textNode('', { isConverted: true }), node),
    image: (_, node: Nodes) =>
      withPlace(textNode(written(node), { complaint: PROSE.Picture() }), node),
    link(state, node) {
      const { url } = node as { url: string };
      // Brackets before parentheses: rings [x](y).
      if (url && !/[.:/#@]/.test(url))
        return withPlace(textNode(written(node as Nodes)), node as Nodes);
      const complaint = url.startsWith('#') ? undefined : urlComplaint(url);
      const element = defaultHandlers.link(state, node as never) as ElementContent;
      return complaint ? noted(element, { complaint }) : element;
    },
  };
}

function withPlace(node: ElementContent, { position }: Nodes): ElementContent {
  return { ...node, position: position! };
}
