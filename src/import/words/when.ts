/** Days and times within a text, found by the readers of the content: what they cannot read is none. */
import type { Language } from '../../languages/languages.ts';
import { readDate } from '../../seminar/when/date.ts';
import { withoutLocalSigns } from '../../seminar/when/local-date.ts';
import { isCalendarName, isFiller, monthIndex, weekdayIndex } from '../../seminar/when/names.ts';
import { readTimeRange } from '../../seminar/when/time.ts';
import { zoneIn } from '../../seminar/when/zone/time-zone.ts';
import { sentencesOf } from './phrases.ts';
import { said } from '../languages/rows.ts';
import { NOON, stretchesOf } from './stretches.ts';
import { proposalsOf, timeProposals, type Context } from './proposals.ts';

export interface WhenFound {
  dates: string[];
  times: string[];
  /** As people write it, such as `EDT`. */
  zone: string | undefined;
  /** What else the text says. */
  rest: string;
  /** Parts that tell a time of something else: `Coffee at 3:45 pm`. */
  beside: string[];
}

/** What shows that a number is a time, wherever it stands. */
const CLOCK = new RegExp(
  `${/\d\s*:\s*\d\d|\d\s*[ap]\.?\s?m(?![a-z])|\d\s*h(?:\d\d|eures?|oras?|rs?)?\b|\d\s*(?:uhr|uur|u)\b|\du\d\d\b|godz|\b(?:ore|alle|kl\.?|um|om)\s+\d{1,2}\.\d\d|\d[時时点點시]|[午前後下上][午前後]\s*\d|الساعة|\d\s*(?:ص|م|مساء|صباح)|\d\d?\.\d\d\s*[-–]\s*\d\d?\.\d\d/u.source}|${NOON}`,
  'iu',
);
/** `5.30 pm for 6 pm`: doors are open from the first, and the talk begins at the second. */
const ARRIVAL =
  /(\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?)?\s+for\s+)\d{1,2}(?:[.:]\d\d|(?=\s?[ap]\.?m))(?:\s?[ap]\.?m\b\.?)?/i;
/** Where a day was taken out, a number behind it that is the hour: `12 March 2027, 14.00`. */
const BEHIND_DAY = / ; [\s,|–-]*(\d{1,2}\.\d\d)(?=\s*(?:[,;|–-]|$))/;
/** Beside these a time is that of something else. */
const BESIDE = new RegExp(said('served'), 'iu');
const UNTIL = new RegExp(
  `(?<!\\p{L})${said('until')}\\s+(?:(?:the|le|dem|zum|il|del?|el|al|o|do|op|am|\\p{L}+day|dia|día)\\s+){0,2}$`,
  'iu',
);
const UNTIL_THEN = new RegExp(`^[^\\d、。，,;]{0,6}${said('untilThen')}`, 'u');

/** Before these a time is the last at which something is due. */
const BY_THEN =
  /(?<!\p{L})(?<!(?:finish\p{L}*|end\p{L}*|over)\s)(?:by|before|no later than|spätestens(?: um)?|avant|prima delle|antes d[ea]s?(?: las)?|vóór|przed)\s+$/iu;

/**
 * @param isTold whether a label says that it is about when: bare numbers (`4-5`, `14.00`) are times then
 */
export function findWhen(text: string, context: Context, isTold = false): WhenFound {
  const [arrival, from = ''] = ARRIVAL.exec(text) ?? [];
  const plain = separated(arrival ? text.replace(from, '') : text, context.language);
  const days = stretchesOf(plain, (one) => isDay(one, context));
  const dates = days.found.filter((day) => !isDeadline(plain, day));
  const cut = days.rest;
  const zone = zoneIn(cut);
  const [, behind] = BEHIND_DAY.exec(cut) ?? [];
  const isTime = (one: string) => one === behind || isTimeText(one, context.language, isTold);
  const times = stretchesOf(cut, isTime).found;
  const { own, others } = ownTimes(cut, times);
  const beside = arrival && own.length ? [arrival, ...others] : others;
  const alone = beside.reduce((all, segment) => all.replace(segment, ' '), cut);
  const rest = stretchesOf(alone, isTime).rest.replace(/\(\s*\)/g, ' ');
  return {
    dates,
    times: own,
    zone: times.length ? zone : undefined,
    rest: bare(zone ? rest.replace(zone, ' ') : rest).replace(/^\p{L}{6,}/u, (word) =>
      weekdayIndex(word.replace(/s$/, ''), context.language) < 0 ? word : '',
    ),
    beside,
  };
}

/** Whether a day in a text is the last on which visitors may register. */
function isDeadline(text: string, day: string): boolean {
  const at = text.indexOf(day);
  return UNTIL.test(text.slice(0, at)) || UNTIL_THEN.test(text.slice(at + day.length));
}

/** The times of the talk, and the parts of the text that have those of something else. */
function ownTimes(text: string, times: readonly string[]): { own: string[]; others: string[] } {
  if (!times.length) return { own: [], others: [] };
  const sentences = sentencesOf(text);
  let end = 0;
  const around = times.map((time) => {
    end = text.indexOf(time, end) + time.length;
    const segment = segmentAround(text, time, end).replace(/^[\s.;,]+|[\s.;,]+$/g, '');
    const isDue = BY_THEN.test(text.slice(0, end - time.length));
    return { time, segment, isDue, sentence: sentences.find((one) => one.includes(time)) ?? '' };
  });
  // In brackets with a zone, behind another, it is the same time elsewhere.
  const isElsewhere = (segment: string) =>
    zoneIn(segment) !== undefined && text.includes(`(${segment})`);
  const isOwn = around.map(
    ({ segment, sentence, isDue }, i) =>
      !(isDue || BESIDE.test(segment) || isServed(sentence) || (i > 0 && isElsewhere(segment))),
  );
  const distinct = (all: string[]) => [...new Set(all)];
  return {
    own: distinct(around.filter((_, i) => isOwn[i]).map(({ time }) => time)),
    others: distinct(around.filter((_, i) => !isOwn[i]).map(({ segment }) => segment)),
  };
}

/** The text with room between what is written without. */
function separated(text: string, language: Language): string {
  return (
    text
      .replace(/(\d)T(?=\d\d:)/g, '$1 ')
      .replace(/(\d{4})\s?م(?!\p{L})/gu, '$1')
      .replace(/(:\d\d)(?=[（(])/g, '$1 ')
      // As calendars write the end of a stretch: `Thu 14 May 16:00 – Thu 17:30`.
      .replace(
        /(?<=\d\s*[ap]?m?\s*[–-]\s*)(\p{L}{2,})\.?,?\s+(?=\d{1,2}:\d\d)/giu,
        (written, word) => (weekdayIndex(word, language) < 0 ? written : ''),
      )
      .replace(/\p{Extended_Pictographic}\uFE0F?/gu, ';')
      .replace(/([日일号號](?:\s*[（(][^）)]{1,3}[)）])?)(?![\s(（)）])(?=\S)/g, '$1 ')
      // `2 點 10 分舉辦`
      .replace(/(\d\s*分)(?=\p{Lo})(?![間间])/gu, '$1 ')
      .replace(/[，、،]\s*/g, ', ')
  );
}

const SERVED_FIRST = new RegExp(`^\\W*${said('served')}(?!\\s*(?:room|lounge|hall|bar))`, 'iu');
/** Whether a text begins with what is served: `tea at 4 in the common room`. */
export const isServedFirst = (text: string) => SERVED_FIRST.test(text);

const THERE_IS = new RegExp(`^\\W*${said('thereIs')}\\s`, 'iu');
/** `There will be tea in the lounge (Kettering 230) from 3:30.` */
const isServed = (sentence: string) => THERE_IS.test(sentence) && BESIDE.test(sentence);

/** What is left, without the small words that tied it together. */
function bare(text: string): string {
  const rest = text
    .replace(/[;\s]+/g, ' ')
    .trim()
    .replace(/^(?:week|session|woche|sitzung|semaine|semana|settimana)\s+\d+\s*[:,]?/i, '')
    .replace(/,(?:\s*,)+/g, ',');
  const words =
    /^(?:(?:at|on|from|in|um|am|im|den|à|le|de|a|las|alle|ore|il|op|om|o|w|kl|@)(?![\p{L}])|[\s,.;:|/()（）•·\-–—])+|[\s,;:|/(（•·\-–—]+$/giu;
  return rest
    .replace(words, '')
    .replace(/\s+([,.;])/g, '$1')
    .trim();
}

/** The part of a text between two signs in which a time stands, that ends there. */
function segmentAround(text: string, time: string, end: number): string {
  const at = end - time.length;
  const inside = Array.from(text.matchAll(/[(（]([^()（）]*)[)）]/g)).find(
    ({ index, 0: all }) => index < at && at < index + all.length,
  );
  if (inside) return inside[1]!;
  const before = text
    .slice(0, at)
    .split(/[;,(（)）]|\band\b|\bund\b|\bet\b|\by\b|\bfollowed by\b/iu)
    .at(-1)!;
  const after = text.slice(end).split(/[;,(（)）]|\band\b|\bund\b|\bet\b|\by\b/iu)[0]!;
  return before + time + after;
}

function isDay(stretch: string, context: Context): boolean {
  if (/:|[([（][^)\]）]*$/.test(stretch)) return false;
  const { language, today } = context;
  const plain = withoutLocalSigns(stretch.normalize('NFKC'));
  const words = plain.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
  const known = words.every(
    (word) =>
      isCalendarName(word, language) ||
      isFiller(word, language) ||
      /^(?:st|nd|rd|th|er|[ªº年月日号號년월일]|令和|平成|[ivx]{1,4})$/i.test(word),
  );
  const isNumeric =
    /\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|\d\s*[年년月월]\s*\d{1,2}\s*[日일]|\d\s*[年년]|\d[. ]\s?[IVX]+[. ]\s?\d{4}/.test(
      stretch,
    );
  const hasMonth = words.some((word) => monthIndex(word, language) >= 0);
  if (!known || (!isNumeric && !hasMonth)) return false;
  if (/^\p{L}/u.test(stretch) && words[0] && isFiller(words[0], language)) return false;
  if (/\p{L}\.?$/u.test(stretch) && isFiller(words.at(-1)!, language) && !/\br\.?$/i.test(stretch))
    return false;
  const result = readDate(stretch, today, language);
  return 'value' in result || proposalsOf(result.complaint).length > 0;
}

function isTimeText(stretch: string, language: Language, isTold: boolean): boolean {
  if (
    !CLOCK.test(stretch) &&
    !(
      isTold &&
      /^(?:\D*)\d{1,2}(?:[.:h]\d\d)?\s*(?:[-–—]|to|bis)\s*\d|^\d{1,2}[.:h]\d\d$/i.test(stretch)
    )
  )
    return false;
  if (zoneIn(stretch)) return false;
  const whole = readTimeRange(stretch, language);
  if ('value' in whole || proposalsOf(whole.complaint).length > 0) return true;
  return !/\s[-–—]\s/.test(stretch) && timeProposals(stretch, language).length > 0;
}
