/** Splits one line of the front matter into indentation, dash, key and value. */

/** All keys of a file, including those of lists and groups. */
export interface KnownKeys {
  all: ReadonlySet<string>;
  /** Keys whose value may be a list. */
  lists: ReadonlySet<string>;
}

export interface Line {
  /** Counted from 1, in the file. */
  number: number;
  /** The column of the first character or of the dash, from 0. */
  indent: number;
  isEntry: boolean;
  /** The column of the content after a dash. */
  column: number;
  /** Without indentation and dash. */
  text: string;
  /** Absent for continuation lines. */
  key?: string | undefined;
  value: string;
}

/** Format characters are invisible and take no column. */
const INDENT = /^[\s\p{Cf}]*/u;
const DASH = /^-(?:[\s\p{Cf}]+|$)/u;
const COLON = ':：︰﹕∶꞉';
const WORD = `[^\\s\\p{Cf}${COLON}]+`;
/** One to three words that do not begin with an indicator of YAML, and a colon of any width. */
const KEY = new RegExp(
  `^(?![#"'[\\]{}@\`%&*!|>,?-])(${WORD}(?: ${WORD}){0,2})[\\s\\p{Cf}]*([${COLON}])([\\s\\p{Cf}]*)(.*)$`,
  'u',
);

export function readLine(written: string, number: number, known: KnownKeys): Line | undefined {
  const space = INDENT.exec(written)![0];
  const rest = written.slice(space.length).trimEnd();
  if (!rest) return undefined;
  const indent = space.replace(/\p{Cf}/gu, '').length;
  const dash = DASH.exec(rest)?.[0] ?? '';
  const column = indent + (!dash ? 0 : Math.max(2, dash.replace(/\p{Cf}/gu, '').length));
  const text = rest.slice(dash.length);
  const place = { number, indent, isEntry: dash !== '', column };
  const [, key, colon, gap, value = ''] = KEY.exec(text) ?? [];
  // `12:30` and `https://` are text, and so is a full-width colon in a sentence.
  const isKey =
    key !== undefined &&
    (known.all.has(key) ||
      (colon === ':' && (gap !== '' || !value)) ||
      (column === 0 && !value.startsWith('//')));
  return { ...place, text, ...(isKey ? { key, value } : { value: text }) };
}

/** A comment; `#5` within a value is text. */
export function isComment({ text, isEntry, column }: Line): boolean {
  return !isEntry && (column === 0 ? /^#/ : /^#(?:\s|$)/).test(text);
}

export function wholeText({ isEntry, text }: Line): string {
  return isEntry ? `- ${text}` : text;
}
