/** Signs that Markdown takes for marks, and people type as text: dollars, tildes, hyphens. */
import { isMoney } from '../../formula/formula.ts';
import type { Rule } from '../rule.ts';
import { asText } from './tags.ts';

/** A formula between dollar signs; not amounts of money. */
export const dollars: Rule = (scan, at) => {
  const { source } = scan;
  if (source.startsWith('$$', at)) {
    const isBlock = !scan.lineBefore(at).trim() && source[at + 2] === '\n';
    const end = scan.next('$$', at + 2);
    const tex = source.slice(at + 2, end);
    const isFormula = end < source.length && tex.trim() && (isBlock || end < scan.paragraphEnd(at));
    return isFormula ? scan.formula(end + 2 - at, tex, scan.isProse) : asText('$$');
  }
  const [written, tex = ''] = scan.match(/\$((?:\\[^]|[^$\\])+)\$/y, at) ?? [];
  const isFormula =
    written &&
    at + written.length <= scan.paragraphEnd(at) &&
    !isMoney(source.charAt(at - 1), tex, source.charAt(at + written.length));
  return isFormula ? scan.formula(written.length, tex, false) : asText('$');
};

/** A line below that stands directly behind something lowers what follows, as in `∑_(j≠k)`: it is a sign. */
export const underscores: Rule = (scan, at) => {
  // A name as programs have them; who wants it bold writes stars.
  const [name] = scan.match(/__[a-z][a-z0-9_]*?__(?![\p{L}\p{N}_])/uy, at) ?? [];
  if (name) return asText(name);
  const [run = ''] = scan.match(/_+/y, at) ?? [];
  const [before, after] = [scan.source.charAt(at - 1), scan.source.charAt(at + run.length)];
  const isBetween = /[^\s([{"'“‘«*_]/u.test(before) && /[\p{L}\p{N}([{\\]/u.test(after);
  return isBetween ? asText(run) : undefined;
};

/** An empty line ends what stars may have opened. */
export const paragraphs: Rule = (scan, at) => {
  if (scan.source[at + 1] === '\n') scan.openStars = [];
  return undefined;
};

/** A tie is a space; single tildes as chemists have them are tildes, two strike through. */
export const tildes: Rule = (scan, at) => {
  const [run = ''] = scan.match(/~+/y, at) ?? [];
  if (run.length > 2) return asText(run);
  if (run.length === 2)
    return scan.isProse ? { length: run.length, markdown: run, shown: '' } : undefined;
  const before = scan.source.slice(Math.max(at - 3, 0), at);
  const after = scan.source.slice(at + 1, at + 5);
  const isPair =
    /^(?:\p{N}{1,3}|\p{L}{1,2})~/u.test(after) || /~(?:\p{N}{1,3}|\p{L}{1,2})$/u.test(before);
  const isTie =
    (/(?:\p{L}\p{L}|\p{L}\.|[})\],;:”’"'$])$/u.test(before) &&
      /^[\p{L}\p{N}\\$("“`]/u.test(after)) ||
    (/\p{N}$/u.test(before) && /^\p{L}/u.test(after)) ||
    (/(?:^|[\s(])\p{L}$/u.test(before) && /^(?:\p{Ll}{2}|[\\$])/u.test(after));
  return isTie && !isPair ? { length: 1, markdown: '\u00A0' } : asText('~');
};

/** Two or three hyphens between words or numbers are dashes. */
export const hyphens: Rule = (scan, at) => {
  const [run = ''] = scan.match(/-+/y, at) ?? [];
  if (run.length === 1) return undefined;
  const before = scan.lineBefore(at).slice(-8);
  const after = scan.source.charAt(at + run.length) || '\n';
  const isBetween =
    (/[\p{L}\p{N}.,;!?)\]}"'”’$]$/u.test(before) && /[\p{L}\p{N}([{"'“‘$\\`]/u.test(after)) ||
    (/\S[ \t]+$|[\p{L}\p{N}.,;!?)\]}"'”’$]$/u.test(before) && /\s/.test(after));
  // A program's option in quotation, `"--help"`; a variable of it, `i--`.
  const isCode =
    run.length === 2 &&
    (/(?:^|[\s([{])["'”’]$/.test(before) ||
      (/(?:^|[\s([{"'])\p{L}$/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) ||
      (/\p{L}$/u.test(before) && /^\s*(?:\n\n|$)/.test(scan.source.slice(at + 2, at + 99))));
  const isDash = run.length < 4 && isBetween && !isCode && !/\|/.test(before);
  return { length: run.length, markdown: isDash ? (run.length === 2 ? '–' : '—') : run };
};

/** A box to tick is not part of a list of facts. */
export const tickBox: Rule = (scan, at) => {
  const [written] = scan.match(/\[[ xX]\](?=\s)/y, at) ?? [];
  return written ? asText(written) : undefined;
};

/** Code between fences; the only code that stands on lines of its own. */
export const fence: Rule = (scan, at) => {
  const line = scan.lineBefore(at);
  const [opening, mark = ''] = scan.match(/(`{3,}|~{3,})[^`\n]*\n/y, at) ?? [];
  if (!opening || line.trim()) return undefined;
  const closing = new RegExp(`^[ \\t]*${mark}${mark[0]}*[ \\t]*$`, 'm').exec(
    scan.source.slice(at + opening.length),
  );
  if (!closing) return undefined;
  const length = opening.length + closing.index + closing[0].length;
  const code = scan.source.slice(at, at + length);
  const lines = code.split('\n').slice(1, -1).join('\n');
  return { length, markdown: scan.keep({ code, indent: line.length }), shown: ` ${lines} ` };
};
