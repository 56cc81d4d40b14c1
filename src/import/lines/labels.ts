/** The label with which a line begins, and what it says. */
import { LANGUAGE_TAGS, wordsOf, type Language } from '../../languages/languages.ts';
import type { Labels } from '../../languages/words.ts';
import type { Kind } from '../languages/vocabulary.ts';
import { KINDS, labelled, saidAsWord } from '../languages/rows.ts';

/** The labels of the site's own announcement, by what stands behind them. */
const OWN: Partial<Record<keyof Labels, Kind>> = {
  ...{ abstract: 'abstract', bio: 'bio', speaker: 'speaker', speakers: 'speaker', when: 'when' },
  ...{ before: 'before', where: 'place', date: 'when', time: 'when', category: 'category' },
  ...{ location: 'place', address: 'address', online: 'online', joinOnline: 'online' },
  ...{ affiliation: 'affiliation', host: 'host', hosts: 'host', organizer: 'organizer' },
  ...{ audience: 'audience', admission: 'admission', email: 'email', page: 'page' },
  ...{ details: 'details', visiting: 'notes' },
};

const own = (language: Language) =>
  Object.entries(OWN).map(([label, kind]) => {
    const text = wordsOf(language).labels[label as keyof Labels];
    return [text.toLowerCase(), kind] as const;
  });
/** The site's own labels win over what others mean by the same word. */
const OWN_KINDS = new Map(LANGUAGE_TAGS.map((tag) => [tag, new Map(own(tag).toReversed())]));

/** Text of which a regular expression takes no sign for its own. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** How long the shortest text is that a label's pattern matches. */
const shortest = (pattern: string) =>
  pattern.replace(/\(\?:[^()]*\)\?|\[[^\]]*\]\?|.\?/gu, '').replace(/\(\?:([^()|]*)[^()]*\)/g, '$1')
    .length;
/** The longest first: a label that is the beginning of another may not hide it. */
const WORDS = [
  ...LANGUAGE_TAGS.flatMap((tag) => own(tag).map(([text]) => escaped(text))),
  ...KINDS.flatMap((kind) => labelled(kind)),
].toSorted((a, b) => shortest(b) - shortest(a));
const ONE = `(?:${WORDS.join('|')})`;
const WHOLE = new RegExp(`^${ONE}$`, 'iu');
const AND = `\\s*(?:[/&+]|${saidAsWord('and')})\\s*`;
/** A label with what may stand before it, what it says and the sign behind it. */
const LABEL = new RegExp(
  `^([\\s•◦▪■●*_#|–-]*)(${ONE}(?:${AND}${ONE})?)(?![\\p{L}\\p{M}\\d])(?:\\s*\\([^)]*\\))?([*_]*\\s*(?:\\.?[:：]|[．.?？])?[*_]*)(\\s*)(.*)$`,
  'iu',
);
const AND_SPLIT = new RegExp(AND, 'iu');

const KIND_WORDS = KINDS.map(
  (kind) => [kind, new RegExp(`^(?:${labelled(kind).join('|')})$`, 'iu')] as const,
);

export interface Label {
  /** More than one where it says so: `Time and location`. */
  kinds: Kind[];
  /** As it is written. */
  text: string;
  /** What stands behind it on its line. */
  rest: string;
  /** Whether a colon, a tab or the end of the line shows that it is a label wherever it stands. */
  isPlain: boolean;
  /** Whether it stands alone, without a colon. */
  isBare: boolean;
}

/** Pictures that stand where a label would. */
const PICTURES: readonly (readonly [RegExp, Kind])[] = [
  [/[📅📆🗓⏰⌚⏱🕐-🕧]/u, 'when'],
  [/[📍🏛🏢🏫🗺]/u, 'place'],
  [/[💻🔗🖥📹🎥]/u, 'online'],
  [/[👤🗣👩👨🧑]/u, 'speaker'],
  [/[🎟🎫]/u, 'admission'],
  [/[📧📩✉]/u, 'email'],
];
const PICTURE =
  /^\s*(\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{EMod}\uFE0F\u200D]*)\s+(\S.*)$/u;

const NUMBER = /^\s*(?:\d{1,2}[.)]|[(（]\d{1,2}[)）]|[①-⑳※◆◇○□▶▷・])\s*(?=\p{Lo})/u;
const BRACKETED = /^\s*[【［[〔]\s*(\p{Lo}[^】］\]〕]{0,11})\s*[】］\]〕]\s*[:：]?\s*/u;
/** A label of signs alone, of which the first word is one: `会場 小ホール`. */
const SIGNS = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+[ \u3000]/u;

const BETWEEN_LABELS = /\s*[|·•;]\s+|,\s+|[ \t\u3000]{2,}|\t|(?<=[」』）)\]])\s+/gu;

/** Labels that alone on a line are a heading within an abstract, or words of it. */
const NO_HEADING =
  /^(?:notes?|overview|link|events?|ends?|end|fin|fine|name|code|art|inhalt|opis|langue|public|start)$/i;

/** A pattern for a label with or without room between its signs. */
export const padded = (label: string) => Array.from(label, escaped).join('[ \\u3000]*');

/**
 * As forms of East Asia have their labels: `1. 日　時：`, `【时间】`, `(2) 장    소 :`, without the number, the
 * brackets and the room between the signs; where no colon follows, with one.
 */
function unpadded(line: string): string {
  const bare = line
    .replace(/^\s+(?=\p{Lo})/u, '')
    .replace(NUMBER, '')
    .replace(BRACKETED, '$1：');
  const [letters = ''] = /^\p{Lo}[\p{Lo} \u3000]*/u.exec(bare) ?? [];
  const signs = letters.trim().split(/[ \u3000]+/);
  const isOne = bare !== line || SIGNS.test(bare);
  const counts = [4, 3, 2, 1].filter((n) => n <= signs.length && (n > 1 || isOne));
  const heads = counts.map((n) => signs.slice(0, n).join(''));
  const label = heads.find((head) => WHOLE.test(head));
  return label
    ? bare.replace(new RegExp(`^${padded(label)}[ \\u3000]*[:：]?`, 'u'), `${label}：`)
    : bare;
}

/** The label with which a line begins: without bullet, stars, colon or full stop, and without the room between its signs. */
export function labelOf(written: string, language: Language): Label | undefined {
  const line = unpadded(written);
  const [, picture, behind = ''] = PICTURE.exec(line) ?? [];
  if (picture) {
    const kind = PICTURES.find(([row]) => row.test(picture))?.[1];
    const kinds: Kind[] = kind ? [kind] : [];
    const label = { kinds, text: picture, rest: behind, isPlain: true, isBare: false };
    return labelOf(behind, language) ?? (kind && label);
  }
  const [, before = '', text, sign = '', space = '', rest = ''] = LABEL.exec(line) ?? [];
  if (text === undefined) return undefined;
  const kinds = kindsOf(text, language);
  // `**Abstract: **We show` has its stars behind a space.
  const [, stars = ''] = /([*_]+)\s*$/.exec(before) ?? [];
  const isInside = stars && space && !/[*_]/.test(sign) && rest.startsWith(stars);
  const mark = sign.replace(/[*_\s]/g, '');
  const isColumn = /\t| {2,}/.test(space + sign) && !/^\s/.test(line);
  const isPlain = /[:：?？]/.test(mark) || isColumn || !rest;
  const isCapital = /^\p{Lu}/u.test(text);
  const isDash = /^[-–—]\s/.test(rest);
  const isUpper =
    text.length > 2 &&
    text === text.toUpperCase() &&
    isCapital &&
    rest !== rest.toUpperCase() &&
    !/^(?:\p{Lu}{2}|[|·•])/u.test(rest);
  const isMarked = Boolean(mark) || /[*_]/.test(before + sign) || isDash || isUpper;
  if (!kinds.length || (!isPlain && !(isMarked && isCapital))) return undefined;
  // A heading between stars is one as a whole: `** VISITING SPEAKER **`.
  if (stars && !mark && !/[*_]/.test(sign) && /[*_]\s*$/.test(line)) return undefined;
  const isBare = !rest && !mark;
  if (isBare && NO_HEADING.test(text)) return undefined;
  return {
    kinds,
    text,
    rest: (isInside ? rest.slice(stars.length) : rest).replace(/^[-–—]\s+/, '').trim(),
    isPlain,
    isBare,
  };
}

/** A line with several labels, `Date: 12 March | Time: 4 pm`, cut before each. */
export function splitAtLabels(line: string, language: Language): string[] {
  if (!labelOf(line, language)?.isPlain) return [line];
  const cuts = Array.from(line.matchAll(BETWEEN_LABELS)).filter(({ index, 0: { length } }) => {
    const label = labelOf(line.slice(index + length), language);
    return label?.isPlain && label.rest && !/^\p{Ll}/u.test(label.text);
  });
  const ends = [...cuts.map(({ index }) => index), line.length];
  const starts = [0, ...cuts.map(({ index, 0: { length } }) => index + length)];
  return starts.map((start, i) => line.slice(start, ends[i]));
}

function kindsOf(text: string, language: Language): Kind[] {
  const whole = kindOf(text, language);
  if (whole) return [whole];
  const parts = text.split(AND_SPLIT).map((part) => kindOf(part, language));
  return [...new Set(parts.filter((kind) => kind !== undefined))];
}

function kindOf(text: string, language: Language): Kind | undefined {
  const word = text.trim().toLowerCase();
  const ownKind = OWN_KINDS.get(language)!.get(word) ?? OWN_KINDS.get('en')!.get(word);
  return ownKind ?? KIND_WORDS.find(([, row]) => row.test(word))?.[0] ?? otherKind(word);
}

function otherKind(word: string): Kind | undefined {
  // A date in three languages, and an English word.
  if (word === 'data') return undefined;
  return LANGUAGE_TAGS.map((tag) => OWN_KINDS.get(tag)!.get(word)).find(
    (kind) => kind !== undefined,
  );
}

/** How many of a language's own labels begin a line: what shows best which one a text is in. */
export function countOwnLabels(lines: readonly string[], language: Language): number {
  const english = new Set(own('en').map(([text]) => text));
  const labels = own(language).filter(([text]) => language === 'en' || !english.has(text));
  const bare = lines.map((line) => line.toLowerCase().replace(/^[\s•*_#-]+/, ''));
  return labels.filter(([text]) =>
    bare.some(
      (line) => line.startsWith(text) && /^[*_\s]*(?:[:：]|$)/.test(line.slice(text.length)),
    ),
  ).length;
}
