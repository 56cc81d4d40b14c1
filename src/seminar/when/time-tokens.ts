/** Tokenises times in all languages at once: no word of one has another meaning in another. */
import { wordPattern } from '../../languages/languages.ts';
import { withPlainDigits } from './names.ts';

export interface WrittenTime {
  /** 0 to 99 */
  hour: number;
  minutes: number;
  half?: 'am' | 'pm' | undefined;
  word?: 'noon' | 'midnight' | undefined;
  hasMinutes: boolean;
  /** `14h` and `09:00` mark the 24-hour clock, the latter only if the other time has no am or pm. */
  mark?: 'h' | '0' | undefined;
}

/** A redundant number before noon or midnight: `12 noon`, `12h00 midi`. */
const TWELVE = '(?:(?:12|0?0)(?:[:.h]00)?\\s*(?:h\\s*)?)?';
const HOUR_SIGN = '[時时點点시]';
/** `a.m.`, `3p`; not the Spanish preposition between two times */
const half = (letter: string) =>
  `(?<![a-z])${letter}\\.?\\s?m(?![a-z])\\.?|(?<=\\d\\s*)${letter}(?![a-z])(?!\\s+(?:las?\\s+)?\\d)\\.?`;

/** Patterns by kind; the first match counts. */
const TOKENS = {
  // `(60 min)`, `, 1.5 hours`, `for 1 hour and 15 minutes`, `(1h15)`
  D:
    '(?:[,;(（]|\\bfor\\b)\\s*(?:(\\d+(?:[.,]\\d+)?)[\\s-]*h\\p{L}*\\.?(?:[\\s,]*(?:\\p{L}{1,3}\\s+)?(\\d+)\\s*(?:min\\p{L}*)?)?|' +
    '(\\d+)[\\s-]*min\\p{L}*\\.?)\\s*[)）]?',
  // Cum tempore begins a quarter past, sine tempore on the hour.
  Q: '\\(?(?<![a-z])c\\.?\\s?t(?![a-z])\\.?\\)?',
  S: '\\(?(?<![a-z])s\\.?\\s?t(?![a-z])\\.?\\)?',
  N: TWELVE + wordPattern('noon'),
  M: TWELVE + wordPattern('midnight'),
  // `11`, `11:30`, `14h`, `14 h 30`, `2点半`, `2시 30분`
  C:
    `(?<!\\d)(?<hour>\\d{1,2})(?:[:.](?<minutes>\\d\\d)(?:\\s*h(?:rs?)?(?!\\p{L})\\.?)?|\\s*[hu]\\s*(?<minutes>\\d\\d)|\\s*(?<mark>[hu])(?!\\p{L})\\.?|` +
    `\\s*${HOUR_SIGN}\\s*(?:(?<thirty>半)|(?<minutes>\\d{1,2})\\s*[分분])|\\s*(?<sign>${HOUR_SIGN})(?![間间]))?(?!\\d)`,
  A: `${half('a')}|${wordPattern('am')}`,
  P: `${half('p')}|${wordPattern('pm')}`,
  T: `[-‐‑‒–—−~〜→]+|${wordPattern('to')}|${wordPattern('and')}`,
  F: wordPattern('from'),
  X: `\\s+|[.,]+$|${wordPattern('hourPrefix')}|${wordPattern('hourSuffix')}\\.?`,
};
const TOKEN = new RegExp(
  Object.entries(TOKENS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|'),
  'guy',
);
const TIME = '[AP]?C[AP]?|N|M';
const TIMES = new RegExp(TIME, 'g');
const RANGE = new RegExp(`^(?:FT?)?(?:${TIME})(?:TT?(?:${TIME}))?D?$`);

/** @returns one or two times, and the duration in minutes; undefined for any other text */
export function readTokens(
  text: string,
): { times: WrittenTime[]; duration?: number | undefined; hasQuarter: boolean } | undefined {
  const plain = withPlainDigits(text).toLowerCase().trim();
  const tokens = [...plain.matchAll(TOKEN)].map((match) => {
    const [kind = ''] = Object.keys(TOKENS).filter((one) => match.groups![one] !== undefined);
    return { kind, match };
  });
  const isWhole = tokens.map(({ match }) => match[0]).join('') === plain;
  const listed = tokens.filter(({ kind }) => !/[XSQ]/.test(kind));
  const kinds = listed.map(({ kind }) => kind).join('');
  if (!isWhole || !RANGE.test(kinds)) return undefined;
  const times = Array.from(kinds.matchAll(TIMES), ({ 0: one, index }) =>
    timeOf(one, listed[index + one.search(/[CNM]/)]!.match.groups!),
  );
  const [, hours, more, minutes] = listed.find(({ kind }) => kind === 'D')?.match.slice(1) ?? [];
  const numbers = [hours, more, minutes].map((one) => Number(one?.replace(',', '.') ?? 0));
  const [h = 0, m = 0, alone = 0] = numbers;
  const duration = kinds.endsWith('D') ? Math.round(h * 60 + m + alone) : undefined;
  return { times, duration, hasQuarter: tokens.some(({ kind }) => kind === 'Q') };
}

function timeOf(kinds: string, groups: Record<string, string | undefined>): WrittenTime {
  const { hour = '12', minutes = groups['thirty'] ? '30' : '0', mark, sign } = groups;
  // `下午14:30`: redundant on the 24-hour clock.
  const isNeedless = kinds === 'PC' && Number(hour) > 12;
  const half = /A/.test(kinds) ? 'am' : /P/.test(kinds) && !isNeedless ? 'pm' : undefined;
  return {
    ...{ hour: Number(hour), minutes: Number(minutes), half },
    word: kinds === 'N' ? 'noon' : kinds === 'M' ? 'midnight' : undefined,
    hasMinutes: Boolean(groups['minutes'] ?? groups['thirty'] ?? sign),
    mark: mark ? 'h' : hour.startsWith('0') ? '0' : undefined,
  };
}
