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
  /** Without indentation. */
  text: string;
  /** Absent for continuation lines. */
  key?: string | undefined;
  /** Behind the key or the dash. */
  value: string;
}

const LINE = /^([\s\p{Cf}]*)(-(?:[\s\p{Cf}]+|$))?(.*)$/u;
const COLON = ':：︰﹕∶꞉';
const WORD = `[^\\s\\p{Cf}${COLON}]+`;
/** One to three words that do not begin with an indicator of YAML, perhaps quoted, and a colon of any width. */
const KEY = new RegExp(
  `^(["']?)(?![#"'[\\]{}@\`%&*!|>,?-])(${WORD}(?: ${WORD}){0,2})\\1[\\s\\p{Cf}]*([${COLON}])([\\s\\p{Cf}]*)(.*)$`,
  'u',
);
/** Format characters are invisible and take no column. */
const widthOf = (text: string) => text.replace(/\p{Cf}/gu, '').length;

export function readLine(written: string, number: number, known: KnownKeys): Line | undefined {
  const [, space = '', dash = '', content = ''] = LINE.exec(written.trimEnd())!;
  if (!dash && !content) return undefined;
  const indent = widthOf(space);
  const column = indent + (dash ? Math.max(2, widthOf(dash)) : 0);
  const [, quote, key, colon, gap, value = ''] = KEY.exec(content) ?? [];
  // `12:30` and `https://` are text, and so is a full-width colon in a sentence.
  const isSet =
    (colon === ':' && (gap !== '' || !value)) || (column === 0 && !value.startsWith('//'));
  const isKey = key !== undefined && (known.all.has(key) || (isSet && !quote));
  const place = { number, indent, isEntry: dash !== '', column, text: dash + content };
  return { ...place, ...(isKey ? { key, value } : { value: content }) };
}

/** A comment; `#5` within a value is text. */
export function isComment({ text, column }: Line): boolean {
  return (column === 0 ? /^#/ : /^#(?:\s|$)/).test(text);
}
