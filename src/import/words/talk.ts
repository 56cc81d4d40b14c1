/**
 * Who speaks on what, where no label tells: the table of forms in which announcements say it, from the
 * surest to the least sure. A form that stands alone on its lines is a headline; the others are sentences.
 */
import { HONORIFIC, INSTITUTION, isName, NAME } from './phrases.ts';
import { peopleOf, type Person } from './people.ts';
import { said, saidAsWord, saidInEitherCase } from '../languages/rows.ts';

export interface Talk {
  title?: string | undefined;
  people?: Person[] | undefined;
}

const OPEN = '[“"„«‹「『《‘]';
const CLOSE = '[”"“»›」』》’]';
const QUOTED = `${OPEN}\\s*(?<title>[^\\n]{4,}?)\\s*,?${CLOSE}(?![\\p{L}\\d])`;
const TALK = saidInEitherCase('talk');
const ANY_TALK = new RegExp(
  `${TALK}|[Rr]eading|[Dd]iscussion|[Cc]onversation|[Ww]ebinar|[Pp]anel|will (?:speak|visit)|speak at`,
);
const BY = said('by');
const SPEAKS = said('speaks');
const ON = said('on');
const FIRST = `(?<!\\p{L})${said('speaksFirst')}`;
const ENTITLED = `(?:${saidInEitherCase('entitled')}|(?<!\\p{L})(?:title|topic|(?!d[ei])${ON}))`;
const AFFILIATION = `(?:\\s*\\((?<inside>[^)]+)\\)|,?\\s+(?:from|of|at|von der|vom|de la|de l[’']|del|della|dell[’']|van de)\\s+(?<from>[^.;:“"„«]+?)|,\\s+(?<after>[^.;:“"„«]+?))?`;

const HEADLINES = [
  // Talk by Ada Lovelace (London), “On engines”
  `^(?:(?:[Ii]nvited |[Gg]uest |[Ss]pecial |[Pp]ublic )?${TALK}\\s+${BY}\\s*)?(?<speaker>[^“"„«‹「『《‘:：]{2,200}?)\\s*(?:[,،:：–—]|-{1,3})?\\s*${OPEN}\\s*(?<title>.{3,}?)\\s*,?${CLOSE}[.]?$`,
  // “On engines”, Ada Lovelace
  `^${OPEN}\\s*(?<title>.{3,}?[^.!\\s,])\\s*,?${CLOSE}\\s*(?:[,–—-]|by|von|par|door|di|por)\\s*(?<speaker>${NAME}[^“"]{0,120})$`,
  // Ada Lovelace (London): On engines
  `^(?<speaker>${NAME}\\s*\\([^)]+\\))\\s*[:–—-]\\s+(?<title>\\S.{4,})$`,
  // Lecture by Ada Lovelace: On engines
  `^(?:${TALK})\\s+(?:by|von|par|door)\\s+(?<speaker>${NAME}(?:\\s*\\([^)]+\\))?)\\s*[:–—-]\\s*(?<title>\\S.{4,})$`,
  // Ada Lovelace will speak on engines
  `^(?<speaker>${NAME}(?:\\s*\\([^)]+\\))?)\\s+${SPEAKS}\\s+${ON}\\s+(?<title>[^“"„«.]{4,}?)\\.?$`,
  // What can engines do? with Ada Lovelace
  `^(?<title>\\S.{8,}[?!…])\\s+(?:by|with|w/|von|mit|par|avec|con|com|met|door)\\s+(?<speaker>${NAME})$`,
  // On engines. A conversation with Ada Lovelace and Mary Somerville
  `^(?<title>\\S.{4,}?[^:,;])\\s+${saidInEitherCase('conversation')}\\s+(?<speaker>${NAME}(?:(?:,\\s*|\\s+${said('and')}\\s+)${NAME})*)$`,
].map((form) => new RegExp(form, 'u'));

const SENTENCES = [
  // entitled “On engines”
  `${ENTITLED},?:?\\s*(?:${QUOTED})`,
  // entitled 'On engines'
  `${ENTITLED},?:?\\s*'(?<title>[^'\\n]{8,}?)'(?!\\p{L})`,
  // Her talk, “On engines”
  `(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Ii]hr|[Ss]ein) ${TALK},\\s*${QUOTED}`,
  // Ada Lovelace of London will speak on “On engines”
  `(?<speaker>${NAME})${AFFILIATION},?\\s+${SPEAKS}(?:\\s+[^.“"„«]{0,40}?${ON}\\s+${QUOTED})?`,
  // Dr Ada Lovelace from London on “On engines”
  `(?<speaker>${HONORIFIC}\\s+${NAME})${AFFILIATION}\\s+${ON}\\s+${QUOTED}`,
  // given by Professor Ada Lovelace, London
  `(?:given|presented|delivered)(?: this \\p{L}+)? by\\s+(?<speaker>${HONORIFIC}\\s+${NAME})${AFFILIATION}(?=[,.]|$)`,
  // The speaker will be Ada Lovelace, London
  `(?:[Ss]peaker|[Ll]ecturer|[Pp]resenter|[Cc]andidate|[Gg]uest)(?: (?:in|at|of) [^.,]{3,80}?)? (?:will be|is)\\s+(?<speaker>${NAME})${AFFILIATION}(?=[,.]|$)`,
  // We welcome Ada Lovelace from London
  `${saidInEitherCase('welcomes')}\\s+(?<speaker>${NAME})${AFFILIATION}(?=\\s+(?:visiting|speaking|talking|presenting|giving|discussing|who|to|for|on|with|as|next|this|today|tomorrow|pour|für|para|per|voor)|[,.]|\\s*:|$)`,
  // dürfen wir Frau Ada Lovelace begrüßen
  `(?<speaker>${HONORIFIC}\\s+${NAME})${AFFILIATION}\\s+(?:bei uns )?(?:begrüßen|willkommen heißen|zu Gast)`,
  // spricht um 18 Uhr Dr. Ada Lovelace über
  `${FIRST}\\s+(?:(?:[^.“"„«]|\\.(?=\\d)){0,140}?\\s)??(?<speaker>${HONORIFIC}\\s+${NAME})${AFFILIATION}(?=\\s+(?:im|in|am|um|een|over|bij|einen|über|zum|mit|[“"„«])|[.,]|$)`,
  // houdt Ada Lovelace voor onze kring een lezing
  `${FIRST}\\s+(?<speaker>${NAME})${AFFILIATION}(?=[^.]{0,60}\\s(?:een|einen)\\s)`,
  // The lecture will be given by Ada Lovelace on
  `${TALK}\\s+(?:is\\s+|will be )?(?:given |held |presented |delivered )?${BY}\\s*(?<speaker>${NAME})${AFFILIATION}(?=,?\\s+(?:on|entitled|titled|about|which|who|will|zum|mit|über|sur|intitul|sobre|titulad)|\\s*[.:;“"„«]|$)`,
].map((form) => new RegExp(form, 'u'));
/** What somebody has written is not what they speak on. */
const WORK = `(?<!${said('work')} (?:of |de |di )?(?:the (?:book|novel|film) )?|${saidInEitherCase('series')} )`;
const ALL_QUOTED = new RegExp(WORK + QUOTED, 'gu');
const ONLY_QUOTED = new RegExp(`^(?:${OPEN}|')\\s*(.{4,}?)\\s*,?(?:${CLOSE}|')\\.?$`, 'u');

const ENDS_AND = new RegExp(`(?:&|${saidAsWord('and')})\\s*$`, 'u');
const SPEAKING = new RegExp(`,?\\s+${SPEAKS}(?!\\p{L}).*$`, 'u');

/** What leads to a title in scripts without capitals, and is no name. */
const ENTITLES = /بعنوان|题目|题为|題目|演題|テーマ|제목|주제/;

/**
 * A text that is as a whole who speaks on what.
 *
 * @param isOwn whether it is the site's own announcement, in which any name may stand there
 */
export function headlineOf(text: string, isOwn = false): Talk | undefined {
  for (const form of HEADLINES) {
    const { title, speaker } = form.exec(text)?.groups ?? {};
    if (!title || !speaker) continue;
    if (isOwn) return { title: title.trim(), people: [{ name: speaker.trim() }] };
    // Of two parts, the second is rather where the one is from.
    const bare = speaker.replace(SPEAKING, '').trim();
    const people = peopleOf([bare], bare.split(',').length > 2);
    const isSure = people.every(
      ({ name }) =>
        isName(name) || (/\p{Lo}/u.test(name) && name.length < 40 && !ENTITLES.test(name)),
    );
    if (isSure) return { title: titleOf(title), people };
  }
  return undefined;
}

/** A title alone between quotation marks. */
export function quotedTitle(text: string): string | undefined {
  const [, title] = ONLY_QUOTED.exec(text) ?? [];
  return title && titleOf(title);
}

const ENDS_ENTITLED = new RegExp(
  `(?:${said('entitled')}|(?:talk|speak|lecture|present)(?:ing)? (?:on|about)|(?:talk|walk) us through` +
    '|(?:spricht|referiert)(?: [^!?]{0,120})? über|zum thema)\\s*:?$',
  'iu',
);
const ENDS_WELCOMING = new RegExp(
  `${saidInEitherCase('welcomes')}\\s+${NAME}${AFFILIATION}\\s*:$`,
  'u',
);
/** Whether a text leads to the title below it. */
export const endsEntitled = (text: string) => ENDS_ENTITLED.test(text) || ENDS_WELCOMING.test(text);

const TALK_START = new RegExp(`^${TALK}\\s`);
/** Whether a text begins with what kind of talk it is. */
export const startsWithTalk = (text: string) => TALK_START.test(text);

/** Whether a text speaks of a talk. */
export const tellsOfTalk = (text: string) => ANY_TALK.test(text);

/** What stands between quotation marks in a text, where that is one thing. */
export function onlyQuoted(text: string): string | undefined {
  const [one, other] = Array.from(text.matchAll(ALL_QUOTED), ({ groups }) => groups!);
  return one && !other ? titleOf(one['title']!) : undefined;
}

/** What chats and Markdown put around words: `:star-struck: *Ada Lovelace*`. */
const MARKS =
  /(?<=^|\s):[a-z][a-z\d_+-]+:(?=\s|$)|(?<!\p{L})[*_]+(?=\p{L})|(?<=[\p{L}.!?])[*_]+(?!\p{L})/gmu;

/** What sentences say of a talk. */
export function sentenceTalk(written: string): Talk | undefined {
  const text = written.replace(MARKS, '');
  const talk: Talk = {};
  for (const form of SENTENCES) {
    if (talk.title && talk.people) break;
    const { title, speaker, inside, from, after } = form.exec(text)?.groups ?? {};
    if (title) talk.title ??= titleInSentence(title);
    // In a sentence a title may be no more than how one speaks of people.
    const name = speaker?.replace(
      /^(?:Professor|[Pp]rofesora?|[Pp]rofessora?|[Pp]rofessore(?:ssa)?|[Dd]octora?|[Dd]outora?|Mr\.?|Ms\.?|Mrs\.?|Herrn?|Frau|M\.|Mme)\s+(?!Emerit)/,
      '',
    );
    // Behind `and` it is the last of several.
    const isLast = ENDS_AND.test(text.slice(0, speaker ? text.indexOf(speaker) : 0));
    // `Professor Lovelace` is not the whole name.
    if (!name || isLast || !isName(speaker!) || !/\s/.test(name)) continue;
    const origin = inside ?? from ?? (after && INSTITUTION.test(after) ? after : undefined);
    const affiliation = (
      /^(?:who|which|whose|der|die|das|qui|que|che)\s/.test(origin ?? '') ? undefined : origin
    )
      ?.replace(/,?\s+(?:and\s+)?(?:the\s+)?(?:author|editor) of.*$/, '')
      .replace(
        /^(?:the|an?|del|della|der|de la)\s+|^d(?:ell|e l)[’']|,?\s+(?:who|which|die|der|qui|que|che)$/g,
        '',
      )
      .replace(/\s+at\s+(?:the\s+)?/g, ', ');
    talk.people ??= [{ name, affiliation }];
  }
  if (talk.people) talk.title ??= onlyQuoted(text);
  return talk.title || talk.people ? talk : undefined;
}

/** The full stop of the sentence may stand within the marks of the title. */
export const titleInSentence = (text: string) => titleOf(text).replace(/(?<=\p{L}{3})\.$/u, '');

export function titleOf(text: string): string {
  const inner = ONLY_QUOTED.exec(text.trim())?.[1] ?? text.trim();
  return inner
    .replace(/\s+https?:\/\/\S+$|^\*+|\*+$/g, '')
    .replace(
      /^(?:seminar|talk|lecture|colloquium|vortrag|exposé|charla|conferenza|palestra|lezing): /i,
      '',
    )
    .replace(/,$/, '')
    .trim();
}
