/**
 * What people of many languages write in a time -> the signs that `time.ts` reads: digits, `am` and `pm`,
 * `noon` and `midnight`, and a dash between two times. Every row is a rule; they hold one after the other,
 * in every language at once: no word of one means something else in another.
 */
const RULES: readonly (readonly [written: RegExp, read: string])[] = [
  // `14時30分`, `2点半`, `오후 2시 30분`
  [/(\d)\s*[時时点點시]\s*半/g, '$1:30'],
  [/(\d)\s*[時时点點시]\s*(\d{1,2})\s*[分분]/g, '$1:$2'],
  [/(\d)\s*[時时点點시](?![間间])/g, '$1:00'],
  // The half of the day stands before the time in Chinese, Japanese and Korean; beside a time that only the
  // 24-hour clock has, it says nothing more.
  [/(?:午後|下午|晚上|오후)\s*(?=(?:1[3-9]|2[0-3]):)/g, ''],
  [/(?:午前|上午|早上|오전)\s*(\d[\d:]*)/g, '$1 am '],
  // The hours of a night that are after midnight.
  [/晚上\s*12:00/g, 'midnight'],
  [/晚上\s*((?:12|0?[0-4]):\d\d)/g, '$1 am '],
  [/(?:午後|下午|晚上|오후)\s*(\d[\d:]*)/g, '$1 pm '],
  [/(?:^|(?<=\d)\s*)(?:ص(?:باح[اًا]*)?)(?!\p{L})/gu, ' am '],
  [/(?<=\d)\s*(?:م(?:ساء[ًا]*)?|عصر[اًا]*|ظهر[اًا]*)(?!\p{L})/gu, ' pm '],
  [/(?<![a-z])([ap])\.?\s?m(?![a-z])\.?/g, ' $1m '],
  // Not the Spanish word between two times.
  [/(?<=\d)\s*([ap])(?![a-z])(?!\s+(?:las?\s+)?\d)\.?/g, ' $1m '],
  // `12.00nn`, as Singapore writes noon.
  [/(?<=\d)\s*nn\b/g, ' noon'],
  // Noon and midnight, with or without their number.
  [
    /(?:\b12(?:[:.h]00)?\s*(?:h\s*)?)?(?:\b(?:noon|midday|mittags?|midi|mediod[ií]a|mezzogiorno|meio-dia|middag|południe)\b|正午|정오)/g,
    'noon',
  ],
  [
    /(?:\b(?:12|0?0)(?:[:.h]00)?\s*(?:h\s*)?)?(?:\b(?:midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite|middernacht|północ)\b|자정|真夜中|午夜|منتصف الليل)/g,
    'midnight',
  ],
  // `14h30`, `14u30`
  [/(?<=\d)\s*[hu]\s*(?=\d\d\b)/g, ':'],
  [/(?<=\d)\s*u\b\.?/g, 'h'],
  // The seconds of a program's export.
  [/(?<=\d:\d\d):00(?!\d)/g, ' '],
  [/(?<=:\d\d)\s*h(?:rs?)?\b\.?/g, ' '],
  [/(?<=\d)\s+h\b\.?/g, 'h'],
  [/(?<=\d)\s*(?:o['’]?clock|uhr|uur|hrs?|hours?|heures?|horas?)(?!\p{L})\.?/gu, ' '],
  [/(?:\b(?:godz(?:\.|ina|iny)?|ore|kl\.?)|الساعة)\s*(?=\d)/g, ' '],
  // Between one and another.
  [
    /^\s*(?:between|zwischen|entre|tra|fra|tussen|między)\s+(?:(?:as|las|les?)\s+)?(\d.*?)\s+(?:and|und|et|y|e|en|i|a)\s+(?:(?:as|las|les?)\s+)?(?=\d)/gu,
    '$1 - ',
  ],
  // From one to another.
  [
    /^\s*(?:from|between|von|ab|um|de(?:\s+las?)?|desde(?:\s+las?)?|da|dalle|das|van|od|من|从|從)(?!\p{L})/gu,
    ' ',
  ],
  [/から|부터/g, ' - '],
  [/まで|까지/g, ' '],
  [
    /\s(?:to|until|till?|and|bis|à|a|as|às|alle|tot|do|إلى|الى|حتى)(?:\s+las?)?\s+(?=\d|noon|midnight)/g,
    ' - ',
  ],
  [/\s*[至到]\s*/g, ' - '],
  [/\s*[-‐‑‒–—−~〜～→]+\s*/g, ' - '],
];

/** Arabic and Persian digits as European ones; full-width letters and signs as ordinary ones. */
export function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** `晚上12点` at the beginning: an hour of the night, of which the date does not say which night. */
export function nightHourIn(text: string): string | undefined {
  return /^\s*从?\s*(晚上\s*(?:12|0?[0-4])(?!\d)(?::\d\d|[時时点點](?:半|\d+分)?)?)/.exec(
    withPlainDigits(text),
  )?.[1];
}

/** A time or a stretch of time in signs that are read; what no rule knows is left as it is. */
export function plainTime(text: string): string {
  const plain = RULES.reduce(
    (result, [written, read]) => result.replace(written, read),
    withPlainDigits(text).toLowerCase(),
  );
  return plain
    .replace(/\s+/g, ' ')
    .replace(/[\s.,]+$/, '')
    .trim();
}

const HOURS =
  'h(?:ours?|rs?)?|stunden?|std|heures?|horas?|or[ae]|uur|uren|godzin\\p{L}*|時間|小时|시간|ساع\\p{L}+';
const MINUTES = 'min(?:ut\\p{L}*|s)?|دقيق\\p{L}+|分鐘|分钟?|분';
const AND = '\\s*(?:,|and|und|et|y|e|en|i|و)?\\s*';
const NUMBER = '(\\d+(?:[.,]\\d+)?)\\s*-?\\s*';
/** `(60 min)`, `, 1.5 hours`, `for 1 hour and 15 minutes`, `(1h15)` */
const DURATION = new RegExp(
  '\\s*(?:[,;(（]|\\bfor\\b|\\bfür\\b|\\bpendant\\b|\\bper\\b)\\s*(?:(?:für|for|ca\\.?|dur[ée]e|duration|dauer|durata|duraci[óo]n|duração)\\s*:?\\s*)?' +
    `(?:${NUMBER}(?:${HOURS})\\.?(?:${AND}(\\d+)\\s*(?:(?:${MINUTES})\\.?)?)?|${NUMBER}(?:${MINUTES})\\.?)` +
    '\\s*[)）]?[.\\s]*$',
  'iu',
);

/**
 * How long it lasts, where that is said behind a start: `4 pm (60 min)`, `4 pm, 1.5 hours`, `14h, 90 Minuten`,
 * `14:00 (1 hour 15 minutes)`.
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
