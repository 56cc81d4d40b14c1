/** Web and mail addresses in a sentence: how far one goes. The parser of Markdown sees none of them. */
import { LINK, LINK_END } from '../marks.ts';
import type { Piece, Rule, Scan } from '../rule.ts';
import { asText, ELEMENT } from './tags.ts';

/** A letter of a script that parts its words: text in another goes on directly behind an address. */
const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\u{FF00}-\u{FFEF}]]`;

/** What an address has besides brackets (RFC 3986), and a dash as in `Navier–Stokes`. */
const PLAIN = String.raw`${LETTER}|&amp;|(?!&#?\w+;|[,;]https?:)[!#$%&'*+,.\/:;=?@_~^\-]|\\[_*&%#$~\{\}]|(?<=\p{L})–(?=\p{L})`;
const inBrackets = (inner: string) =>
  String.raw`${inner}|\((?:${inner})*\)|\[(?!\^)(?:${inner})*\]|\{(?:${inner})*\}|<(?!\/|${ELEMENT}|[a-z][\w+.\-]*:|[^\s<>]*@)(?:${inner})*>`;
const WEB = new RegExp(
  String.raw`(?:https?:\/\/|www\.)(?=${LETTER}|\[)(?:${inBrackets(inBrackets(PLAIN))})*`,
  'ivy',
);
/** What ends a sentence or closes what stands around an address. */
const BEHIND = /(?:'s|[?!.,:;*_~'$^])+$/;
/** Longer than any that people type. */
const LONGEST = 1000;

/** A local part without the signs that people type between addresses, and a domain with letters at its end. */
const MAIL = new RegExp(
  String.raw`(?:mailto:)?${LETTER}(?:${LETTER}|[.+'_\-]|\\_){0,80}@(?:${LETTER}(?:${LETTER}|-)*\.)+(?!\p{N})${LETTER}{2,}(?!\.?(?:${LETTER}|@)|[\-_]+${LETTER})`,
  'ivy',
);
/** Behind these an address may have begun before: `a/b@c.org`, `O’Neil@c.org`. */
const WITHIN = new RegExp(String.raw`[!#$%&+.\/=?@^\}\-\\]$|${LETTER}['’‘*\`~_]+$`, 'v');

/** Where an address may begin. */
export const ADDRESS = String.raw`https?:|www\.|(?<!${LETTER})${LETTER}(?=[^\s@]{0,90}@)`;

/** A web address in the text, whatever signs it has. */
export const webAddress: Rule = (scan, at) => {
  const [start] = scan.match(/https?:|www\./iy, at) ?? [];
  if (!start) return undefined;
  if (AFTER_LETTER.test(scan.source.slice(Math.max(at - 2, 0), at))) return asText(start);
  WEB.lastIndex = 0;
  const [found = ''] = WEB.exec(scan.source.slice(at, at + LONGEST)) ?? [];
  const written = found.replace(BEHIND, '');
  // What a command of LaTeX stands for may be a part of it.
  const next = scan.source.slice(at + found.length, at + found.length + 2);
  const isWhole = found.length < LONGEST && !/^\\[a-z]/i.test(next);
  return written.length > start.length && isWhole ? link(scan, written) : asText(start);
};

const AFTER_LETTER = new RegExp(`${LETTER}$`, 'v');

/** A mail address in the text: the whole one, or none where its beginning is not sure. */
export const mailAddress: Rule = (scan, at) => {
  const [written] = scan.match(MAIL, at) ?? [];
  if (!written) return undefined;
  const before = scan.source.slice(Math.max(at - 4, 0), at);
  const isEmphasised = scan.source.charAt(at + written.length) === '_';
  if (WITHIN.test(before) || (before.endsWith('_') && !isEmphasised)) return undefined;
  return link(scan, written);
};

/** Any other sign of a mail address is a sign. */
export const atSign: Rule = () => asText('@');

function link(scan: Scan, written: string): Piece {
  const address = written.replaceAll('&amp;', '&').replace(/\\([_*&%#$~{}])/g, '$1');
  const text = { ...asText(address), length: written.length };
  return scan.isProse ? { ...text, markdown: LINK + text.markdown + LINK_END } : text;
}
