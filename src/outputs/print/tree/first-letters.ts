/** As much of a text as any sheet holds, so that nobody waits for the rest to be set. */
import type { Block, Inline } from './content-tree.ts';

/** In letters: more than any sheet holds in its smallest type. */
const LONGEST = 9_000;

/** As many blocks as any sheet can hold; of a paragraph, as much. */
export function firstOf(blocks: Block[]): { abstract: Block[]; isPart: boolean } {
  const kept = upTo<Block>(LONGEST, blocks, (block, room) =>
    block[0] === 'p' ? ['p', upTo(room, block[1], cutText)] : block,
  );
  return { abstract: kept, isPart: lettersIn(kept) < lettersIn(blocks) };
}

function cutText(part: Inline, room: number): Inline {
  return part[0] === 't' ? ['t', part[1].slice(0, room)] : part;
}

/** The first of some nodes with so many letters; the last of them is cut to those that are left. */
function upTo<Node>(
  letters: number,
  nodes: Node[],
  cut: (node: Node, room: number) => Node,
): Node[] {
  let left = letters;
  return nodes.flatMap((node) => {
    const room = left;
    left -= lettersIn(node);
    return room > 0 ? [left < 0 ? cut(node, room) : node] : [];
  });
}

function lettersIn(node: unknown): number {
  if (typeof node === 'string') return node.length;
  return Object.values(Object(node) as object).reduce<number>(
    (sum, one) => sum + lettersIn(one),
    0,
  );
}
