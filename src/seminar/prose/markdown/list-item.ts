/** Where an item of a list begins, with which marks, and how far in. */
import { list } from 'micromark-core-commonmark';
import type { Construct, TokenizeContext } from 'micromark-util-types';

/** Bullets that people paste, which mean the same as a hyphen. */
export const BULLETS = '•◦▪▫‣⁃●○■□➢➤✓';
const HYPHEN = 45;
/** A mark, space and text; not a line across the page. */
const MARK = new RegExp(
  String.raw`(?!(?:[-*][ \t]*){3,}(?:\n|$))(?:(\d{1,9})([.)])|[-*+${BULLETS}])[ \t]+(?=\S)`,
  'uy',
);
/** What belongs to an item stands so many columns farther in than its mark, or with its text. */
const NESTED = 2;

/** What is remembered of a list from item to item. */
interface ListState {
  type?: string;
  marker?: number;
  size?: number;
  number?: number;
}

/** The construct by the codes of the signs that an item may begin with. */
export function listItem(source: string): Record<number, Construct> {
  const item: Construct = {
    ...list,
    name: 'list item',
    tokenize(effects, ok, nok) {
      const { offset } = this.now();
      const state = this.containerState as ListState;
      MARK.lastIndex = offset;
      const match = MARK.exec(source);
      const isFirst = state.type === undefined;
      if (!match || (isFirst && this.interrupt && !isBelowItem(source, offset))) return nok;
      const [mark, digits] = match;
      const number = digits === undefined ? undefined : Number(digits);
      if (!counts(source.slice(offset + mark.length), match, isFirst ? undefined : state))
        return nok;
      this.interrupt = undefined;
      const isPasted = BULLETS.includes(mark.charAt(0));
      const indent = indentOf(this);
      const start = list.tokenize.call(
        this,
        effects,
        (code) => {
          state.number = number!;
          state.size = Math.min(state.size!, indent + NESTED);
          if (isPasted) state.marker = HYPHEN;
          return ok(code);
        },
        nok,
      );
      return (code) => start(isPasted ? HYPHEN : code);
    },
  };
  item.continuation = continuation(list, () => item);
  const codes = Array.from(`*+-0123456789${BULLETS}`, (sign) => sign.charCodeAt(0));
  return Object.fromEntries(codes.map((code) => [code, item]));
}

/** How a container goes on, with another construct where the library begins the same one anew. */
export function continuation(original: Construct, next: () => Construct): Construct {
  const { tokenize } = original.continuation!;
  return {
    tokenize(effects, ok, nok) {
      const attempt: typeof effects.attempt = (construct, onOk, onNok) =>
        effects.attempt(construct === original ? next() : construct, onOk, onNok);
      return tokenize.call(this, { ...effects, attempt }, ok, nok);
    },
  };
}

/** How far in the mark stands that is about to be read. */
function indentOf({ events }: TokenizeContext): number {
  const [, token, context] = events.at(-1) ?? [];
  return token?.type === 'linePrefix' ? context!.sliceSerialize(token, true).length : 0;
}

/** Whether the lines above, up to an empty one, begin with an item. */
function isBelowItem(source: string, offset: number): boolean {
  const above = source.slice(0, offset).replace(/^[^]*\n[ \t>]*\n/, '');
  return new RegExp(String.raw`^[ \t>]*(?:\d{1,9}[.)]|[-*+${BULLETS}])[ \t]`, 'u').test(above);
}

/**
 * Whether an item is one of a list that counts on by one: the first is number 1, or the next number follows. A
 * star is the mark of a note (`* Now at Turin`) unless another follows.
 */
function counts(behind: string, [mark, digits, sign]: RegExpExecArray, state?: ListState): boolean {
  const follows = (next: string) => new RegExp(`^[ \\t>]*${next}[ \\t]`, 'm').test(behind);
  if (digits === undefined) return state !== undefined || !mark.startsWith('*') || follows('\\*');
  if (state) return state.number !== undefined && Number(digits) === state.number + 1;
  return Number(digits) === 1 || follows(`${Number(digits) + 1}\\${sign}`);
}
