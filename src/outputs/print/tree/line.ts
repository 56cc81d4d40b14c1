/** The white space of a text's lines, as a browser has it (CSS Text 3, 4.1). */
import type { MathNode } from './math-tree.ts';

/** A part of a line: text, or a list with the part's kind first. */
export type Inline =
  | ['t', string]
  | ['code', string]
  | ['em' | 'strong' | 'sup' | 'sub' | 's', Inline[]]
  | ['a', string, Inline[]]
  | ['m', MathNode, string]
  | ['br'];

/** The parts without space at the beginning of a line or behind other space, and without breaks at either end. */
export function tidied(parts: Inline[]): Inline[] {
  const line = withoutSpace(parts, { isOpen: true });
  const first = line.findIndex(isSeen);
  return first < 0 ? [] : line.slice(first, line.findLastIndex(isSeen) + 1);
}

/** @param place whether a space would be at the beginning of a line or behind another */
function withoutSpace(parts: Inline[], place: { isOpen: boolean }): Inline[] {
  return parts.map((part) => {
    if (part[0] === 't') {
      const text = place.isOpen ? part[1].replace(/^ /, '') : part[1];
      if (text) place.isOpen = text.endsWith(' ');
      return ['t', text];
    }
    if (part[0] === 'a') return ['a', part[1], withoutSpace(part[2], place)];
    if (part[0] === 'br' || part[0] === 'm' || part[0] === 'code') {
      place.isOpen = part[0] === 'br';
      return part;
    }
    return [part[0], withoutSpace(part[1], place)];
  });
}

function isSeen(part: Inline): boolean {
  return part[0] === 't' ? part[1].trim() !== '' : part[0] !== 'br';
}
