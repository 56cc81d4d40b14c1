/** What stands behind `Where` or `Zoom` -> a room, a link to a map, a link to join. */
import { readUrl } from '../../seminar/keys/address.ts';
import { certain, open, type Key, type Reading } from './finding.ts';

const URL_IN = /\(?(?:https?:\/\/[^\s<>()]+)\)?/;
const LINKED = /^\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)$/;
/** Hosts of video calls. */
const CALL = /^https?:\/\/[^/]*(?:zoom|teams|meet|webex|whereby|bbb|jitsi|gotomeeting|voov)/i;
const MAP = /^https?:\/\/[^/]*(?:map|goo\.gl)|\/maps?\b/i;
/** No room: `Online`, `via Zoom`; and what stands between a room and a call. */
const CALLED =
  /(?:[\s,;/|(+&–-]|\b(?:and|or|und|et|y|e|en|on|via|also|live|per|auch)\b)*(?:online|on-line|zoom|virtual|webex|teams|google meet|live ?stream|en ligne|en línea|オンライン|线上|온라인|عبر الإنترنت).*$/isu;

/** A room, and the address in or behind it; where both are mixed, neither is certain. */
export function readPlace(text: string): Partial<Record<Key, Reading>> {
  const [, linked, link] = LINKED.exec(text) ?? [];
  if (linked && link) return { location: certain(linked), ...linkOf(link) };
  const [written] = URL_IN.exec(text) ?? [];
  const links = written ? linkOf(written.replace(/^\(|[).,;]+$/g, '')) : {};
  const before = written ? text.slice(0, text.indexOf(written)) : text;
  const room = before.replace(CALLED, '').replace(/[\s,;|–—-]+$/, '');
  // `Room 12, https://…`: between the room and the address is a sign, and nothing behind it.
  const isApart =
    !written ||
    (/[,;|(]\s*$/.test(`${before}${written[0] === '(' ? '(' : ''}`) && text.endsWith(written));
  const isRoom = room && isApart && !CALLED.test(before);
  return {
    location: isRoom ? certain(room) : open(room, ...(room && !written ? [text] : [])),
    ...links,
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
