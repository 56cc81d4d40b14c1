/** Where the value of a label ends: of a line, and of a text. */
import { innerLabel, type Field } from '../lines/fields.ts';
import { wordsIn } from '../../languages/labels.ts';
import { isBlank, isFull, joined, paragraphsOf, type Line } from '../lines/text.ts';
import { isBiography, isName } from './people.ts';

export interface Extent {
  value: string;
  /** Not empty where the value may end elsewhere, or another label stands in it. */
  proposals: string[];
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
  if (!first) return { value: '', proposals: [], lines: [] };
  if (all.length > 1 && all.every(({ text }) => ITEM.test(text)))
    return extent(all.map(({ text }) => text.replace(ITEM, '')).join('; '), all);
  const isTitle = rows.some((row) => row === 'title' || row === 'subject');
  const isRest = (line: Line, above: Line) =>
    isFull(above, line, width) || OPEN_END.test(above.text) || (isTitle && isHanging(line, first));
  const count = all.findIndex((line, i) => i > 0 && !isRest(line, all[i - 1]!));
  const taken = all.slice(0, count < 0 ? undefined : count);
  const next = all[taken.length];
  const text = joined(taken).replace(ITEM, '');
  const inner = innerLabel(text);
  const mayGoOn =
    isTitle ||
    rows.includes('when') ||
    (rows.includes('speaker') && next && isName(next.text.split(/[,(（]/)[0]!.trim())) ||
    (rows.includes('location') && next && (width === undefined || isHanging(next, first)));
  if (inner !== undefined) return extent(text, taken, [inner, text]);
  return extent(text, taken, next && mayGoOn ? [joined([...taken, next]), text] : []);
}

function extent(value: string, from: readonly Line[], proposals: string[] = []): Extent {
  return { value, proposals, lines: from.map(({ number }) => number) };
}

/** Whether a line begins below the value, and not below its label. */
function isHanging(line: Line, first: Line): boolean {
  const indent = ({ text }: Line) => /^\s*/.exec(text)![0].length;
  return indent(first) > 0 && Math.abs(indent(line) - indent(first)) < 2;
}

export interface TextExtent extends Extent {
  /** A paragraph that speaks of the speaker. */
  biography?: string | undefined;
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
  { isLast, surnames }: { isLast: boolean; surnames: readonly string[] },
): TextExtent {
  const paragraphs = paragraphsOf(lines, width);
  const texts = paragraphs.map((one) => joined(one));
  const upTo = (count: number) => texts.slice(0, count).join('\n\n');
  const whole = extent(upTo(texts.length), paragraphs.flat());
  const isOther = (text: string) => isDoubtful(text) || isBiography(text, surnames);
  const end = texts.findIndex((text, i) => i > 0 && isOther(text));
  if (texts.length < 2 || (!isLast && end < 0)) return whole;
  const biography = texts.find((text, i) => i > 0 && isBiography(text, surnames));
  const proposals = [upTo(end < 0 ? texts.length : end), texts[0]!, whole.value];
  return { ...whole, proposals: [...new Set(proposals)], biography };
}

/** Nobody's abstract has paragraphs as short, or speaks of coffee, hours and addresses. */
export function isDoubtful(text: string): boolean {
  return !isLong(text) || PRACTICAL.test(text) || /@|https?:|\d[:.]\d\d\b/.test(text);
}

/** As long as a paragraph; in scripts without spaces a third of it. */
export function isLong(text: string): boolean {
  return text.length > (/\p{Lo}/u.test(text) ? 40 : 120);
}
