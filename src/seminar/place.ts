/** Tells rooms from video calls. */
import { wordPattern } from '../languages/languages.ts';
import type { Seminar } from './seminar.ts';

const ADDRESS = /https?:\/\/\S+/gi;
const REMOTE = new RegExp(wordPattern('remote'), 'giu');
const ABOUT_REMOTE = new RegExp(wordPattern('aboutRemote'), 'giu');

/** The index of a word for a video call; -1 where there is none. */
export const remoteAt = (text: string) => text.search(REMOTE);

/** Whether the location is a room: `Zoom (link below)` is not. */
export function isInPlace({ location }: Pick<Seminar, 'location'>): boolean {
  if (location === undefined) return false;
  const text = location.normalize('NFKC').replace(ADDRESS, ' ');
  const rest = text.replace(REMOTE, ' ');
  return rest === text || /[\p{L}\p{N}]/u.test(rest.replace(ABOUT_REMOTE, ' '));
}
