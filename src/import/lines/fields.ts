/** Lines -> fields: what stands behind or below each label, in all forms in which labels are set. */
import type { Language } from '../../languages/languages.ts';
import { labelOf, type Label } from '../../languages/labels.ts';
import { isBlank, isFull, type Line } from './text.ts';

export interface Field extends Label {
  /** The line of the label. */
  number: number;
  /** Behind the label, and then line by line what may belong to it; of a text, all up to the next label. */
  lines: Line[];
}

/** Bullets, numbers, signs and pictures before a label. */
const LEAD =
  /^\s*(?:(?:[-*+•·◦‣▪■□◆◇●○▶►★☆※➤✓–—]+|#{1,6}|\d{1,2}[.)、]|[一二三四五六七八九十]+、|\p{Extended_Pictographic}\uFE0F?)\s*)*/u;
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const HEADING = /^\s*(?:#{1,6}\s+\S|(\*\*|__)[^*_]+\1\s*$)/;

const BOLD = /^(?:\*\*|__)\S/;

/** A label and what follows, and whether the form alone makes it a label. */
interface Form {
  example: string;
  shape: RegExp;
  /** Words of a sentence have this shape too: it counts where two lines have it. */
  isWeak?: true;
}

/** In each, the first group is the label, and the second what it says. */
const FORMS: readonly Form[] = [
  {
    example: '【日時】 2027年3月12日',
    shape: /^[【〔［[]([^】〕］\]]{1,24})[】〕］\]]\s*[:：]?\s*(.*)$/,
  },
  { example: 'Date: 12 March', shape: /^([^:：\t]{1,40}?)\s*[:：]\s*(.*)$/ },
  { example: 'Date\t12 March', shape: /^([^\t]{1,40}?)\s*\t+\s*(.+)$/ },
  { example: 'Who? Ada', shape: /^([^?]{1,20})\?\s+(.+)$/, isWeak: true },
  { example: 'Abstract. We show', shape: /^([^.]{1,20})\.\s+(.+)$/, isWeak: true },
  { example: 'Speaker — Ada', shape: /^(.{1,40}?)\s+[–—-]+\s+(.+)$/, isWeak: true },
  { example: 'Date   12 March', shape: /^(.{1,40}?)(?:\s{2,}|\u3000+)(.+)$/, isWeak: true },
  { example: 'Abstract', shape: /^(.{1,40}?)[.．]?$/, isWeak: true },
];

/** What separates two columns on one line. */
const COLUMN = /(?:\s{2,}|\t|\s[|•·]\s|;\s+)(?=([^:：\s][^:：]{0,30})[:：])/g;

interface Labelled {
  label: Label;
  rest: string;
  form: Form;
}

/** A line without what is set around its words: a table's bars, emphasis. */
function bare(text: string): string {
  const row = /^\s*\|(.+)\|\s*$/.exec(text)?.[1];
  return (row ? row.trim().replace(/\s*\|\s*/g, '\t') : text).replace(EMPHASIS, '$2');
}

function labelledIn(text: string, languages?: Language[]): Labelled | undefined {
  const line = bare(text).replace(LEAD, '').trim();
  for (const form of FORMS) {
    const [, before, rest = ''] = form.shape.exec(line) ?? [];
    const label = before === undefined ? undefined : labelOf(before, languages);
    // Set apart: `### Title`, `**Abstract**`, `**When** 12 March`; and nobody writes `Abstract` but above one.
    const isSet =
      label?.rows.some(isText) || (rest ? BOLD.test(text.replace(LEAD, '')) : HEADING.test(text));
    if (label)
      return { label, rest: rest.trim(), form: isSet ? { ...form, isWeak: undefined! } : form };
  }
  return undefined;
}

export const isText = (row: string): row is 'abstract' | 'bio' =>
  row === 'abstract' || row === 'bio';

/** Another label within what a label says, and what stands before it. */
export function innerLabel(text: string): string | undefined {
  for (const { 0: all, 1: word = '', index } of text.matchAll(
    /(?:^|[,;(]\s*|\s)((?:\p{Lu}|\p{Lo})[\p{L}-]+(?: \p{L}+)?)\s?[:：]/gu,
  )) {
    const rows = labelOf(word)?.rows.filter((row) => !/^(?:other|mail|subject)$/.test(row));
    if (rows?.length) return text.slice(0, index + all.search(/\S/)).replace(/[,;(\s]+$/, '');
  }
  return undefined;
}

/** The parts of a line that stand in columns, each with its label: `Date: 1 March   Time: 10:15`. */
function columnsOf(line: Line): Line[] {
  const cuts = Array.from(line.text.matchAll(COLUMN))
    .filter(({ 1: word }) => labelOf(word!))
    .map(({ index }) => index);
  return [0, ...cuts].map((from, i) => ({ ...line, text: line.text.slice(from, cuts[i]) }));
}

/** The head of a mail: lines of its labels, and beside them only such that mails have. */
export function mailHeads(lines: readonly Line[]): Set<number> {
  const heads = new Set<number>();
  const rowsAt = (line: Line) => {
    const [, word] = /^\*{0,2}([\p{L} -]{1,25})\s?:\*{0,2}(?:\s|$)/u.exec(line.text) ?? [];
    return word === undefined ? undefined : (labelOf(word)?.rows ?? []);
  };
  for (let i = 0; i < lines.length; i++) {
    let end = i;
    while (lines[end] && (rowsAt(lines[end]!) || (end > i && /^\s+\S/.test(lines[end]!.text))))
      end++;
    const block = lines.slice(i, end);
    const count = (row: 'mail' | 'subject') =>
      block.filter((line) => rowsAt(line)?.includes(row)).length;
    // `From` and `To` alone may be hours.
    if (count('mail') > 0 && count('mail') + count('subject') > 1 && !block.some(isTalk))
      block.forEach(({ number }) => heads.add(number));
    i = Math.max(i, end - 1);
  }
  return heads;
  function isTalk(line: Line) {
    return rowsAt(line)?.some((row) => row === 'speaker' || row === 'location');
  }
}

/**
 * Each field, and the lines that are in none and in no head of a mail.
 *
 * @param languages whose labels count
 */
export function fieldsOf(
  lines: readonly Line[],
  width: number | undefined,
  languages?: Language[],
): { fields: Field[]; loose: Line[] } {
  const heads = mailHeads(lines);
  const all = lines.filter(({ number }) => !heads.has(number)).flatMap(columnsOf);
  const found = all.map(({ text }) => labelledIn(text, languages));
  const isAlone = (form: Form) =>
    found.filter((one) => one?.form.example === form.example).length < 2;
  const fields: Field[] = [];
  const loose: Line[] = [];
  let field: Field | undefined;
  all.forEach((line, i) => {
    const one = found[i];
    const before = all[i - 1];
    const isWithin =
      field?.rows.some(isText) && !isBlank(before) && before && isFull(before, line, width);
    if (one && !(one.form.isWeak && isAlone(one.form)) && !isWithin) {
      // Indented, so that the line is as long as it was.
      const rest = one.rest ? [{ ...line, text: one.rest.padStart(line.text.length) }] : [];
      field = { ...one.label, number: line.number, lines: rest };
      fields.push(field);
    } else if (field && belongs(field, line)) field.lines.push(line);
    else {
      field = undefined;
      loose.push(line);
    }
  });
  return { fields, loose };
}

/** Whether a line may be part of what a label says: up to an empty line, or in a text to its end. */
function belongs(field: Field, line: Line): boolean {
  if (HEADING.test(line.text) || /^(?:--|__+|==+|\*\*\*)\s*$/.test(line.text)) return false;
  if (field.rows.some(isText)) return true;
  return !isBlank(line) || field.lines.every(isBlank);
}
