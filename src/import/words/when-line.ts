/** Whether a line tells when, and whether it tells little else. */
import { countWords, isAside, isForVisitors, isPlace } from './phrases.ts';
import type { Context } from './proposals.ts';
import { said } from '../languages/rows.ts';
import { findWhen } from './when.ts';

/** Whether a text tells a day or a time. */
export function tellsWhen(text: string, context: Context): boolean {
  const { dates, times } = findWhen(text, context);
  return dates.length + times.length > 0;
}

/** Whether a paragraph behind an abstract only tells visitors something, and not when the talk is. */
export function isNote(paragraph: string, context: Context): boolean {
  return (
    isAside(paragraph) && !isForVisitors(paragraph) && !findWhen(paragraph, context).dates.length
  );
}

/** What is for visitors behind a time: `followed by a reception`. */
const AFTERWARDS = new RegExp(`[,;]?\\s*${said('afterwards')}(?!\\p{L}).*$`, 'iu');
/** In small letters, and no name of a room. */
const SMALL = new RegExp(`^(?!${said('room')})\\p{Ll}`, 'u');
/** Over how many other words a line may go that tells both day and time. */
const INVITATION = 14;

/** What a line says that tells little else than when, and perhaps where; undefined where it is none. */
export function whenLine(text: string, context: Context) {
  const found = findWhen(text, context);
  const [after] = AFTERWARDS.exec(found.rest) ?? [];
  const bare = found.rest
    .replace(AFTERWARDS, '')
    .replace(/\([^)]*\)|^[^()]*\)/g, '')
    .replace(/^[\s,;:@|•·–-]+|[\s,;:@|•·–-]+$/g, '');
  const isRoom = isPlace(bare) && countWords(bare) < 10 && !SMALL.test(bare);
  const [days, times] = [found.dates.length, found.times.length];
  const isBoth =
    days === 1 && times === 1 && countWords(bare) <= INVITATION && !/[“"„«]|\.$/.test(text);
  const isOne = isBoth || (days + times > 0 && (isRoom || countWords(bare) <= 3));
  const beside = [...found.beside, ...(after ? [after.replace(/^[,;\s]+|\.$/g, '')] : [])];
  return isOne ? { ...found, bare, isRoom, beside } : undefined;
}
