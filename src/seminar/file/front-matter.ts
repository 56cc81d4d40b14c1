/** The text of one content file -> its keys and values with their lines, and its body. */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { oneLine } from '../../text/clean.ts';
import type { Doubt, Fault } from '../fault.ts';
import { misreadValue, remarksBehindValues } from './misreading.ts';
import { withPlainSigns } from './plain-signs.ts';
import { withWholeLines } from './whole-lines.ts';
import { yamlCause } from './yaml-cause.ts';

export interface FrontMatter {
  /** Text, lists and maps of text; YAML's own types (dates, numbers, yes and no) are left as text. */
  values: Record<string, unknown>;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /**
   * The line of a value, e.g. of `['changes', 0, 'on']`, or of as much of its path as there is; none
   * where the first key is missing.
   */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  /** A value as it is written, where that is a list or a group on one line: `[a, b]`. */
  bracketsAt: (path: readonly PropertyKey[]) => string | undefined;
  /** Values of which YAML takes the whole for a remark. */
  faults: Fault[];
  /** Values of which YAML takes the end for a remark. */
  doubts: Doubt[];
}

type Written = Pair<Node, Node | null>;

/** The first line, then the keys, then the second fence, then the body. */
const FENCES = /^(\n*---[^\S\n]*\n)([\s\S]*?\n)??---[^\S\n]*(?:\n([\s\S]*))?$/;

/**
 * Splits and parses one file.
 *
 * @param file its name in messages
 * @param text cleaned text
 * @param known what its keys may be called, and those within lists and groups
 */
export function readFrontMatter(
  file: string,
  text: string,
  known: readonly string[] = [],
): { value: FrontMatter } | { faults: Fault[] } {
  const match = FENCES.exec(text);
  const unsplit = unsplitCause(text, Boolean(match));
  if (unsplit || !match) return { faults: [{ file, ...unsplit! }] };
  const [, opening = '', keys = '', body = ''] = match;
  const typed = withPlainSigns(keys, known);
  const yaml = withWholeLines(typed);
  const offset = opening.split('\n').length - 1;
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  const [error] = document.errors;
  if (error || (document.contents && !isMap(document.contents))) {
    const at = lines.linePos(error?.pos[0] ?? 0).line;
    const cause = yamlCause(yaml, typed, known, error, at);
    return { faults: [{ file, ...cause, line: cause.line + offset }] };
  }
  const misread = misreadValue(document, yaml);
  if (misread) {
    return { faults: [{ file, ...misread.complaint, line: lineAt(misread.position) }] };
  }
  return {
    value: {
      ...located(document, yaml, lineAt),
      body,
      bodyLine: offset + yaml.split('\n').length + 1,
      ...remarks(file, document, yaml, lineAt),
    },
  };
}

/** A value of which nothing is left is a fault, one that lost its end a doubt. */
function remarks(
  file: string,
  document: Document,
  yaml: string,
  lineAt: (position: number) => number,
): Pick<FrontMatter, 'faults' | 'doubts'> {
  const all = remarksBehindValues(document, yaml).map(({ position, isAll, ...remark }) => ({
    isAll,
    fault: { file, line: lineAt(position), ...remark },
  }));
  return {
    faults: all.filter(({ isAll }) => isAll).map(({ fault }) => fault),
    doubts: all.filter(({ isAll }) => !isAll).map(({ fault }) => fault),
  };
}

/** The values, and where each stands. */
function located(
  document: Document,
  yaml: string,
  lineAt: (position: number) => number,
): Pick<FrontMatter, 'values' | 'lineOf' | 'bracketsAt'> {
  const root = document.contents;
  return {
    values: (plain(root) ?? {}) as Record<string, unknown>,
    lineOf: (path) => {
      const [node] = nodesAlong(root, path).toReversed();
      return node?.range ? lineAt(node.range[0]) : undefined;
    },
    bracketsAt: (path) => {
      const node = document.getIn(path, true);
      return isCollection(node) && node.flow
        ? yaml.slice(node.range![0], node.range![1])
        : undefined;
    },
  };
}

/** Why the text cannot be split into keys and body. */
function unsplitCause(text: string, hasFences: boolean): Omit<Fault, 'file'> | undefined {
  const unreadable = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (unreadable >= 0) {
    return {
      line: unreadable + 1,
      problem: 'The file is not saved as UTF-8, so its accents and quotes are lost.',
      remedy: 'Save it again with the encoding UTF-8, and correct every "\uFFFD" that is left.',
    };
  }
  if (!text.trim()) {
    const remedy = 'Write "---", the keys, "---" and then the text.';
    return { problem: 'The file is empty.', remedy };
  }
  if (hasFences) return undefined;
  return /^\n*---[^\S\n]*\n/.test(text)
    ? {
        line: 1,
        problem: 'The keys have no end: the second line "---" is missing.',
        remedy: 'Write "---" on a line of its own between the keys and the text.',
      }
    : {
        line: 1,
        problem: 'The file does not start with a line "---".',
        remedy: 'Write "---" on the first line, then the keys, then "---" again.',
      };
}

/** Keys and entries of lists along a path, as far as they are there. */
function nodesAlong(node: unknown, [first, ...rest]: readonly PropertyKey[]): Node[] {
  if (isMap(node)) {
    const pair = (node.items as Written[]).find(({ key }) => String(key) === first);
    return pair ? [pair.key, ...nodesAlong(pair.value, rest)] : [];
  }
  const entry = isSeq(node) && typeof first === 'number' ? node.items[first] : undefined;
  return entry ? [entry as Node, ...nodesAlong(entry, rest)] : [];
}

/** Text stays text; what is empty is undefined, so that an empty key counts as one without a value. */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [String(key), plain(value)]));
  }
  if (isSeq(node)) return node.items.map(plain);
  return (isScalar(node) && oneLine(String(node.value ?? ''))) || undefined;
}
