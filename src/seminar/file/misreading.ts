/** What YAML reads without a fault, but not as the organiser meant it. */
import { isAlias, isPair, isScalar, visit, type Document, type Node } from 'yaml';
import { oneLine } from '../../text/clean.ts';
import type { Complaint } from '../fault.ts';
import { quoted } from './written-line.ts';
import { UNREADABLE } from './yaml-cause.ts';

/** The first value that YAML can read, but not as the organiser meant it, and where it stands. */
export function misreadValue(
  document: Document,
  yaml: string,
): { position: number; complaint: Complaint } | undefined {
  let found: { position: number; complaint: Complaint } | undefined;
  visit(document, {
    // `\n` of `\nu` would be a line end; one line is taken as it stands before YAML sees it.
    Pair: (_, { key, value }) => {
      if (!isScalar(value) || value.type !== 'QUOTE_DOUBLE') return undefined;
      const inside = yaml.slice(value.range![0] + 1, value.range![1] - 1);
      if (/^(?:[^\\]|\\["\\])*$/.test(inside)) return undefined;
      const problem = `The value of "${String(key)}" has a backslash between double quotation marks, where it has a meaning of its own.`;
      const remedy = `Write ${String(key)}: ${quoted(oneLine(inside.replace(/\\(["\\])/g, '$1')))}`;
      found = { position: (key as Node).range![0], complaint: { problem, remedy } };
      return visit.BREAK;
    },
    // YAML would drop the first word: as a tag, as the name of a value, or for one that is named so.
    Node: (_, node) => {
      if (!isAlias(node) && !node.tag && !node.anchor) return undefined;
      found = { position: node.range![0], complaint: UNREADABLE };
      return visit.BREAK;
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

/** What stands behind a number sign on the last line of a value, also of one in a list. */
export function remarksBehindValues(document: Document, yaml: string): Remark[] {
  const remarks: Remark[] = [];
  visit(document, {
    Scalar: (place, value, ancestors) => {
      if (place === 'key' || value.type?.startsWith('BLOCK')) return;
      const lost = /^[ \t]*(#.*)/.exec(yaml.slice(value.range![1]))?.[1];
      if (!lost) return;
      const text = oneLine(String(value.value ?? ''));
      const [top, parent] = [ancestors.find(isPair), ancestors.at(-1)];
      const key = isPair(parent) ? (parent.key as Node) : undefined;
      remarks.push({
        key: String(top?.key),
        position: (key ?? value).range![0],
        isAll: !text,
        problem: `"${lost}" is read as a remark and not shown.`,
        // Without a full stop, which would be copied along.
        remedy: `If it belongs to the text, write ${key ? `${String(key)}:` : '-'} ${quoted(oneLine(`${text} ${lost}`))}`,
      });
    },
  });
  return remarks;
}
