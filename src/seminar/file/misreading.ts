/** Values that YAML reads without a fault, but not as the organiser meant them. */
import { isAlias, isPair, isScalar, visit, type Document, type Node, type Pair } from 'yaml';
import { oneLine } from '../../text/clean.ts';
import type { Complaint } from '../fault.ts';
import { backslashComplaint, quoted, readLine, valueComplaint } from './written-line.ts';
import { UNREADABLE } from './yaml-cause.ts';

/** The first value that YAML can read, but not as the organiser meant it, and where it stands. */
export function misreadValue(
  document: Document,
  yaml: string,
): { position: number; complaint: Complaint } | undefined {
  let found: { position: number; complaint: Complaint } | undefined;
  const find = (position: number, complaint: Complaint | undefined) => {
    if (!complaint) return undefined;
    found = { position, complaint };
    return visit.BREAK;
  };
  visit(document, {
    Pair: (_, { key, value }) =>
      isScalar(value) && value.type === 'QUOTE_DOUBLE'
        ? find(
            (key as Node).range![0],
            backslashComplaint(String(key), yaml.slice(value.range![0] + 1, value.range![1] - 1)),
          )
        : undefined,
    // YAML would drop the first word: as a tag, as the name of a value, or for one that is named so.
    Node: (_, node) => {
      if (!isAlias(node) && !node.tag && !node.anchor) return undefined;
      const position = node.range![0];
      const written = readLine(
        yaml.slice(yaml.lastIndexOf('\n', position - 1) + 1).split('\n')[0]!,
      );
      return find(position, (written && valueComplaint(written)) ?? UNREADABLE);
    },
  });
  return found;
}

export interface Remark extends Complaint {
  /** The key in whose value it stands, at the top. */
  key: string;
  /** Where the line's own key stands, counted from 0 in characters. */
  position: number;
  /** Whether nothing of the value is left. */
  isAll: boolean;
}

/** What stands behind a number sign on the line of a value. */
export function remarksBehindValues(document: Document, yaml: string): Remark[] {
  const remarks: Remark[] = [];
  visit(document, {
    Pair: (_, pair, ancestors) => {
      const { key, value } = pair as Pair<Node, Node | null>;
      if (!isScalar(value) || value.type !== 'PLAIN') return;
      const lost = /^[ \t]*(#.*)/.exec(yaml.slice(value.range![1]))?.[1];
      if (!lost) return;
      const text = oneLine(String(value.value ?? ''));
      remarks.push({
        key: String((ancestors.find(isPair) ?? pair).key),
        position: key.range![0],
        isAll: !text,
        problem: `"${lost}" is read as a remark and not shown.`,
        // Without a full stop, which would be copied along.
        remedy: `If it belongs to the text, write ${String(key)}: ${quoted(oneLine(`${text} ${lost}`))}`,
      });
    },
  });
  return remarks;
}
