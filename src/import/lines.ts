/** The text of an announcement -> its lines without the marks of mails, and how its paragraphs are broken. */
import { cleanText } from '../text/clean.ts';

/** One line of the announcement. */
export interface Line {
  /** In the announcement, from 1; of a line within a property of a calendar, with a fraction. */
  number: number;
  text: string;
}

/** Formats that are saved by a program and are no text, by how they begin. */
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

/** Why a text cannot be read; undefined where it can. */
export function refusalOf(text: string): string | undefined {
  return SAVED.find(([form]) => form.test(text.replace(/\r\n?/g, '\n')))?.[1];
}

/** As mail programs paste links: `here <https://…>`, `a@b.org<mailto:a@b.org>`. */
const PASTED_LINK = /((?:https?:\/\/|[^\s<>]+@)[^\s<>]+)\s*<(?:mailto:)?\1\/?>/g;
/** Quoting (RFC 3676, 4.5), which more than one line has; `>8 weeks`, `> 5 mm` and a sign alone are the text's own. */
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

/** A program breaks lines between these widths, and mails at 72 to 78. */
const [NARROWEST, WIDEST] = [50, 100];

/** The width at which a program has broken the lines: that of the third longest; undefined where lines are whole. */
export function widthOf(lines: readonly Line[]): number | undefined {
  const lengths = lines.filter(({ text }) => !/:\/\//.test(text)).map(({ text }) => text.length);
  const [widest = 0, , third = 0] = lengths.toSorted((a, b) => b - a);
  return third >= NARROWEST && widest <= WIDEST && widest - third < 13 ? third : undefined;
}

/** Whether a line was broken because the next word has no room on it. */
export function isFull(line: string, next: string, width: number | undefined): boolean {
  const [word = ''] = next.trim().split(/\s+/);
  return width !== undefined && line.length + 1 + word.length > width;
}

const ITEM = /^\s*(?:[-*•]|\d+[.)])\s/;

/** Lines -> paragraphs: at an empty line, an item, and wherever a line has room left or a sentence ends. */
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

/** Scripts without spaces between words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，：（）「」]/u;

/** The lines of one paragraph as one; nothing stands between signs of a script without spaces. */
export function joined(lines: readonly Line[]): string {
  return lines.reduce((text, line) => {
    const next = line.text.trim();
    const isOne = SPACELESS.test(text.at(-1) ?? '') && SPACELESS.test(next[0] ?? '');
    return text + (text && !isOne ? ' ' : '') + next;
  }, '');
}
