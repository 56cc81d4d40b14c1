/** What stands behind `Where` or `Zoom` -> a room, a link to a map, a link to join. */
import { readUrl } from '../../seminar/keys/url.ts';
import { certain, open, type Key, type Reading } from './finding.ts';

const URL_IN = /\(?(?:https?:\/\/[^\s<>()]+)\)?/;
const LINKED = /^\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)$/;
/** Hosts of video calls. */
const CALL = /^https?:\/\/[^/]*(?:zoom|teams|meet|webex|whereby|bbb|jitsi|gotomeeting|voov)/i;
const MAP = /^https?:\/\/[^/]*(?:map|goo\.gl)|\/maps?\b/i;
/** No room: `Online`, `via Zoom`, `線上`. */
const ONLINE =
  /^(?:(?:only|on|via|per|en|em|por|par)\s+)?(?:online|on-line|zoom|virtual(?:ly)?|webex|(?:microsoft |ms )?teams|google meet|en ligne|en línea|virtuale|オンライン|线上|온라인|عبر الإنترنت)(?:\s+(?:only|meeting|event))?$/iu;

/** A room, and the address in or behind it; where both are mixed, neither is certain. */
export function readPlace(text: string): Partial<Record<Key, Reading>> {
  const [, room, link] = LINKED.exec(text) ?? [];
  if (room && link) return { location: certain(room), ...linkOf(link) };
  const [written] = URL_IN.exec(text) ?? [];
  if (!written) return { location: ONLINE.test(text) ? open() : certain(text) };
  const url = written.replace(/^\(|[).,;]+$/g, '');
  const before = text.slice(0, text.indexOf(written)).replace(/[\s,;|–—-]+$/, '');
  const isApart =
    /[(,;|]\s*$/.test(text.slice(0, text.indexOf(written))) || written.startsWith('(');
  const isRoom = isApart && !/[:：]$/.test(before) && !ONLINE.test(before);
  if (text === written) return { location: open(), ...linkOf(url) };
  const rooms = before.split(/\s+(?:and|und|et|y|e|&|\+|or)\s+|[,;]\s*(?=\S+$)/u);
  return {
    location:
      isRoom && text.endsWith(written)
        ? certain(before)
        : open(...(ONLINE.test(before) ? [] : [rooms[0]!])),
    ...linkOf(url),
  };
}

function linkOf(url: string): Partial<Record<Key, Reading>> {
  if (CALL.test(url)) return { online: certain(url) };
  return MAP.test(url) ? { map: certain(url) } : {};
}

/** The one address in a text that may say more: `Join: https://…, passcode 123`. */
export function readLink(text: string): Reading {
  const [, , linked] = LINKED.exec(text) ?? [];
  const urls = linked ? [linked] : (text.match(/https?:\/\/[^\s<>()]+/g) ?? []);
  const [url, other] = urls.map((one) => one.replace(/[.,;]+$/, ''));
  return url && !other && 'value' in readUrl(url) ? certain(url) : open();
}

/** The one e-mail address in a text. */
export function readEmail(text: string): Reading {
  const [address, other] =
    text.match(/[^\s<>()[\],;:：（）]+@[^\s<>()[\],;（）]+\.\p{L}{2,}/gu) ?? [];
  return address && !other ? certain(address) : open(...(address ? [address, other!] : []));
}
