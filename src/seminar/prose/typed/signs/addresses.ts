/** Mail addresses in a sentence: how far one goes. The parser of Markdown sees none of them. */
import { LINK, LINK_END } from '../marks.ts';
import type { Piece, Rule, Scan } from '../rule.ts';
import { asText } from './tags.ts';

/** A letter of a script that parts its words: text in another goes on directly behind an address. */
const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\u{FF00}-\u{FFEF}]]`;

/** A local part without the signs that people type between addresses, and a domain with letters at its end. */
const MAIL = new RegExp(
  String.raw`(?:mailto:)?${LETTER}(?:${LETTER}|[.+'_\-]|\\_){0,80}@(?:${LETTER}(?:${LETTER}|-)*\.)+(?!\p{N})${LETTER}{2,}(?!\.?(?:${LETTER}|@)|[\-_]+${LETTER})`,
  'ivy',
);
/** Behind these an address may have begun before: `a/b@c.org`, `O’Neil@c.org`. */
const WITHIN = new RegExp(String.raw`[!#$%&+.\/=?@^\}\-\\]$|${LETTER}['’‘*\`~_]+$`, 'v');

/** Where an address may begin. */
export const ADDRESS = String.raw`(?<!${LETTER})${LETTER}(?=[^\s@]{0,90}@)`;

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
  const address = written.replaceAll('\\_', '_');
  const text = { ...asText(address), length: written.length };
  return scan.isProse ? { ...text, markdown: LINK + text.markdown + LINK_END } : text;
}
