/** Scalars and flow lists. */
import { oneLine } from '../../text/clean.ts';

/** Undefined where the value is empty. */
export type Written = string | Written[] | { [key: string]: Written } | undefined;

/** Double-quoted (YAML 1.2.2, 7.3.1): `"On \"Growth\""`. */
const DOUBLE = /^"((?:[^"\\]|\\[^])*)"$/;
/** Single-quoted (7.3.2); an apostrophe between letters need not be doubled: `'Thompson's law'`. */
const SINGLE = /^'((?:[^']|''|(?<=\p{L})'(?=\p{L}))*)'$/u;
/** A quoted entry of a flow list, or any other character. */
const FLOW_TOKEN = /(?<=(?:^|[[{,:])\s*)(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')|[^]/g;
const FLOW_LIST = /^\[([^]*)\]$/;
const FLOW_GROUP = /^\{(\s*["']?[\w-]+["']?\s*:\s[^]*)\}$/;
const FLOW_PAIR = /^["']?([\w-]+)["']?\s*:\s*([^]*)$/;

/** An unclosed quotation: `"On Growth`. */
export const isOpenQuotation = (written: string) => /^"(?:[^"\\]|\\[^]?)*$/.test(written);

export const isQuotation = (written: string) => DOUBLE.test(written) || SINGLE.test(written);

/** Whether a later line may close a quotation, a flow list or a flow group. */
export function isUnclosed(written: string): boolean {
  return /^["']/.test(written)
    ? !isQuotation(written)
    : /^(?:\[(?![^]*\]$)|\{(?![^]*\}$))/.test(written);
}

/**
 * Unquotes a scalar. In double quotes a backslash escapes a quotation mark, itself and a line end; otherwise it is
 * literal, since `"$\nu$"` is a formula.
 */
export function scalarText(written: string): string | undefined {
  const [, double] = DOUBLE.exec(written) ?? [];
  const [, single] = SINGLE.exec(written) ?? [];
  const text =
    double?.replace(/\\\n\s*(?:\\(?= ))?/g, '').replace(/\\(["\\])/g, '$1') ??
    single?.replaceAll("''", "'");
  return oneLine(text ?? written) || undefined;
}

/** `[Ada, "Babbage, Charles"]`; undefined for other values. */
export function flowList(written: string): Written[] | undefined {
  const [, inside] = FLOW_LIST.exec(written) ?? [];
  return inside === undefined ? undefined : flowParts(inside).map(flowEntry);
}

/** A scalar or a flow group: `{ label: Slides, url: https://example.edu }`. */
export function flowEntry(written: string): Written {
  const [, inside] = FLOW_GROUP.exec(written) ?? [];
  if (inside === undefined) return scalarText(written);
  const pairs = flowParts(inside).map((part) => {
    const [, key = part, value = ''] = FLOW_PAIR.exec(part) ?? [];
    return [key, scalarText(value)] as const;
  });
  return Object.fromEntries(pairs);
}

/** Splits at commas outside quotations and brackets. */
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

/** Plain scalars that every YAML parser reads literally. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`\s])(?!.*(?::(?:\s|$)|\s#)).*\S$/;

/** Quotes a value so that this parser and every YAML parser return the same text. */
export function quotedValue(text: string): string {
  if (PLAIN.test(text)) return text;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
