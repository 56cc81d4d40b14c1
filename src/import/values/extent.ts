/** Where the value of a label ends: of a line, and of a text. */
import { wordsIn } from '../../languages/labels.ts';
import { innerLabel, type Field } from '../lines/fields.ts';
import { isBlank, isFull, joined, paragraphsOf, type Line } from '../lines/text.ts';
import { isBiography, isName } from './people.ts';

interface Extent {
  text: string;
  /** What it may be instead, the likeliest first: it may end elsewhere, or another label stands in it. */
  others: string[];
  lines: number[];
}

const ITEM = /^\s*[-*•]\s+/;
/** A phrase goes on behind a comma, and behind a short word: `Facultad de`. */
const OPEN_END = /[,;–-]$|\s\p{Ll}{1,3}$/u;
const PRACTICAL = wordsIn('practical', false);

/**
 * What stands behind or below a label. A line below belongs to it where the line above was broken for want of
 * room, or ends within a phrase; where it may belong to it, as below a title, both are proposed.
 */
export function valueOf({ rows, lines }: Field, width: number | undefined): Extent {
  const all = lines.filter((line) => !isBlank(line));
  const [first] = all;
  if (!first) return extent('', []);
  if (all.length > 1 && all.every(({ text }) => ITEM.test(text)))
    return extent(all.map(({ text }) => text.replace(ITEM, '')).join('; '), all);
  const isOf = (...some: string[]) => rows.some((row) => some.includes(row));
  const isRest = (line: Line, i: number) =>
    i === 0 ||
    isFull(all[i - 1]!, line, width) ||
    OPEN_END.test(all[i - 1]!.text) ||
    (isOf('title', 'subject') && isHanging(line, first));
  const end = all.findIndex((line, i) => !isRest(line, i));
  const taken = all.slice(0, end < 0 ? undefined : end);
  const next = all[taken.length];
  const text = joined(taken).replace(ITEM, '');
  const inner = innerLabel(text);
  if (inner !== undefined) return extent(text, taken, [inner]);
  const mayGoOn =
    isOf('title', 'subject', 'when') ||
    (isOf('speaker') && next && isName(next.text.split(/[,(（]/)[0]!.trim())) ||
    (isOf('location') && next && (width === undefined || isHanging(next, first)));
  return extent(text, taken, next && mayGoOn ? [joined([...taken, next])] : []);
}

function extent(text: string, from: readonly Line[], others: string[] = []): Extent {
  return { text, others, lines: from.map(({ number }) => number) };
}

/** Whether a line begins below the value, and not below its label. */
function isHanging(line: Line, first: Line): boolean {
  const indent = ({ text }: Line) => /^\s*/.exec(text)![0].length;
  return indent(first) > 0 && Math.abs(indent(line) - indent(first)) < 2;
}

/**
 * A text below its label. All of it is certain where another label ends it and nothing in it may be of something
 * else; one paragraph always is.
 *
 * @param surnames of the speakers, for an abstract
 */
export function textOf(
  { lines }: Field,
  width: number | undefined,
  isLast: boolean,
  surnames: readonly string[],
): Extent & { biography?: string | undefined } {
  const paragraphs = paragraphsOf(lines, width);
  const texts = paragraphs.map((one) => joined(one));
  const whole = extent(texts.join('\n\n'), paragraphs.flat());
  const isOther = (text: string, i: number) =>
    i > 0 && (isDoubtful(text) || isBiography(text, surnames));
  const end = texts.findIndex(isOther);
  if (texts.length < 2 || (!isLast && end < 0)) return whole;
  const first = texts.slice(0, end < 0 ? undefined : end).join('\n\n');
  const biography = texts.find((text, i) => i > 0 && isBiography(text, surnames));
  return { ...whole, others: [...new Set([first, texts[0]!])], biography };
}

/** Nobody's abstract has paragraphs as short, or speaks of coffee, hours and addresses. */
export function isDoubtful(text: string): boolean {
  return !isLong(text) || PRACTICAL.test(text) || /@|https?:|\d[:.]\d\d\b/.test(text);
}

/** As long as a paragraph; in scripts without spaces a third of it. */
export function isLong(text: string): boolean {
  return text.length > (/\p{Lo}/u.test(text) ? 40 : 120);
}
