/** Scalars and flow lists. */
import { oneLine } from '../../text/clean.ts';

/** An empty text where a key has no value. */
export type Written = string | Written[] | { [key: string]: Written };

/** Double-quoted (YAML 1.2.2, 7.3.1): `"On \"Growth\""`. */
const DOUBLE = /^"((?:[^"\\]|\\[^])*)"$/;
/** Single-quoted (7.3.2); an apostrophe between letters need not be doubled: `'Thompson's law'`. */
const SINGLE = /^'((?:[^']|''|(?<=\p{L})'(?=\p{L}))*)'$/u;
const OPEN_QUOTATION = /^(?:"(?:[^"\\]|\\[^])*\\?|'(?:[^']|'')*)$/;
/** A quoted entry of a flow list or group (7.4). */
const ENTRY = `(?<=(?:^|[[{,:])\\s*)`;
const QUOTED = `${ENTRY}(?:"(?:[^"\\\\]|\\\\[^])*"|'(?:[^']|'')*'(?!'))`;
const QUOTED_OR_OPEN = new RegExp(`${QUOTED}|${ENTRY}["'][^]*`, 'g');
const QUOTED_OR_COMMENT = new RegExp(`(${QUOTED})|(?<=\\s)#(?:[^\\S\\n][^\\n]*)?\\n`, 'g');
const withoutComments = (flow: string) => flow.replace(QUOTED_OR_COMMENT, '$1');
/** A quoted entry, or another character than `end`; never both, or the search would be exponential. */
const flowText = (end: string) => `(?:${QUOTED}|(?!${QUOTED})[^${end}])`;
const FLOW_PART = new RegExp(`(?:\\{${flowText('}')}*\\}|${flowText(',')})+`, 'g');
const FLOW_PAIR = /^["']?([\w-]+)["']?\s*:(?:\s+|$)([^]*)$/;

/** Whether a later line may close a quotation, a flow list or a flow group. */
export function isUnclosed(written: string): boolean {
  const flow = /^[[{]/.test(written) ? withoutComments(written) : '';
  const plain = flow.replace(QUOTED_OR_OPEN, '');
  const open = plain.match(/[[{]/g)?.length ?? 0;
  return OPEN_QUOTATION.test(written) || open > (plain.match(/[\]}]/g)?.length ?? 0);
}

/**
 * Unquotes a scalar. In double quotes a backslash escapes a quotation mark, itself and a line end; otherwise it is
 * literal, since `"$\nu$"` is a formula.
 */
export function scalarText(written: string): string {
  const [, double] = DOUBLE.exec(written) ?? [];
  const [, single] = SINGLE.exec(written) ?? [];
  const text =
    double?.replace(/\\(?:\n\s*(?:\\(?= ))?|(["\\]))/g, '$1') ?? single?.replaceAll("''", "'");
  return /^(?:null|~)$/.test(written) ? '' : oneLine(text ?? written);
}

/** `[Ada, "Babbage, Charles"]`; undefined for other values. */
export function flowList(written: string): Written[] | undefined {
  return /^\[[^]*\]$/.test(written) ? flowParts(written).map(flowEntry) : undefined;
}

/** A scalar or a flow group: `{ label: Slides, url: https://example.edu }`. */
export function flowEntry(written: string): Written {
  const isGroup = /^\{[^]*\}$/.test(written) && FLOW_PAIR.test(written.slice(1, -1).trim());
  if (!isGroup) return scalarText(written);
  const pairs = flowParts(written).map((part) => {
    const [, key = part, value = ''] = FLOW_PAIR.exec(part) ?? [];
    return [key, scalarText(value)] as const;
  });
  return Object.fromEntries(pairs);
}

/** Splits the content of brackets at commas outside quotations and groups. */
function flowParts(written: string): string[] {
  const parts = withoutComments(written).slice(1, -1).match(FLOW_PART) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}
