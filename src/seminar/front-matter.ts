/** The text of one content file -> its keys and values with their lines, and its body. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
} from 'yaml';
import { oneLine } from './clean.ts';
import type { Complaint, Fault } from './fault.ts';

export interface FrontMatter {
  /** Text, lists and maps of text; YAML's own types (dates, numbers, yes and no) are left as text. */
  values: Record<string, unknown>;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The line of a value, e.g. of `['changes', 0, 'on']`. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  /** What the organiser may have meant as text but YAML takes for a comment. */
  doubts: Fault[];
}

/** The first line, then the keys, then the second fence, then the body. */
const FENCES = /^(\n*---[ \t]*\n)([\s\S]*?\n)??---[ \t]*(?:\n([\s\S]*))?$/;

/**
 * Splits and parses one file.
 *
 * @param file its name in messages
 * @param text cleaned text
 */
export function readFrontMatter(
  file: string,
  text: string,
): { value: FrontMatter } | { faults: Fault[] } {
  const fault = (line: number | undefined, problem: string, remedy: string) => ({
    faults: [{ file, line, problem, remedy }],
  });
  const unreadable = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (unreadable >= 0) {
    return fault(
      unreadable + 1,
      'The file is not saved as UTF-8, so its accents and quotes are lost.',
      'Save it again with the encoding UTF-8.',
    );
  }
  if (!text.trim())
    return fault(
      undefined,
      'The file is empty.',
      'Write "---", the keys, "---" and then the text.',
    );
  const match = FENCES.exec(text);
  if (!match) {
    return /^\n*---[ \t]*\n/.test(text)
      ? fault(
          1,
          'The keys have no end: the second line "---" is missing.',
          'Write "---" on a line of its own between the keys and the text.',
        )
      : fault(
          1,
          'The file does not start with a line "---".',
          'Write "---" on the first line, then the keys, then "---" again.',
        );
  }
  const [, opening = '', yaml = '', body = ''] = match;
  const offset = opening.split('\n').length - 1;
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  const [error] = document.errors;
  if (error) {
    const found = likelyCause(yaml.split('\n'), lines.linePos(error.pos[0]).line, error.code);
    return { faults: [{ file, ...found, line: found.line + offset }] };
  }
  if (document.contents && !isMap(document.contents)) {
    const first = yaml.split('\n').findIndex((line) => line.trim());
    const found = likelyCause(yaml.split('\n'), first + 1, '');
    return { faults: [{ file, ...found, line: found.line + offset }] };
  }
  const pairs = (document.contents?.items ?? []) as Pair<Node, Node | null>[];
  const special = pairs.find(
    ({ value }) => isAlias(value) || value?.tag?.startsWith('!') || value?.anchor,
  );
  if (special) {
    const line = lineAt(special.key.range![0]);
    const found = likelyCause(yaml.split('\n'), line - offset, 'BAD_SCALAR_START');
    return { faults: [{ file, ...found, line }] };
  }
  return {
    value: {
      values: Object.fromEntries(pairs.map(({ key, value }) => [String(key), plain(value)])),
      body,
      bodyLine: offset + yaml.split('\n').length + 1,
      lineOf: (path) => {
        const pair = pairs.find(({ key }) => String(key) === path[0]);
        const node =
          pair && path.length > 1 ? (document.getIn(path, true) as Node | undefined) : pair?.key;
        const range = (node ?? pair?.key)?.range;
        return range ? lineAt(range[0]) : undefined;
      },
      doubts: pairs.flatMap(({ key, value }) => {
        if (!isScalar(value) || value.type !== 'PLAIN' || !value.comment) return [];
        const lost = `#${value.comment.split('\n')[0]}`;
        const whole = oneLine(`${String(value.value)} ${lost}`);
        return [
          {
            file,
            line: lineAt(key.range![0]),
            key: String(key),
            problem: `"${lost}" is read as a remark and not shown.`,
            remedy: `If it belongs to the text, write ${key}: ${quoted(whole)}.`,
          },
        ];
      }),
    },
  };
}

/** Text stays text; what is empty is undefined, so that an empty key counts as a missing one. */
function plain(node: unknown): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [String(key), plain(value)]));
  if (isSeq(node)) return node.items.map(plain);
  const text = isScalar(node) ? oneLine(String(node.value ?? '')) : '';
  return text || undefined;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Says in the organiser's words why YAML gave up near a line, which is often behind the cause. */
function likelyCause(lines: string[], near: number, code: string): Complaint & { line: number } {
  const pattern = /^(\s*(?:- +)?)([\w“”"'-]+):(\s*)(.*)$/;
  let line = Math.min(near, lines.length);
  while (
    line > 1 &&
    (!pattern.test(lines[line - 1]!) ||
      (code === 'MISSING_CHAR' && !/: *["']/.test(lines[line - 1]!)))
  )
    line--;
  const [, indent = '', key = '', space = '', value = ''] = pattern.exec(lines[line - 1]!) ?? [];
  const at = (problem: string, remedy: string, where = line) => ({ line: where, problem, remedy });
  if (code === 'DUPLICATE_KEY') {
    const repeated = lines[near - 1]!.split(':')[0]!.trim();
    return at(`"${repeated}" is written twice.`, 'Keep one of the two lines.', near);
  }
  if (code === 'TAB_AS_INDENT' || lines[near - 1]?.includes('\t')) {
    return at('The line is indented with a tab.', 'Use spaces.', near);
  }
  if (!key)
    return at(
      `"${lines[near - 1]!.trim()}" is not a key with a value.`,
      'Write the key, a colon, a space and the value, like "title: On Growth".',
      near,
    );
  if (value && !space)
    return at(`There is no space behind the colon of "${key}".`, `Write "${key}: ${value}".`);
  const bare = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^["']/, '');
  const remedy = `Write ${indent.trimStart()}${key}: ${quoted(bare)}`;
  if (/^["']/.test(value))
    return at(`The quotation marks around the value of "${key}" do not match.`, remedy);
  if (value.includes(': '))
    return at(`The value of "${key}" has a colon in it, which starts another key.`, remedy);
  if (/^[@`%&*!|>{}[\],?#]/.test(value))
    return at(
      `The value of "${key}" starts with "${value[0]}", which has a meaning of its own.`,
      remedy,
    );
  if (/^ /.test(lines[near] ?? ''))
    return at(`The line after "${key}" is indented.`, 'Remove the spaces at its start.', near + 1);
  return at(
    `The line cannot be read.`,
    value ? remedy : 'Write the key, a colon, a space and the value.',
  );
}
