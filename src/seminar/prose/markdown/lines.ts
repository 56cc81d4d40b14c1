/** The line ends of a paragraph in the tree of Markdown: a break where one is meant, a space, or nothing. */
import type { Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { areSpaceless, endsLine, isDivided } from '../../../text/line-ends.ts';

/** Between two lines: a break, a space, or nothing. */
type Between = 'break' | '\n' | '';

/** The same tree, in which no text goes over a line end. */
export function withLineEnds<N extends Nodes>(node: N, source: string): N {
  if (!('children' in node)) return node;
  const between = node.type === 'paragraph' ? betweenLines(node, source) : undefined;
  const children = (node.children as Nodes[]).map((child) => withLineEnds(child, source));
  return { ...node, children: between ? parted(children as PhrasingContent[], between) : children };
}

function betweenLines({ position }: Paragraph, source: string): (line: number) => Between {
  const { start, end } = position!;
  const lines = source
    .slice(start.offset, end.offset)
    .split('\n')
    .map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  const isEnd = endsLine(lines);
  return (line) => {
    const i = line - start.line;
    if (isEnd(i)) return 'break';
    return [isDivided, areSpaceless].some((isOne) => isOne(lines[i]!, lines[i + 1]!)) ? '' : '\n';
  };
}

function parted(nodes: PhrasingContent[], between: (line: number) => Between): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if ('children' in node)
      return [{ ...node, children: parted(node.children, between) } as PhrasingContent];
    return node.type === 'text' ? partsOf(node, between) : [node];
  });
}

/** Each part keeps the position of the whole. */
function partsOf(node: Text, between: (line: number) => Between): PhrasingContent[] {
  const [first = '', ...lines] = node.value.split(/[ \t]*\n[ \t]*/);
  const parts: PhrasingContent[] = [{ ...node, value: first }];
  lines.forEach((value, i) => {
    const one = between(node.position!.start.line + i);
    if (one === 'break') parts.push({ type: 'break' }, { ...node, value });
    else (parts.at(-1) as Text).value += one + value;
  });
  return parts.filter((part) => part.type !== 'text' || part.value);
}
