/** Whether a location is a room, or only names a video call. */
import { wordPattern } from '../languages/languages.ts';
import type { Seminar } from './seminar.ts';

/** Addresses of video calls, by the name that their host has among others. */
export const MEETING =
  /https?:\/\/(?:(?:[^\s/]*[.-])?(?:zoom(?:gov)?|teams|meet(?:ing)?|webex|whereby|jitsi|jit|bigbluebutton|bbb|visio|gotomeet(?:ing)?|bluejeans)[.-]|\S*\/j\/\d)/i;

const ADDRESS = /https?:\/\/\S+/gi;
const REMOTE = new RegExp(wordPattern('remote'), 'giu');
const ABOUT_REMOTE = new RegExp(wordPattern('aboutRemote'), 'giu');

/** The position of a word for a video call in a text; -1 where there is none. */
export const remoteAt = (text: string) => text.search(REMOTE);

/** Whether a seminar has a room: `Zoom (link below)` is none. */
export function isInPlace({ location }: Pick<Seminar, 'location'>): boolean {
  if (location === undefined) return false;
  const text = location.normalize('NFKC').replace(ADDRESS, ' ');
  const rest = text.replace(REMOTE, ' ');
  return rest === text || /[\p{L}\p{N}]/u.test(rest.replace(ABOUT_REMOTE, ' '));
}
