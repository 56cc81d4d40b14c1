/**
 * Words and signs of a time, of all languages at once -> what `time.ts` reads: digits, `am` and `pm`, `noon`
 * and `midnight`, and a hyphen between two times. The words are those of the languages; no word of one means
 * something else in another.
 */
import { wordPattern } from '../../languages/languages.ts';
import { withPlainDigits } from './notation.ts';

const words = (pattern: string) => new RegExp(pattern, 'gu');
/** The number twelve or zero before the word for it: `12 noon`, `12h00 midi`. */
const TWELVE = '(?:(?<![\\d:.])(?:12|0?0)(?:[:.h]00)?\\s*(?:h\\s*)?)?';

/** Each holds in the text that those above it leave. */
const RULES: readonly (readonly [written: RegExp, read: string])[] = [
  // `14時30分`, `2点半`, `오후 2시 30분`
  [/(\d)\s*[時时點点시]\s*半/g, '$1:30'],
  [/(\d)\s*[時时點点시]\s*(\d{1,2})\s*[分분]/g, '$1:$2'],
  [/(\d)\s*[時时點点시](?![間间])/g, '$1:00'],
  // The half of the day stands before the time in Chinese, Japanese and Korean; beside a time that only the
  // 24-hour clock has, it says nothing more. `晚上12点` may be noon's or midnight's, and is not read.
  [/(?:午後|下午|오후)\s*(?=(?:1[3-9]|2[0-3]):)/g, ''],
  [/(?:午前|上午|早上|오전)\s*(\d[\d:]*)/g, '$1 am '],
  [/(?:午後|下午|오후)\s*(\d[\d:]*)/g, '$1 pm '],
  [/晚上\s*((?:[5-9]|1[01]):\d\d)/g, '$1 pm '],
  // `١١ صباحًا`, `٣ مساءً`
  [/(?:^|(?<=\d)\s*)(?:ص(?:باح[اًا]*)?)(?!\p{L})/gu, ' am '],
  [/(?<=\d)\s*(?:م(?:ساء[ًا]*)?|عصر[اًا]*|ظهر[اًا]*)(?!\p{L})/gu, ' pm '],
  [/(?<![a-z])([ap])\.?\s?m(?![a-z])\.?/g, ' $1m '],
  // `3p`; not the Spanish word between two times
  [/(?<=\d)\s*([ap])(?![a-z])(?!\s+(?:las?\s+)?\d)\.?/g, ' $1m '],
  [words(TWELVE + wordPattern('noon')), 'noon'],
  [words(TWELVE + wordPattern('midnight')), 'midnight'],
  // `14h30`, `14u30`
  [/(?<=\d)\s*[hu]\s*(?=\d\d\b)/g, ':'],
  [/(?<=\d)\s*u\b\.?/g, 'h'],
  [/(?<=:\d\d)\s*h(?:rs?)?\b\.?/g, ' '],
  [/(?<=\d)\s+h\b\.?/g, 'h'],
  [words(`(?<=\\d)\\s*(?<!\\p{L})${wordPattern('hourSuffix')}\\.?`), ' '],
  [words(`${wordPattern('hourPrefix')}\\s*(?=\\d)`), ' '],
  // `between 2 and 3 pm`, `entre las 14 y las 15`
  [
    words(
      `^\\s*${wordPattern('between')}\\s+(?:(?:as|las|les?)\\s+)?(\\d.*?)\\s+${wordPattern('and')}\\s+(?:(?:as|las|les?)\\s+)?(?=\\d)`,
    ),
    '$1 - ',
  ],
  [words(`^\\s*${wordPattern('from')}(?:\\s+las?(?=\\s))?`), ' '],
  [/から|부터/g, ' - '],
  [/まで|까지/g, ' '],
  [words(`\\s${wordPattern('to')}(?:\\s+las?)?\\s+(?=\\d|noon|midnight)`), ' - '],
  [/\s*[至到]\s*/g, ' - '],
  [/\s*[-‐‑‒–—−~〜～→]+\s*/g, ' - '],
];

/** A time or a range in signs that are read; what no rule knows is left as it is. */
export function plainTime(text: string): string {
  return RULES.reduce(
    (result, [written, read]) => result.replace(written, read),
    withPlainDigits(text).toLowerCase(),
  )
    .replace(/\s+/g, ' ')
    .replace(/[\s.,]+$/, '')
    .trim();
}

const NUMBER = '(\\d+(?:[.,]\\d+)?)\\s*-?\\s*';
const MINUTES = wordPattern('minutes').replaceAll('(?<![\\p{L}\\p{M}])', '');
const HOURS = wordPattern('hours').replaceAll('(?<![\\p{L}\\p{M}])', '');
/** `(60 min)`, `, 1.5 hours`, `for 1 hour and 15 minutes`, `(1h15)` */
const DURATION = new RegExp(
  '\\s*(?:[,;(（]|\\b(?:for|für|pendant|per)\\b)\\s*(?:(?:für|for|ca\\.?|dur[ée]e|duration|dauer|durata|duraci[óo]n|duração)\\s*:?\\s*)?' +
    `(?:${NUMBER}(?:${HOURS}|h)\\.?(?:\\s*(?:,|${wordPattern('and')})?\\s*(\\d+)\\s*(?:${MINUTES}\\.?)?)?|${NUMBER}${MINUTES}\\.?)` +
    '\\s*[)）]?[.\\s]*$',
  'iu',
);

/**
 * The duration behind a start: `4 pm (60 min)`, `4 pm, 1.5 hours`, `14h, 90 Minuten`.
 *
 * @returns the duration in minutes, and the text without it
 */
export function takeDuration(text: string): { minutes: number; rest: string } | undefined {
  const plain = withPlainDigits(text);
  const [all, ...counts] = DURATION.exec(plain) ?? [];
  if (!all) return undefined;
  const [hours = 0, more = 0, minutes = 0] = counts.map((one) =>
    Number(one?.replace(',', '.') ?? 0),
  );
  return { minutes: Math.round(hours * 60 + more + minutes), rest: plain.slice(0, -all.length) };
}

/** The academic quarter: `c.t.` (cum tempore) begins a quarter past, `s.t.` (sine tempore) on the hour. */
export function takeQuarter(text: string): { minutes: 0 | 15; rest: string } {
  const [all, sign] = /\s*\(?\b([cs])\.?\s?t\b\.?\)?/i.exec(text) ?? [];
  if (!all) return { minutes: 0, rest: text };
  return { minutes: sign?.toLowerCase() === 'c' ? 15 : 0, rest: text.replace(all, ' ') };
}
