/** What announcements say around a talk, in the languages of the site. */
import { monthIndex } from '../../seminar/when/names.ts';
import { said, saidAsWord } from '../languages/rows.ts';

const VISITORS_START = new RegExp(
  `^[\\s•*–(-]*(?:${said('visitors')}|${said('served')}|${said('ofSeries')}|[^.!?]{0,120}${said('inviting')})`,
  'iu',
);
const SERIES_START = new RegExp(`^${said('ofSeries')}`, 'iu');
/** Whether a paragraph tells where or when all talks of a series are. */
export const isOfSeries = (paragraph: string) => SERIES_START.test(paragraph);

/** Whether a paragraph is for visitors: it begins so, and is no abstract in its length. */
export function isForVisitors(paragraph: string): boolean {
  return VISITORS_START.test(paragraph) && paragraph.length < 500;
}

const PRACTICAL = new RegExp(`${saidAsWord('practical')}|\\S@\\S`, 'iu');
/** Whether a sentence speaks of meals, seats and lists to sign, wherever it begins. */
const isPractical = (sentence: string) => PRACTICAL.test(sentence);

const UPCOMING = new RegExp(`^\\W*${said('upcoming')}`, 'iu');
/** Whether a paragraph is about other days than that of the talk. */
export const isUpcoming = (paragraph: string) => UPCOMING.test(paragraph);

/** An address of mail, an hour of the day, a greeting. */
const ASIDE =
  /\S@\S|(?<!\d)(?:[01]?\d|2[0-4])(?:[:h][0-5][05](?!\d)|\s?[ap]\.?m\b|(?:[.:]\d\d)?\s?u(?:hr|ur)\b)|^.{0,80}!$/iu;
/** Whether a short paragraph behind an abstract has what belongs to none. */
export const isAside = (paragraph: string) => paragraph.length < 300 && ASIDE.test(paragraph);

/** Words of which one is in the name of a room or a building. */
export const PLACE = new RegExp(saidAsWord('place'), 'iu');
/** Parts of words of which one is in the name of a university, a company, a department. */
export const INSTITUTION = new RegExp(said('institution'), 'iu');

/** A street with its number, or a town with its code. */
const ADDRESS = new RegExp(
  `^\\d+\\p{L}?,? .*${saidAsWord('street')}|\\p{L}+${said('streetEnd')} \\d+` +
    '|(?<!\\p{L})(?:\\p{Lu}{2} \\d{5}|\\p{Lu}{1,2}\\d{1,2}\\p{Lu}? \\d\\p{Lu}{2}|\\p{Lu}\\d\\p{Lu} \\d\\p{Lu}\\d)(?!\\p{L})',
  'iu',
);
export const isAddress = (text: string) =>
  countWords(text) < 14 && ADDRESS.test(text) && !/[.!?:“"]$/.test(text);

/** What kind of event it is. */
export const CATEGORY = new RegExp(saidAsWord('category'), 'iu');
const CATEGORIES = new RegExp(CATEGORY, 'giu');
/** Words that no name and no title has where it stands alone. */
export const EVENTS = new RegExp(saidAsWord('events'), 'iu');
/** What says that something is announced, and not what. */
export const NOTICE = new RegExp(said('notice'), 'iu');
/** What shows that somebody has a post: `Staff Engineer, Kiranapay`. */
export const POST = new RegExp(saidAsWord('post'), 'iu');
const ROLE = new RegExp(`^${saidAsWord('role')}`, 'iu');

/** What stands before a name and is none; capitals count. */
export const HONORIFIC = said('honorific');
const PARTICLE =
  "(?:de|del|della|der|den|di|da|das|dos|do|du|la|le|van|von|zu|zur|ten|ter|y|e|al|el|bin|bint|ibn|ben|af|av|st\\.?|Mac|d[’'])";
const NAME_WORD =
  "(?:(?:\\p{Lu}\\p{Ll}{0,2}\\.-?)+|(?:(?:al|el|d|l|O|D)[-’'])?\\p{Lu}[\\p{L}\\p{M}’']*(?:-\\p{L}[\\p{L}\\p{M}’']*)*)";
/** A name as it is written, with what stands before it. */
export const NAME = `(?:${HONORIFIC}[\\s,]+)*${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${NAME_WORD}){1,4}`;

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
/** `Robert "Bo" Kittredge` */
const NICKNAME = /\s["“(]\p{Lu}\p{L}+["”)]\s/u;
const HONORIFICS = new RegExp(`^(?:${HONORIFIC}[\\s,]+)+`, 'u');
const ONE_HONORIFIC = new RegExp(`^${HONORIFIC}\\s`, 'u');

/** `Adeyinka-Hall` is no hall. */
const SURNAME = /\p{Lu}\p{L}+-(?:Hall|House|Court|Tower)(?!\p{L})/gu;

export function isName(text: string): boolean {
  const bare = withoutHonorific(text);
  const words = bare.replace(SURNAME, '');
  return (
    WHOLE_NAME.test(text.replace(NICKNAME, ' ')) &&
    !/^(?:the|this|our|your|these)\s/i.test(bare) &&
    ![INSTITUTION, CATEGORY, PLACE, EVENTS, ROLE].some((kind) => kind.test(words))
  );
}
export const hasHonorific = (text: string) => ONE_HONORIFIC.test(text);
export const withoutHonorific = (text: string) => text.replace(HONORIFICS, '');

const SENTENCE_END =
  /(?<=(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|Nr|vs|Univ|Dept|[ap]\.m|\p{Lu}))[.!?]["”»)]?)\s+(?=["“„«(]?\p{Lu})/u;
/** The sentences of a text; a full stop behind an abbreviation ends none. */
export const sentencesOf = (text: string) =>
  text.split(SENTENCE_END).reduce<string[]>((all, sentence) => {
    const last = all.at(-1);
    const [word = ''] = /^\p{L}+/u.exec(sentence) ?? [];
    // `dem 11. März`
    const isDay = last && /(?<!\d)\d{1,2}\.$/.test(last) && monthIndex(word, 'de') >= 0;
    return isDay || (last && isWithinQuotes(last))
      ? [...all.slice(0, -1), `${last} ${sentence}`]
      : [...all, sentence];
  }, []);

/** Whether a quotation goes on behind a text. */
function isWithinQuotes(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  const [low, high] = [count(/„/g), count(/“/g)];
  return (
    count(/"/g) % 2 === 1 || (low ? low > high : high > count(/”/g)) || count(/«/g) > count(/»/g)
  );
}

/** Words; of Chinese and Japanese, whose words nothing parts, a third of the signs. */
export const countWords = (text: string) =>
  text.split(/\s+/).length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu)?.length ?? 0) / 3;

const VERB = new RegExp(saidAsWord('verb'), 'iu');
/** Whether a text says something, as no name of a place or a series does: `São Pedro` says nothing. */
export const hasVerb = (text: string) => VERB.test(text.replace(/(?<=\s)\p{Lu}\p{Ll}+/gu, ''));
/** With what no whole line ends. */
const ENDS_OPEN = new RegExp(`\\s(?:${said('leading')}|${said('preposition')})$`, 'iu');
/** Whether what a line says goes on below it. */
export const endsOpen = (text: string) => ENDS_OPEN.test(text);

/** Whether a line is no more than the name of a room or a building. */
export const isPlace = (text: string) =>
  !/[^,]{40}\.$|(?:\p{Ll}{3}|\))[.!?] \p{Lu}\p{Ll}*(?: (?!d[aeio]|of|the|[ye] )\p{Ll}|$)/u.test(
    text,
  ) &&
  (!/^(?!(?:at|in|im|nella?|dans|presso) )\p{Ll}/u.test(text) || text.search(PLACE) === 0) &&
  PLACE.test(text.replace(/[“"„«].*?[”"“»]/gu, '').replace(SURNAME, '')) &&
  countWords(text) < (PLACE.test(text.split(',')[0]!) ? 20 : 12) &&
  !/^[“"„«]|[!?]$|: | {4,}|\bseries$/i.test(text) &&
  (text.search(PLACE) === 0 || !/universit(?:y|ät)|department/i.test(text.split(',')[0]!)) &&
  !hasVerb(text);

/** The year or the term behind the name of a series. */
const TERM = new RegExp(
  `[\\s,–(-]*(?:${saidAsWord('term')})?\\s*(?:(?:term|semester)?\\s*\\d|20\\d\\d(?:[/–-]\\d{2,4})?)\\)?$`,
  'iu',
);
const WITHIN = new RegExp(`[:“"„«?\\d]|[.!。]$| {4,}|\\s${said('leading')}\\s`, 'iu');

/** Whether a line is no more than what kind of event it is. */
export const isCategory = (text: string) =>
  CATEGORY.test(text) &&
  !/convenor|organi[sz]er|co-?ordinator|administrator|committee/i.test(text) &&
  /^\P{L}*[\p{Lu}\p{Lo}]/u.test(text) &&
  countWords(text.replace(TERM, '')) < 8 &&
  !WITHIN.test(text.replace(TERM, '')) &&
  !endsOpen(text) &&
  !hasVerb(text);

/** Whether a text is the name of a series: `The 31st Annual Coleman Distinguished Lecture`. */
export const isSeriesName = (text: string) =>
  CATEGORY.test(text) &&
  countWords(text) < 12 &&
  !/[:“"„«?.!]|(?!20\d\d\b)(?<!\d)\d(?!\d*(?:st|nd|rd|th)\b)/i.test(
    text.replace(/(?<=\p{Lu})\./gu, ''),
  ) &&
  !/(?<!\p{L})\p{Ll}{4,}/u.test(text) &&
  text.endsWith(Array.from(text.matchAll(CATEGORIES)).at(-1)?.[0] ?? ' ');

/** From so many words on, what stands beside who, when and where is a paragraph of its own. */
export const APART = 20;

/** Whether a text is a sentence or more. */
export const isProseLike = (text: string) => /[.!?。]["”»]?$/.test(text) && countWords(text) > 12;

/**
 * Whether a paragraph, or most of its sentences, is for visitors.
 *
 * @param isList whether it has a line of its own on when
 */
export function areForVisitors(text: string, isList: boolean): boolean {
  const sentences = sentencesOf(text);
  const isLong = countWords(text) >= APART;
  const count = sentences.filter(
    (one) => isForVisitors(one) || (isLong && isPractical(one)),
  ).length;
  // `ACCREDITATION: This activity …`
  const isRemark = /^\p{Lu}[\p{Lu} ]{2,30}:\s/u.test(text) && isProseLike(text);
  return (
    isForVisitors(text) ||
    isRemark ||
    (!isList && count * 2 >= sentences.length && (count > 1 || (isLong && sentences.length < 3)))
  );
}
