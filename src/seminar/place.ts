/** Ways to meet that are no place, and whether what is written as a place is one to which people can come. */
import { wordPattern } from '../languages/languages.ts';
import type { Seminar } from './seminar.ts';

/** Addresses of video calls, by the name that their host has among others. */
export const MEETING =
  /https?:\/\/(?:(?:[^\s/]*[.-])?(?:zoom(?:gov)?|teams|meet(?:ing)?|webex|whereby|jitsi|jit|bigbluebutton|bbb|visio|gotomeet(?:ing)?|bluejeans)[.-]|\S*\/j\/\d)/i;

const ADDRESS = /https?:\/\/\S+/gi;
const REMOTE = new RegExp(wordPattern('remote'), 'giu');
const ABOUT_REMOTE = new RegExp(wordPattern('aboutRemote'), 'giu');

/** Where a text speaks of a way to meet elsewhere; -1 where it does not. */
export const remoteAt = (text: string) => text.search(REMOTE);

/** Whether it has a room: none where only ways to meet elsewhere are written, as in `Zoom (link below)`. */
export function isInPlace({ location }: Pick<Seminar, 'location'>): boolean {
  if (location === undefined) return false;
  const text = location.normalize('NFKC').replace(ADDRESS, ' ');
  const rest = text.replace(REMOTE, ' ');
  return rest === text || /[\p{L}\p{N}]/u.test(rest.replace(ABOUT_REMOTE, ' '));
}
