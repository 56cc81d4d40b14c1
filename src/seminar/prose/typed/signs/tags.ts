/** What stands between `<` and `>`: an element of HTML, a remark, an address, or text. */
import { urlComplaint } from '../../../keys/url.ts';
import type { Complaint } from '../../../fault.ts';
import { TEXT } from '../marks.ts';
import type { Piece, Rule, Tag } from '../rule.ts';

const NAMES = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br button center cite code col colgroup data dd del ' +
    'details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img ' +
    'input ins kbd label li main mark nav object ol option p pre q s samp script section select small span ' +
    'strike strong style sub summary sup svg table tbody td textarea tfoot th thead time tr tt u ul var ' +
    'video wbr'
  ).split(' '),
);
/** The beginning of the name of an element, as a pattern. */
export const ELEMENT = String.raw`(?:${[...NAMES].join('|')})\b`;
const VOID = /^(?:br|hr|wbr|img|input|col)$/;
/** Elements whose end may be left out (HTML, 13.1.2.4). */
const ENDLESS = /^(?:p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|colgroup)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const TAG =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/y;
const ADDRESS = /<(?:[a-z][a-z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>/iy;
/** Elements that are left out with what is in them. */
const SILENT = /<(script|style)\b[^>]*>[^]*?<\/\1\s*>/iy;

/** A remark is taken out: nobody is to read it. */
export const remark: Rule = (scan, at) => {
  if (!scan.source.startsWith('<!--', at)) return undefined;
  const end = scan.next('-->', at + 4);
  return end === scan.source.length ? asText('<!--') : { length: end + 3 - at, markdown: '' };
};

/** What word processors put around words, `<o:p></o:p>`, shows nothing of its own. */
export const office: Rule = (scan, at) => {
  const [written] = scan.match(/<\/?(?:o|v|w|x|st\d):[A-Za-z]+(?:\s[^<>\n]*)?\/?>/y, at) ?? [];
  return written ? { length: written.length, markdown: '', shown: '' } : undefined;
};

/** `<https://…>` and `<a@b.org>`, which show what is in them. */
export const address: Rule = (scan, at) => {
  const [written] = scan.match(ADDRESS, at) ?? [];
  if (!written) return undefined;
  const href = written.slice(1, -1);
  const complaint = href.includes(':') ? urlComplaint(href) : undefined;
  return { length: written.length, markdown: written, shown: href, ...faultOf(complaint) };
};

export const tag: Rule = (scan, at) => {
  const [silent] = /<s(?:cript|tyle)/i.test(scan.source.slice(at, at + 7))
    ? (scan.match(SILENT, at) ?? [])
    : [];
  if (silent) return { length: silent.length, markdown: '' };
  const [written, slash, name = '', attributes = '', end] = scan.match(TAG, at) ?? [];
  if (written === undefined) return asText('<');
  const tagName = name.toLowerCase();
  if (!NAMES.has(tagName) || !areAttributes(attributes)) return asText(written);
  const isAlone =
    VOID.test(tagName) ||
    (ENDLESS.test(tagName) && !slash && !/\s[^\s=]+(?=\s|$)/.test(attributes));
  const kind = slash ? 'closing' : isAlone || end ? 'alone' : 'opening';
  return {
    length: written.length,
    markdown: withQuotes(written),
    shown: INLINE.test(tagName) ? '' : ' ',
    tag: { name: tagName, kind, written, asText: asText(written).markdown },
    ...faultOf(complaintOf(tagName, attributes)),
    faultFrom: Math.max(written.search(/\bhref/i), 0),
  };
};

/** The parser reads an address without quotation marks as a link of its own. */
function withQuotes(written: string): string {
  return written.replace(/=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+)/g, (_, value: string) =>
    /^["']/.test(value) ? `=${value}` : `="${value}"`,
  );
}

/** Attributes that stand without a value; other words between `<` and `>` are words: `x<p and q>r`. */
const BOOLEAN =
  /^(?:open|reversed|hidden|checked|disabled|selected|nowrap|controls|autoplay|loop|muted|async|defer)$/i;

function areAttributes(attributes: string): boolean {
  const bare = attributes.replace(/[^\s"'<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'=<>`]+)/g, ' ');
  return bare.split(/\s+/).every((word) => !word || BOOLEAN.test(word));
}

function complaintOf(name: string, attributes: string): Complaint | undefined {
  if (name === 'img') return PICTURE;
  const [, , double, single, bare] =
    /\bhref\s*=\s*("([^"]*)"|'([^']*)'|(\S+))/i.exec(attributes) ?? [];
  const href = double ?? single ?? bare;
  return name === 'a' && href !== undefined && !href.startsWith('#')
    ? urlComplaint(href)
    : undefined;
}

export const PICTURE: Complaint = {
  problem: 'Pictures in the text are not shown.',
  remedy: "Remove it; the speaker's photo belongs under photo in bio.md.",
};

export function faultOf(complaint: Complaint | undefined): { fault?: Complaint } {
  return complaint ? { fault: complaint } : {};
}

/** Characters that Markdown leaves alone wherever they stand. */
export function asText(written: string): Piece {
  const markdown = written.replace(/[<>&*_`~[\]\\$#|!:@.-]/g, (sign) => TEXT + sign);
  return { length: written.length, markdown, shown: written };
}

/** Makes text of each tag that nothing closes, or that closes nothing. */
export function settleTags(tags: readonly Tag[]): void {
  const open = new Map<string, Tag[]>();
  const unmatched: Tag[] = [];
  for (const one of tags) {
    if (one.kind === 'alone') continue;
    const others = open.get(one.name) ?? [];
    open.set(one.name, others);
    if (one.kind === 'opening') others.push(one);
    else if (!others.pop() && !ENDLESS.test(one.name)) unmatched.push(one);
  }
  for (const { index, output, asText: text, written } of [
    ...unmatched,
    ...[...open.values()].flat(),
  ]) {
    output!.markdown[index!] = text;
    output!.shown[index!] = written;
  }
}
