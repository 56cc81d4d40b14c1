/** Fields that say one thing together, or one that says two. */
import type { Field } from './line.ts';
import { said } from '../languages/rows.ts';
import { CATEGORY, countWords } from '../words/phrases.ts';
import type { Context } from '../words/proposals.ts';
import { findWhen } from '../words/when.ts';
import { textOf } from './joined.ts';

const ROOM = new RegExp(`^${said('room')}$`, 'i');

/** `Event: Guest Lecture - Waves in ice`: the kind of event, and the title. */
export function kindAndTitle(field: Field): Field[] {
  const [, kind = '', title = ''] = /^(.+?)\s[–—-]\s+(.+)$/.exec(textOf(field.lines)) ?? [];
  if (field.kinds.join() !== 'category' || !CATEGORY.test(kind) || countWords(title) < 3)
    return [field];
  const linesOf = (text: string) => [{ ...field.lines[0]!, text }];
  return [
    { ...field, lines: linesOf(kind) },
    { ...field, kinds: ['title'], lines: linesOf(title) },
  ];
}

/** A building and a room, each with its label, one below the other, as one place. */
export function withRooms(fields: readonly Field[]): Field[] {
  return fields.reduce<Field[]>((all, field) => {
    const above = all.at(-1);
    const arePlaces = above && [above, field].every(({ kinds }) => kinds.join() === 'place');
    const distance = field.number - (above?.lines.at(-1)?.number ?? 0);
    const areParts = above && ROOM.test(above.label) !== ROOM.test(field.label);
    if (!arePlaces || distance > 1 || !areParts) return [...all, field];
    const first = above.lines.map((line) => ({ ...line, text: `${line.text},` }));
    return [...all.slice(0, -1), { ...above, lines: [...first, ...field.lines] }];
  }, []);
}

/** A time that has its end under a label of its own, as one stretch; an end without a time tells when. */
export function withEnds(fields: readonly Field[], context: Context): Field[] {
  return fields.reduce<Field[]>((all, field) => {
    const start = all.at(-1);
    const from = textOf(start?.lines ?? []);
    const isEnd = field.kinds.join() === 'end';
    const [to] = isEnd ? findWhen(textOf(field.lines), context, true).times : [];
    const kinds = field.kinds.map((kind) => (kind === 'end' ? 'when' : kind));
    if (!start || !to || !findWhen(from, context, true).times[0])
      return [...all, { ...field, kinds }];
    const lines = [
      { ...start.lines[0]!, text: `${from} - ${to}` },
      { number: field.number, text: '' },
    ];
    return [...all.slice(0, -1), { ...start, lines }];
  }, []);
}
