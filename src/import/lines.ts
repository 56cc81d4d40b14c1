/** Lines, paragraphs and labelled fields of an announcement. */
import { isOfKey, labelOf, type Label } from '../languages/labels.ts';
import type { Language } from '../languages/languages.ts';
import { cleanText } from '../text/clean.ts';
import { areSpaceless } from '../text/wide.ts';

export interface Line {
  /** From 1; fractional within a property of a calendar. */
  number: number;
  text: string;
}

/** File formats that are no plain text, by their beginning. */
const SAVED: readonly [form: RegExp, refusal: string][] = [
  [/^%PDF-/, 'This is a PDF. Open it, and copy its text into a text file.'],
  [/^PK\u0003/, 'This is a document of a word processor. Open it, and copy its text.'],
  [/^\{\\rtf/, 'This is an RTF document. Open it in a word processor, and copy its text.'],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html)\b/i,
    'This is a saved web page (HTML). Open it in a browser, and copy its text.',
  ],
  [
    /^(?:[\w-]+:.*\n(?:[ \t].*\n)*)*(?:MIME-Version|Message-ID|Received|Content-Transfer-Encoding):/i,
    'This is a saved mail. Open it, and copy its text.',
  ],
];

export function refusalOf(text: string): string | undefined {
  return SAVED.find(([form]) => form.test(text.replace(/\r\n?/g, '\n')))?.[1];
}

/** Links as mail programs paste them: `here <https://…>`, `a@b.org<mailto:a@b.org>`. */
const PASTED_LINK = /((?:https?:\/\/|[^\s<>]+@)[^\s<>]+)\s*<(?:mailto:)?\1\/?>/g;
/** Quoted lines (RFC 3676, 4.5), if more than one; `>8 weeks` and `> 5 mm` are text. */
const QUOTED = /^(?:[ \t]*>(?![ \t]?[\d=]))+[ \t]?/;

export function linesOf(text: string): Line[] {
  const lines = cleanText(text).replace(PASTED_LINK, '$1').split('\n');
  const isMail = lines.filter((line) => QUOTED.test(line)).length > 1;
  return lines.map((line, i) => ({
    number: i + 1,
    text: (isMail ? line.replace(QUOTED, '') : line).trimEnd(),
  }));
}

export const isBlank = (line: Line | undefined) => !line || !/[\p{L}\p{N}]/u.test(line.text);

/** Programs wrap between these widths, mails at 72 to 78. */
const [NARROWEST, WIDEST] = [50, 100];

/** The wrapping width: the third longest line; undefined if lines are not wrapped. */
export function widthOf(lines: readonly Line[]): number | undefined {
  const lengths = lines.filter(({ text }) => !/:\/\//.test(text)).map(({ text }) => text.length);
  const [widest = 0, , third = 0] = lengths.toSorted((a, b) => b - a);
  return third >= NARROWEST && widest <= WIDEST && widest - third < 13 ? third : undefined;
}

/** Whether the next word did not fit. */
export function isFull(line: string, next: string, width: number | undefined): boolean {
  const [word = ''] = next.trim().split(/\s+/);
  return width !== undefined && line.length + 1 + word.length > width;
}

const ITEM = /^\s*(?:[-*•]|\d+[.)])\s/;

/** Paragraphs end at an empty line, before an item, and at a line with room left or a final stop. */
export function paragraphsOf(lines: readonly Line[], width: number | undefined): Line[][] {
  const paragraphs: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (isBlank(line)) return;
    const isEnd = ({ text }: Line) =>
      width === undefined
        ? text.length > WIDEST || /[.!?。！？]\P{L}*$/u.test(text)
        : !isFull(before!.text, line.text, width);
    if (isBlank(before) || ITEM.test(line.text) || isEnd(before!)) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  });
  return paragraphs;
}

/** Joins lines, without a space in scripts that have none. */
export function joined(lines: readonly Line[]): string {
  return lines.reduce((text, line) => {
    const next = line.text.trim();
    return text + (text && !areSpaceless(text, next) ? ' ' : '') + next;
  }, '');
}

export interface Field extends Label {
  number: number;
  /** The rest of the line and the lines below; for a text, up to the next label. */
  lines: Line[];
}

/** Bullets, numbers and pictograms before a label. */
const LEAD =
  /^\s*(?:(?:[-*+•·◦‣▪■□◆◇●○▶►★☆※➤✓–—]+|#{1,6}|\d{1,2}[.)、]|[一二三四五六七八九十]+、|\p{Extended_Pictographic}\uFE0F?)\s*)*/u;
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const HEADING = /^\s*(?:#{1,6}\s+\S|(\*\*|__)[^*_]+\1\s*$)/;
const BOLD = /^\W*(?:\*\*|__)\S/;
const RULE = /^(?:--|__+|==+|\*\*\*)\s*$/;

/** Label and value. */
const FORMS: readonly RegExp[] = [
  /^[【〔［[]([^】〕］\]]{1,40})[】〕］\]]\s*[:：]?\s*(.*)$/, // 【日時】 2027年3月12日
  /^([^:：\t]{1,40}?)\s*[:：]\s*(.*)$/, // Date: 12 March
  /^([^\t]{1,40}?)\s*\t+\s*(.+)$/, // Date, a tab, 12 March
];
/** Sentences may look like these: counted only if two lines do, or the line is emphasised. */
const WEAK_FORMS: readonly RegExp[] = [
  /^([^?]{1,20})\?\s+(.+)$/, // Who? Ada
  /^([^.]{1,20})\.\s+(.+)$/, // Abstract. We show
  /^(.{1,40}?)\s+[–—-]+\s+(.+)$/, // Speaker — Ada
  /^(.{1,40}?)(?:\s{2,}|\u3000+)(.+)$/, // Date   12 March
  /^(.{1,40}?)[.．]?$/, // Abstract
];
/** An unknown label: `Calendar: physics` */
export const FORM = /^[^\p{L}]{0,6}(?:\p{Lu}|\p{Lo})[^:：.]{1,30}[:：](?:\s|$)/u;
/** A second label on the line. */
const INNER = /(?:^|\s+|[,;(|•·\s]+)(?=((?:\p{Lu}|\p{Lo})[\p{L}-]+(?: \p{L}+)?)\s?[:：])/gu;

/** The text before a second label; undefined where there is none. */
export function beforeLabel(text: string): string | undefined {
  const inner = Array.from(text.matchAll(INNER)).find(({ 1: word }) =>
    labelOf(word!)?.rows.some((row) => isOfKey(row) && row !== 'subject'),
  );
  return inner && text.slice(0, inner.index);
}

export const isText = (row: string) => row === 'abstract' || row === 'bio';

/** `weakForm` where the form is ambiguous. */
function labelledIn(text: string, languages?: Language[]) {
  const row = /^\s*\|(.+)\|\s*$/.exec(text)?.[1];
  const plain = (row ? row.trim().replace(/\s*\|\s*/g, '\t') : text).replace(EMPHASIS, '$2');
  const line = plain.replace(LEAD, '').trim();
  for (const form of [...FORMS, ...WEAK_FORMS]) {
    const [, before = '', rest = ''] = form.exec(line) ?? [];
    const label = labelOf(before, languages);
    if (!label) continue;
    // `### Title`, `**When** — 12 March`; a line `Abstract` is always a heading.
    const isSet = label.rows.some(isText) || (rest ? BOLD : HEADING).test(text);
    return { label, rest: rest.trim(), weakForm: isSet || FORMS.includes(form) ? undefined : form };
  }
  return undefined;
}

/** A block of mail headers: two at least, and no label of a talk. */
function isMailHead(block: readonly Line[]): boolean {
  const labels = block.map(({ text }) => /^\*{0,2}([\p{L} -]{1,25})\s?:/u.exec(text)?.[1] ?? '');
  const rows = labels.flatMap((label) => labelOf(label)?.rows ?? []);
  // `From` and `To` may be times.
  const ofMails = rows.filter((row) => row === 'mail' || row === 'subject');
  const isOfTalk = rows.some((row) => row === 'speaker' || row === 'location' || row === 'title');
  return ofMails.length > 1 && ofMails.includes('mail') && !isOfTalk;
}

/**
 * Fields outside mail headers.
 *
 * @param languages of the labels
 */
export function fieldsOf(lines: readonly Line[], width?: number, languages?: Language[]): Field[] {
  const heads = paragraphsOf(lines, 0).filter(isMailHead).flat();
  const all = lines.filter((line) => !heads.includes(line));
  const found = all.map(({ text }) => labelledIn(text, languages));
  const isAlone = (form: RegExp) => found.filter((one) => one?.weakForm === form).length < 2;
  const fields: Field[] = [];
  let field: Field | undefined;
  all.forEach((line, i) => {
    const before = all[i - 1];
    const isWithin =
      field?.rows.some(isText) && !isBlank(before) && isFull(before!.text, line.text, width);
    const { label, rest, weakForm } = found[i] ?? {};
    if (label && !(weakForm && isAlone(weakForm)) && !isWithin) {
      // Padding preserves the length of the line.
      const own = rest ? [{ ...line, text: rest.padStart(line.text.length) }] : [];
      field = { ...label, number: line.number, lines: own };
      fields.push(field);
    } else if (field && belongs(field, line)) field.lines.push(line);
    else field = undefined;
  });
  return fields;
}

/** A value ends at an empty line, a text at a heading or rule. */
function belongs(field: Field, line: Line): boolean {
  if (HEADING.test(line.text) || RULE.test(line.text)) return false;
  return field.rows.some(isText) || !isBlank(line) || field.lines.every(isBlank);
}
