/** Addresses in a text, and what only looks like one. */
import { urlComplaint } from '../../../keys/url.ts';
import type { Rule, Scan } from '../rule.ts';
import { asText, faultOf, PICTURE } from './tags.ts';

const SIGN = String.raw`[^\s()\\]|\\(?:[()]|(?![()]))`;
const orInParentheses = (inner: string) => String.raw`${SIGN}|\((?:${inner})*\)`;
const TARGET = `(?:${orInParentheses(orInParentheses(orInParentheses(SIGN)))})*`;
const LINK_END = new RegExp(
  String.raw`\]\([ \t]*(<[^<>\n]*>|(?!<)${TARGET})([ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)`,
  'y',
);

/** The address behind a link's text; without one, brackets before parentheses are text. */
export const linkEnd: Rule = (scan, at) => {
  const [written, target = ''] = scan.match(LINK_END, at) ?? [];
  if (written === undefined) return scan.source.startsWith('](', at) ? asText(']') : undefined;
  const href = target.replace(/^<|>$/g, '');
  const isPicture = /!\[[^\]\n]*$/.test(scan.source.slice(Math.max(at - 200, 0), at));
  if (isPicture) return { length: written.length, markdown: written, shown: '', fault: PICTURE };
  if (href && !/[.:/#@]/.test(href)) return asText(']');
  const complaint = href.startsWith('#') ? undefined : urlComplaint(href.replaceAll('&amp;', '&'));
  return { length: written.length, markdown: written, shown: '', ...faultOf(complaint) };
};

/** The mark of a footnote, which is shown as a number, or the label of an address, which is not shown. */
export const reference: Rule = (scan, at) => {
  const pattern = /(?:\](?=\[))?\[([^[\]\n]+)\](?![:[(])/y;
  const [written = '', label = ''] = scan.match(pattern, at) ?? [];
  const isMark = label.startsWith('^') || written.startsWith(']');
  const isDefined = isMark && labelsOf(scan).defined.has(label.toLowerCase());
  return isDefined ? { length: written.length, markdown: written, shown: '' } : undefined;
};

/** What stands at the start of a line between brackets: a footnote, an address for links, or text. */
export const definition: Rule = (scan, at) => {
  const [written, label = '', target = ''] = scan.match(/\[([^[\]\n]+)\]:[ \t]*(\S*)/y, at) ?? [];
  if (!written || scan.lineBefore(at).trim()) return undefined;
  const isUsed = labelsOf(scan).used.has(label.toLowerCase());
  if (label.startsWith('^')) {
    const mark = `[${label}]:`;
    return isUsed ? { length: mark.length, markdown: mark, shown: '\f' } : asText('[');
  }
  if (!isUsed || !/^<?(?:[a-z]+:|www\.|\/|#)/i.test(target)) return asText('[');
  return {
    length: written.length,
    markdown: written,
    shown: '',
    ...faultOf(urlComplaint(target.replace(/^<|>$/g, ''))),
  };
};

/** The labels that stand between brackets, where they are used and where they are explained. */
const labels = new WeakMap<Scan, { used: Set<string>; defined: Set<string> }>();

function labelsOf(scan: Scan): { used: Set<string>; defined: Set<string> } {
  const known = labels.get(scan);
  if (known) return known;
  const all = (pattern: RegExp) =>
    new Set(Array.from(scan.source.matchAll(pattern), ([, label = '']) => label.toLowerCase()));
  const found = {
    used: all(/\[([^[\]\n]+)\](?!:)/g),
    defined: all(/^[ \t]*\[([^[\]\n]+)\]:/gm),
  };
  labels.set(scan, found);
  return found;
}
