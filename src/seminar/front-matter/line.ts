/** One line between the fences -> where it stands, and its key and value. */

/** The keys that a file, its lists and its groups may have. */
export interface KnownKeys {
  all: ReadonlySet<string>;
  /** Those whose value may be a list. */
  lists: ReadonlySet<string>;
}

export interface Line {
  /** Counted from 1, in the file. */
  number: number;
  /** The column of the first character, counted from 0; that of a list's dash. */
  indent: number;
  isEntry: boolean;
  /** The column of what stands behind the dash; else the indentation. */
  column: number;
  /** All of the line but its indentation and its dash. */
  text: string;
  /** Absent where the line has no key and colon. */
  key?: string | undefined;
  value: string;
}

/** Spaces of every width, and format characters, which are not seen and take no room. */
const INDENT = /^[\s\p{Cf}]*/u;
const DASH = /^-(?:[\s\p{Cf}]+|$)/u;
const COLON = ':：︰﹕∶꞉';
const WORD = `[^\\s\\p{Cf}${COLON}]+`;
/** One word to three, which begin with no sign of YAML, and a colon of any width. */
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
  // `12:30` and `https://` are text; a full-width colon within a text is part of it.
  const isKey =
    key !== undefined &&
    (known.all.has(key) ||
      (colon === ':' && (gap !== '' || !value)) ||
      (column === 0 && !value.startsWith('//')));
  return { ...place, text, ...(isKey ? { key, value } : { value: text }) };
}

/** A line that is a comment wherever it stands; `#5` may be text. */
export function isComment({ text, isEntry, column }: Line): boolean {
  return !isEntry && (column === 0 ? /^#/ : /^#(?:\s|$)/).test(text);
}

/** A line as text: its dash is part of it. */
export function wholeText({ isEntry, text }: Line): string {
  return isEntry ? `- ${text}` : text;
}
