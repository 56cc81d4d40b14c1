/** Where an address that stands in a text leads, and the links that the page makes of such addresses. */
import type { ElementContent } from 'hast';
import { LINK, LINK_END } from './typed/marks.ts';

/** The target of a web or mail address as it is typed; what no URI may have is encoded (RFC 3986, RFC 6068). */
export function hrefOf(address: string): string {
  if (/^https?:\/\//i.test(address)) return encoded(address.replace(/^\w+/, lowerCase));
  if (/^www\./i.test(address)) return `http://${encoded(address)}`;
  const mail = address.replace(/^mailto:/i, '');
  return `mailto:${encoded(mail)}`;
}

/** A percent sign is one of an encoding that was typed. */
function encoded(address: string): string {
  return encodeURI(address.toWellFormed()).replace(/%(?:25|5B|5D)/g, decodeURIComponent);
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

/**
 * A text in which marks stand around each address.
 *
 * @param isLink whether it stands within a link, where no other may
 */
export function withLinks(value: string, isLink: boolean): ElementContent[] {
  return value.split(MARKED).flatMap((part, i): ElementContent[] => {
    if (!part) return [];
    const text = { type: 'text' as const, value: part };
    if (i % 2 === 0 || isLink) return [text];
    const properties = { href: hrefOf(part) };
    return [{ type: 'element', tagName: 'a', properties, children: [text] }];
  });
}

const MARKED = new RegExp(`${LINK}([^${LINK_END}]*)${LINK_END}`);
