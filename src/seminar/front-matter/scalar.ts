/** One value as it is written -> its text, or the entries of a list on one line; and back. */
import { oneLine } from '../../text/clean.ts';

/** A parsed value: text, a list or a group; undefined where it is empty. */
export type Written = string | Written[] | { [key: string]: Written } | undefined;

/** A value that is one quotation (YAML 1.2.2, 7.3.1): `"On \"Growth\""`. */
const DOUBLE = /^"((?:[^"\\]|\\[^])*)"$/;
/** The same between single marks (7.3.2), also where an apostrophe is not doubled: `'Thompson's law'`. */
const SINGLE = /^'((?:[^']|''|(?<=\p{L})'(?=\p{L}))*)'$/u;
/** In a flow list, a quotation at the beginning of an entry, or any other character. */
const FLOW_TOKEN = /(?<=(?:^|[[{,:])\s*)(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')|[^]/g;
const FLOW_LIST = /^\[([^]*)\]$/;
const FLOW_GROUP = /^\{(\s*["']?[\w-]+["']?\s*:\s[^]*)\}$/;
const FLOW_PAIR = /^["']?([\w-]+)["']?\s*:\s*([^]*)$/;

/** Whether a value opens a quotation that stays open: `"On Growth`. */
export const isOpenQuotation = (written: string) => /^"(?:[^"\\]|\\[^]?)*$/.test(written);

export const isQuotation = (written: string) => DOUBLE.test(written) || SINGLE.test(written);

/** Whether a value opens a quotation, a list or a group that a further line may close. */
export function isUnclosed(written: string): boolean {
  return /^["']/.test(written)
    ? !isQuotation(written)
    : /^(?:\[(?![^]*\]$)|\{(?![^]*\}$))/.test(written);
}

/**
 * The text of a value on one line. Between double quotation marks a backslash escapes such a mark, itself
 * and the end of a line; before every other letter it stays, for `"$\nu$"` is a formula.
 */
export function scalarText(written: string): string | undefined {
  const [, double] = DOUBLE.exec(written) ?? [];
  const [, single] = SINGLE.exec(written) ?? [];
  const text =
    double?.replace(/\\\n\s*(?:\\(?= ))?/g, '').replace(/\\(["\\])/g, '$1') ??
    single?.replaceAll("''", "'");
  return oneLine(text ?? written) || undefined;
}

/** A list on one line: `[Ada, "Babbage, Charles"]`; undefined where the value is none. */
export function flowList(written: string): Written[] | undefined {
  const [, inside] = FLOW_LIST.exec(written) ?? [];
  return inside === undefined ? undefined : flowParts(inside).map(flowEntry);
}

/** An entry of a list, which may be a group: `{ label: Slides, url: https://example.edu }`. */
export function flowEntry(written: string): Written {
  const [, inside] = FLOW_GROUP.exec(written) ?? [];
  if (inside === undefined) return scalarText(written);
  const pairs = flowParts(inside).map((part) => {
    const [, key = part, value = ''] = FLOW_PAIR.exec(part) ?? [];
    return [key, scalarText(value)] as const;
  });
  return Object.fromEntries(pairs);
}

/** The parts between those commas that stand in no quotation and in no brackets. */
function flowParts(inside: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of inside.matchAll(FLOW_TOKEN)) {
    if (/^[[{]$/.test(token)) depth++;
    if (/^[\]}]$/.test(token)) depth--;
    if (token === ',' && !depth) parts.push('');
    else parts.push(parts.pop()! + token);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Text on one line that every YAML parser reads as it stands; anything else is quoted. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`\s])(?!.*(?::(?:\s|$)|\s#)).*\S$/;

/** A value in the form that this reader and every YAML parser read back as the same text. */
export function quotedValue(text: string): string {
  if (PLAIN.test(text)) return text;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Keys with text, lists and groups of text as lines of a file; what is undefined is left out. */
export function keyLines(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [`${key}: ${quotedValue(String(value))}`];
    const entries = value.flatMap((entry: unknown) =>
      entryLines(entry).map((line, i) => `${i ? '    ' : '  - '}${line}`),
    );
    return [`${key}:`, ...entries];
  });
}

function entryLines(entry: unknown): string[] {
  return typeof entry === 'object' && entry !== null
    ? keyLines(entry as Record<string, unknown>)
    : [quotedValue(String(entry))];
}
