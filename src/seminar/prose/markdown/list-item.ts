/** The start of a list item: its marker and its indentation. */
import { list } from 'micromark-core-commonmark';
import type { Construct } from 'micromark-util-types';

/** Pasted bullets, read as hyphens. */
const BULLETS = '•◦▪▫‣⁃●○■□➢➤✓';
const BULLET = new RegExp(`^([ \\t]*)[${BULLETS}](?=[ \\t]+\\S)`, 'gm');
const ITEMS = new RegExp(`^[ \\t>]*(?:\\d{1,9}[.)]|[-*+${BULLETS}])[ \\t]+\\S`);
/** A marker, white space and text; not a thematic break. */
const MARK = /(?!(?:[-*][ \t]*){3,}(?:\n|$))(?:(\d{1,9})(?=[.)]))?([.)*+-])[ \t]+(?=\S)/y;

/** Replaces bullets that begin an item: at the start, after an empty line, below an item. */
export function withHyphens(source: string): string {
  const paragraphs = source.split(/^([^\S\n]*\n)/m);
  return paragraphs.map((text) => (ITEMS.test(text) ? text.replace(BULLET, '$1-') : text)).join('');
}

/** By the character codes that begin an item. */
export function listItem(source: string): Record<number, Construct> {
  const item = continued(list, {
    name: 'list item',
    tokenize(effects, ok, nok) {
      const state = this.containerState as { type?: string; size: number; number?: number };
      MARK.lastIndex = this.now().offset;
      const mark = MARK.exec(source);
      if (!mark) return nok;
      // Lines above, up to a blank one, begin with an item.
      const above = source.slice(0, mark.index).replace(/^[^]*\n[ \t>]*\n/, '');
      const isBelow = state.type !== undefined || ITEMS.test(above);
      if ((this.interrupt && !isBelow) || !counts(mark, state.number, isBelow)) return nok;
      this.interrupt = undefined;
      const [, space, context] = this.events.at(-1) ?? [];
      const indent = space?.type === 'linePrefix' ? context!.sliceSerialize(space, true).length : 0;
      const done: typeof ok = (code) => {
        state.number = Number(mark[1]);
        // Content is indented by at most two columns.
        state.size = Math.min(state.size, indent + 2);
        return ok(code);
      };
      return list.tokenize.call(this, effects, done, nok);
    },
  });
  return Object.fromEntries(Array.from('*+-0123456789', (sign) => [sign.charCodeAt(0), item]));
}

/** Applies changes to a construct and to those nested in its continuation. */
export function continued(original: Construct, changes: Partial<Construct>): Construct {
  const changed: Construct = { ...original, ...changes };
  const { tokenize } = original.continuation ?? {};
  if (tokenize)
    changed.continuation = {
      tokenize(effects, ok, nok) {
        const attempt: typeof effects.attempt = (construct, onOk, onNok) =>
          effects.attempt(construct === original ? changed : construct, onOk, onNok);
        return tokenize.call(this, { ...effects, attempt }, ok, nok);
      },
    };
  return changed;
}

/**
 * Whether an item begins or continues a list: number 1, or the next number. A lone `*` may mark a note (`* Now at
 * Turin`), a lone `+` may be a sign (`+ 5 degrees`).
 *
 * @param last the number of the item before; undefined for the first, NaN where it has none
 */
function counts(mark: RegExpExecArray, last: number | undefined, isBelow: boolean): boolean {
  const [{ length }, number, sign] = mark;
  if (last !== undefined) return number === undefined || Number(number) === last + 1;
  if (sign === '-' || Number(number) === 1 || (number === undefined && isBelow)) return true;
  const next = `^[ \\t>]*${number === undefined ? '' : Number(number) + 1}\\${sign}[ \\t]`;
  return new RegExp(next, 'm').test(mark.input.slice(mark.index + length));
}
