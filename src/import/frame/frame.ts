/** What belongs to a mail or to a page, and not to the announcement in it: where it begins and ends. */
import { said } from '../languages/rows.ts';
import { labelOf } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';

/** One of these makes a block of such lines the head of a mail: `Date:` alone is a label. */
const SENDER = new RegExp(`^\\*?${said('sender')}\\*?\\s?:`, 'iu');
const SENT = new RegExp(`^\\*?${said('sent')}\\*?\\s?:\\s*(.*)$`, 'iu');
const HEADER = new RegExp(
  `^\\*?(?:${said('sender')}|${said('sent')}|${said('head')})\\s?:\\*?\\s`,
  'iu',
);
const ATTRIBUTION = new RegExp(`^${said('wroteOn')}\\b.*\\d.*${said('wrote')}.*:$`, 'iu');
const FORWARDED = new RegExp(
  `^[\\s>*-]*-{2,}.*${said('forwarded')}.*-{2,}\\s*$|^begin forwarded message:?$`,
  'iu',
);
const GREETING = new RegExp(
  `^${said('greeting')}(?![\\p{L}\\p{M}]{2})[^.:]{0,70}[,!:，、.。]?$`,
  'iu',
);
const CLOSING = new RegExp(`^${said('closing')}\\s?[,.!。]?$`, 'iu');
/** A closing in any language, with a name below it: `Le gach dea-ghuí,`. */
const ANY_CLOSING =
  /^\p{Lu}[\p{L}\p{M}]*(?: \p{Ll}[\p{L}\p{M}'’-]*){0,4},\n\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}.-]*){0,2}$/u;
const BUTTON = new RegExp(
  `^[\\s•*[\\](|◄◀←↑›»«‹+✉⤴-]*${said('button')}(?:[\\s•|\\])/,-]*(?:v-?cal|i-?cal|ics|google|outlook))*[\\s•*[\\])|]*$`,
  'iu',
);
/** The path to a page, and what stands at its foot. */
const PATH =
  /^(?!.*\d[:.]\d\d)[^>»›/]{2,40}(?:\s[>»›/]\s[^>»›/]{2,60}){2,}$|^\p{Lu}[\p{L} ]{1,20}?(?: {3,}\p{Lu}[\p{L} ]{1,20}?){2,}$|^(?:©|\(c\)\s)/u;
/** When a page was changed, and with whom it can be shared. */
const PAGE = new RegExp(
  `^\\W*(?:${said('updated')}(?!\\p{L}).{0,40}\\d` +
    `|${said('share')}(?::|\\s)(?=.*(?:facebook|linkedin|twitter|\\bx\\b|分享)))`,
  'iu',
);
const SIGNATURE = /^(?:--|—)$/;
/** A line drawn across the page; where a list's footer follows, the mail ends there. */
const RULE = /^[-=_*~#·.]{4,}$/;
const UNSUBSCRIBE = new RegExp(said('unsubscribe'), 'iu');
const FOOTER = /mailing list$|\bunsubscribe\b|listinfo/i;

/** An hour of the day, however it is written. */
export const HOUR = /\d[:.h]\d\d/;

export interface Quoted extends Line {
  /** How often it is quoted. */
  depth: number;
}

export const isGreeting = (text: string) => GREETING.test(text.trim());
export const isClosing = (text: string) => CLOSING.test(text.trim());

/** When a mail was sent, as its head or the line above what it quotes says it. */
export function dayIn(frame: readonly string[]): string | undefined {
  const whole = frame.join(' ');
  const [sent] = frame.flatMap((line) => SENT.exec(line)?.[1] ?? []);
  return sent ?? (ATTRIBUTION.test(whole) ? whole : undefined);
}

/** Up to which line the mail or the page speaks, from a line on; that line itself where it does not. */
export function endOfFrame(lines: readonly Quoted[], from: number, isFirst: boolean): number {
  const text = lines[from]!.text.trim();
  if (
    isMenu(text) ||
    PATH.test(text) ||
    PAGE.test(text) ||
    FORWARDED.test(text) ||
    UNSUBSCRIBE.test(text)
  )
    return from + 1;
  const isRule = RULE.test(text);
  const isFooter = isRule && lines.slice(from, from + 5).some((line) => FOOTER.test(line.text));
  if (SIGNATURE.test(text) || isFooter) return signatureEnd(lines, from);
  if (isRule) return from + 1;
  if (isGreeting(text) && isFirst) return from + 1;
  const isEnd =
    (isClosing(text) && (isFirst || text.endsWith(','))) ||
    (isFirst && ANY_CLOSING.test(`${text}\n${lines[from + 1]?.text.trim()}`));
  if (isEnd) return closingEnd(lines, from);
  const head = headEnd(lines, from);
  if (head > from) return head;
  const sizes = isFirst ? [1, 2, 3] : [];
  const attribution = sizes.find((size) => {
    const block = lines.slice(from, from + size);
    return ATTRIBUTION.test(block.map((one) => one.text.trim()).join(' '));
  });
  return from + (attribution ?? 0);
}

/** What a page offers to be clicked: buttons, or four names and more in a row. */
function isMenu(text: string): boolean {
  const parts = text
    .split(/\s*[|｜·•▾]\s*|\s{2,}|(?<=\])\s*(?=\[)/)
    .filter((part) => /\p{L}/u.test(part));
  const isShort = parts.every(
    (part) => (part.match(/\p{L}+/gu)?.length ?? 0) < 5 && !/\d/.test(part),
  );
  const isButton = (part: string) => BUTTON.test(part);
  if (parts.length > 1 && isShort && parts.some(isButton)) return true;
  return (
    parts.length > 0 &&
    (parts.every(isButton) || (parts.length > 3 && isShort && !labelOf(text, 'en')))
  );
}

/** The end of a mail's head: two lines or more, or the first of all, that tell the sender or the subject. */
export function headEnd(lines: readonly Quoted[], from: number): number {
  let to = from;
  while (
    HEADER.test(lines[to]?.text ?? '') ||
    (to > from && /^[ \t]+\S/.test(lines[to]?.text ?? ''))
  )
    to++;
  if (to === from) return from;
  const isTold = lines.slice(from, to).some(({ text }) => SENDER.test(text));
  const isTop = lines.slice(0, from).every(({ text }) => !text);
  return isTold && (to - from > 1 || isTop) ? to : from;
}

/** Where a closing formula ends: behind the name below it, past one empty line too; where little follows in its mail, at the end of that mail. */
function closingEnd(lines: readonly Quoted[], from: number): number {
  const isName = (line: Quoted | undefined) =>
    line?.text &&
    line.text.length < 60 &&
    line.depth === lines[from]!.depth &&
    !labelOf(line.text, 'en');
  let end = from + 1;
  if (!lines[end]?.text && isName(lines[end + 1])) end++;
  // What follows a closing to the end of its mail is a signature, where it is short and tells nothing else.
  const mailEnd = signatureEnd(lines, from);
  const told = lines.slice(from + 1, mailEnd).filter(({ text }) => text);
  const isShort =
    told.length < 8 &&
    told.every(({ text }) => text.length < 100 && !labelOf(text, 'en') && !HOUR.test(text));
  if (isShort) return mailEnd;
  const name = /^\p{L}+/u.exec(lines[end]?.text ?? '')?.[0];
  while (end < from + 8 && isName(lines[end])) end++;
  // Below it the same name may begin a signature.
  const below = lines.findIndex(({ text }, i) => i >= end && text);
  if (!name || below < 0 || !lines[below]!.text.startsWith(name)) return end;
  const last = lines.findIndex(({ text }, i) => i > below && !text);
  return last < 0 ? lines.length : last;
}

/** A signature (RFC 3676, 4.3) reaches to the end of its mail: to where quoting begins or ends. */
function signatureEnd(lines: readonly Quoted[], from: number): number {
  const end = lines.findIndex(
    ({ text, depth }, i) => i > from && text && depth !== lines[from]!.depth,
  );
  return end < 0 ? lines.length : end;
}
