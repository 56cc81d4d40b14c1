/** Web and mail addresses in a sentence: where one leads, and how far it goes. */
import { elementNode, noted, textNode } from '../node.ts';
import type { Row } from './token.ts';

/** A letter of a script that parts its words: text in another goes on directly behind an address. */
const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\u{FF00}-\u{FFEF}]]`;
/** What an address has besides brackets (RFC 3986), and a dash as in `Navier–Stokes`. */
const PLAIN = String.raw`${LETTER}|(?!&#?\w+;|[,;]https?:)[!#$%&'*+,.\/:;=?@_~^\-]|\\[_*&%#$~]|(?<=\p{L})–(?=\p{L})`;
const inBrackets = (inner: string) =>
  String.raw`${inner}|\((?:${inner})*\)|\[(?!\^)(?:${inner})*\]|\{(?:${inner})*\}`;
/** What ends a sentence or closes what stands around an address. */
const BEHIND = String.raw`(?:'s|[?!.,:;*_~'$^])`;
const WEB = new RegExp(
  String.raw`(?<!${LETTER})(?:https?:\/\/|www\.)(?=${LETTER}|\[)(?:${inBrackets(inBrackets(PLAIN))}){1,1000}(?<!${BEHIND})(?!\\[a-z])`,
  'ivy',
);
/** A local part without the signs that people type between addresses, and a domain with letters at its end. */
const MAIL = new RegExp(
  String.raw`(?<![!#$%&+.\/=?@^_\}\-\\]|${LETTER}['’‘*\`~_]*)(?:mailto:)?${LETTER}(?:${LETTER}|[.+'_\-]|\\_){0,80}@(?:${LETTER}(?:${LETTER}|-)*\.)+(?!\p{N})${LETTER}{2,}(?!\.?(?:${LETTER}|@)|[\-_]+${LETTER})`,
  'ivy',
);

/** An address, in which Markdown may have escaped a sign. */
export const ADDRESSES: readonly Row[] = [WEB, MAIL].map((pattern) => [
  pattern,
  ([written]) => {
    const address = written.replace(/\\(.)/g, '$1');
    const link = elementNode('a', [textNode(address)], { href: hrefOf(address) });
    return [noted(link, { isConverted: address !== written })];
  },
]);

/** The target of a web or mail address as it is typed; what no URI may have is encoded (RFC 3986, RFC 6068). */
export function hrefOf(address: string): string {
  const encoded = encodeURI(address.toWellFormed()).replace(/%(?:25|5B|5D)/g, decodeURIComponent);
  if (/^https?:\/\//i.test(address))
    return encoded.replace(/^\w+/, (scheme) => scheme.toLowerCase());
  if (/^www\./i.test(address)) return `http://${encoded}`;
  return `mailto:${encoded.replace(/^mailto:/i, '')}`;
}
