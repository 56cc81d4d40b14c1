/** Ways to meet that are no place, and whether what is written as a place is one to which people can come. */
import type { Seminar } from './seminar.ts';

/** Addresses of video calls, by the name that their host has among others. */
export const MEETING =
  /https?:\/\/(?:(?:[^\s/]*[.-])?(?:zoom(?:gov)?|teams|meet(?:ing)?|webex|whereby|jitsi|jit|bigbluebutton|bbb|visio|gotomeet(?:ing)?|bluejeans)[.-]|\S*\/j\/\d)/i;

/** Words between which nothing but other signs stands. */
const words = (all: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${all})(?![\\p{L}\\p{M}])`, 'giu');
/** What people call ways to meet, as alternatives of a regular expression. */
export const REMOTE =
  'on-?line|virtual(?:ly)?|virtuell|virtuale?|remote(?:ly)?|web-?(?:inar|ex|cast)|zoom|(?:ms |microsoft )?teams|google meet|skype|jitsi|bigbluebutton|video(?:[ -]?call|konferenz|conférence|conferencia|conferenza)|visio(?:conférence)?|live[- ]?stream|youtube|en ligne|in linea|en l[ií]nea|em linha|à distance|a distancia|da remoto|zdalnie|عبر الإنترنت';
const WAYS = words(REMOTE);
/** The same in scripts that set no space between words. */
const WAYS_JOINED =
  /オンライン|ズーム|リモート|线上|線上|在线|網上|腾讯会议|飞书会议|钉钉|온라인|줌|웨비나/gu;
/** What is said of them. */
const OF_THEM = words(
  'only|meetings?|calls?|event|talk|seminar|link|below|above|see|follows|details|required|registration|via|on|by|per|über|auf|sur|por|su|met|through|przez|and|or|und|et|the|nur|uniquement|seulement|solo|sólo|solamente|soltanto|somente|apenas|só|alleen|tylko|evento?|événement|veranstaltung|spotkanie|wydarzenie|reunión|reunião|riunione|réunion|lien|enlace|unten',
);
const OF_THEM_JOINED = /のみ|開催|会議|にて|会议|會議|讲座|仅|限|举行|진행|회의|개최/gu;
const ADDRESS = /https?:\/\/\S+/gi;

/** Whether it has a room: none where nothing is told but ways to meet elsewhere, as in `Zoom (link below)`. */
export function isInPlace({ location }: Pick<Seminar, 'location'>): boolean {
  if (location === undefined) return false;
  const text = location.normalize('NFKC').replace(ADDRESS, ' ');
  const rest = text.replace(WAYS, ' ').replace(WAYS_JOINED, ' ');
  const isRemote = rest !== text;
  return !isRemote || /[\p{L}\p{N}]/u.test(rest.replace(OF_THEM, ' ').replace(OF_THEM_JOINED, ' '));
}
