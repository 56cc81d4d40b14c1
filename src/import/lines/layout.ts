/** Lines -> what stands behind each label, and the blocks between empty lines that have none. */
import type { Language } from '../../languages/languages.ts';
import { textOf } from './joined.ts';
import type { Kind } from '../languages/vocabulary.ts';
import { labelOf, type Label } from './labels.ts';
import { isOwnLabel } from './own-form.ts';
import { meetingIn } from '../words/addresses.ts';
import {
  APART,
  countWords,
  isAside,
  isForVisitors,
  isName,
  isProseLike,
  isUpcoming,
} from '../words/phrases.ts';
import type { Context } from '../words/proposals.ts';
import { isNote, tellsWhen, whenLine } from '../words/when-line.ts';
import type { Field, Line } from './line.ts';

export type Block = Line[];

interface Layout {
  fields: Field[];
  /** In the order of the text. */
  blocks: Block[];
}

/** Texts of several paragraphs; whatever else has a label ends at an empty line. */
const PROSE: readonly Kind[] = ['abstract', 'bio'];
/** A label that no table knows: what follows it is not what the field above says. */
const UNKNOWN =
  /^(?:[\s•*_-]*(?=\p{Lu})|[■▶◆●○◇]\s*(?=\p{Lo})|(?=\p{Lo}{2,8}[:：]))(\p{L}[\p{L}\p{M}. /-]{1,24}?)(?:\s*:[*_]*\s+|(?<=\p{Lo})\s*[:：]\s*| {3,}|\t+)(\S.*)/u;
/** From so many letters on a line is a paragraph of its own: nobody's lines are broken as late. */
export const WHOLE = 130;
/** An item of a list. */
const ITEM = /^[-•*]\s/;
const LINK =
  /^[\s•*-]*([\p{Lu}\p{Lo}](?:[^:：()]|\([^()]*\)){1,50}?)\s*[:：]\s*(https?:\/\/\S+)?\s*$/u;

export const isProse = ({ kinds }: Pick<Field, 'kinds'>) =>
  kinds.some((kind) => PROSE.includes(kind));

/**
 * Puts each line below its label, or into a block.
 *
 * @param isOwn whether it is the site's own announcement
 */
export function layOut(lines: readonly Line[], context: Context, isOwn: boolean): Layout {
  const { language } = context;
  const fields: Field[] = [];
  const blocks: Block[] = [];
  let field: Field | undefined;
  // Whether nothing has begun since an abstract or a biography.
  let isBehind = false;
  lines.forEach((line, i) => {
    // A long word leaves its bullet alone on the line above.
    if (line.text === '-' && labelOf(lines[i + 1]?.text ?? '', language)) return;
    const before = lines[i - 1]?.text ?? '';
    const label = labelAt(line, before, lines[i + 1]?.text ?? '', field, language);
    if (label && (!isOwn || isOwnLabel(label, line.text, fields))) {
      field = fieldOf(label, line);
      fields.push(field);
      isBehind = isProse(field);
    } else if (isBehind && !isOwn && !before.trim() && isNote(paragraphAt(lines, i), context)) {
      field = { ...fieldOf(NOTE, line), lines: [line] };
      fields.push(field);
    } else if (!isOwn && field && isLabelled(line.text, field)) {
      field = undefined;
      blocks.push([line]);
    } else if (field && goesOn(field, lines, i, isOwn) && !isOther(field, line, isOwn, context))
      field.lines.push(line);
    else if (line.text.trim()) {
      field = undefined;
      const last = blocks.at(-1);
      if (last && !isApart(last, line)) last.push(line);
      else {
        blocks.push([line]);
        isBehind &&= isForVisitors(paragraphAt(lines, i));
      }
    }
  });
  return { fields: fields.map(asProse), blocks };
}

/** `What: We show that …`, and below `Speaker` a paragraph: what the label is for otherwise is no more than a line. */
function asProse(field: Field): Field {
  const kind = { title: 'abstract', speaker: 'bio' }[field.kinds.join()] as Kind | undefined;
  const text = textOf(field.lines);
  return kind && isProseLike(text) && countWords(text) > APART
    ? { ...field, kinds: [kind] }
    : field;
}

/** What stands for the label of a paragraph that has none. */
const NOTE: Label = { kinds: ['notes'], text: '', rest: '', isPlain: true, isBare: false };

/** Whether a line is of another block than the last line without a label. */
function isApart(block: Block, { number, text }: Line): boolean {
  const last = block.at(-1)!;
  return last.number !== number - 1 || [last.text, text].some((one) => one.length > WHOLE);
}

/** Whether a line below what a label says begins with another, which no table knows. */
function isLabelled(text: string, field: Field): boolean {
  return !isProse(field) && field.lines.length > 0 && unknownLabel(text, field) !== undefined;
}

/** A label that no table knows, and what it says; in a list of a jury, a name is none. */
function unknownLabel(text: string, field: Field | undefined) {
  const [, name = '', rest = ''] = UNKNOWN.exec(text) ?? [];
  return !name || (field?.kinds.includes('notes') && isName(name))
    ? undefined
    : { text: name, rest };
}

function labelAt(
  line: Line,
  before: string,
  after: string,
  field: Field | undefined,
  language: Language,
): Label | undefined {
  const label = labelOf(line.text, language);
  const isWithin =
    field &&
    isProse(field) &&
    before.trim().length > 0 &&
    field.lines.some(({ text }) => text.trim());
  // Within a paragraph a word may come to stand where a label would.
  const isEnd = (/\p{P}$/u.test(before) && !/[,;:-]$/.test(before)) || after.startsWith('- ');
  const isClear = label?.isPlain && !/^\p{Ll}/u.test(label.text) && (!label.isBare || isEnd);
  if (label) return isWithin && !isClear ? undefined : label;
  const [, text, rest = ''] = LINK.exec(line.text) ?? [];
  const isLink = rest || /^\s+https?:\/\/\S+$/.test(after);
  const other = { kinds: [], isPlain: true, isBare: false };
  if (text && isLink && !isWithin) return { ...other, text, rest };
  const unknown = isWithin ? undefined : unknownLabel(line.text, field);
  if (!unknown) return undefined;
  const around = [before, after].map((one) => labelOf(one, language)?.isPlain);
  const isAmong =
    around.some(Boolean) && [before, after].every((one, i) => around[i] ?? UNKNOWN.test(one));
  return isAmong ? { ...other, ...unknown } : undefined;
}

function fieldOf({ kinds, text, rest }: Label, { number }: Line): Field {
  const lines = rest ? [{ number, text: rest }] : [];
  return { kinds, label: text, lines, isList: false, number };
}

/** Whether a line below a label starts something else: what tells when, or a line that is not broken. */
function isOther(
  { kinds, lines, isList }: Field,
  { text }: Line,
  isOwn: boolean,
  context: Context,
): boolean {
  const above = lines.at(-1)?.text.trim() ?? '';
  if (above && !isProse({ kinds }) && text.length > WHOLE) return true;
  if (kinds.join() === 'notes') {
    const moment = above && !isOwn && !isList ? whenLine(text, context) : undefined;
    return Boolean(moment?.dates[0] && moment.times[0]);
  }
  if (!above || !/^(?:title|speaker|affiliation|host)$/.test(kinds.join())) return false;
  const isNewTitle = kinds.includes('title') && above.length < 45 && /^\p{Lu}/u.test(text);
  // `Ada Lovelace, Engines Ltd.`, and below it what the talk is about.
  const isSentence = above.endsWith('.') && /^\p{Lu}(?:\S*\s+){6}/u.test(text);
  return isNewTitle || isSentence || (!isOwn && tellsWhen(text, context));
}

/** Whether a line without a label belongs to the field above it. Notes whether the first line below a label is an item. */
function goesOn(field: Field, lines: readonly Line[], i: number, isOwn: boolean): boolean {
  const { text } = lines[i]!;
  const isEmpty = !field.lines.some((line) => line.text.trim());
  if (!text.trim()) return isProse(field) || (isOwn && field.kinds.includes('notes')) || isEmpty;
  if (isOwn && (isProse(field) || field.kinds.includes('notes'))) return true;
  if (field.kinds.includes('details')) return false;
  if (isEmpty) {
    field.isList = ITEM.test(text);
    return true;
  }
  if (field.isList) return /^[-•*]\s|^\s/.test(text);
  const isParagraph = !lines[i - 1]!.text.trim();
  if (isProse(field)) {
    const paragraph = paragraphAt(lines, i);
    const isOver = [isForVisitors, isUpcoming, meetingIn, isAside].some((isEnd) =>
      isEnd(paragraph),
    );
    return !isParagraph || !isOver;
  }
  const isLong = field.lines.length > 4 && !field.lines.some((line) => /^\s/.test(line.text));
  return !isParagraph && !isLong && !isForVisitors(text) && !ITEM.test(text);
}

function paragraphAt(lines: readonly Line[], from: number): string {
  const end = lines.findIndex(({ text }, i) => i > from && !text.trim());
  return textOf(lines.slice(from, end < 0 ? undefined : end));
}
