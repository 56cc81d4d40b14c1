/**
 * Who speaks on what, where no label tells: the table of forms in which announcements say it, from the
 * surest to the least sure. A form that stands alone on its lines is a headline; the others are sentences.
 */
import { HONORIFIC, INSTITUTION, isName, NAME, PLACE } from './phrases.ts';
import { peopleOf, type Person } from './people.ts';

export interface Talk {
  title?: string | undefined;
  people?: Person[] | undefined;
}

const OPEN = '[“"„«‹「『《‘]';
const CLOSE = '[”"“»›」』》’]';
const QUOTED = `${OPEN}\\s*(?<title>[^\\n]{4,}?)\\s*,?${CLOSE}(?![\\p{L}\\d])`;
const TALK =
  '(?:[Tt]alk|[Ll]ecture|[Ss]eminar|[Cc]olloquium|[Pp]resentation|[Aa]ddress|[Ll]unch|[Bb]rown[- ][Bb]ag|[Vv]ortrags?|Gastvortrag|[Cc]onférence|[Ee]xposé|[Ss]éminaire|[Ii]ntervention|[Cc]harla|[Cc]onferencia|[Cc]onferenza|[Ss]eminario|[Pp]alestra|[Ll]ezing|[Ww]ykład)';
const ANY_TALK = new RegExp(
  `${TALK}|[Rr]eading|[Dd]iscussion|[Cc]onversation|[Ww]ebinar|[Pp]anel|will (?:speak|visit)|speak at`,
);
const BY =
  "(?:a cargo de(?:l| la| el)?|tenuta da|a cura di|by|with|from|of|von|mit|de|di|del|della|van|door|par|d[’'])";
const SPEAKS =
  '(?:(?:will be|is) (?:speaking|talking|giving|presenting|delivering)|(?:will|is going to) (?:speak|talk|lecture|present|give|deliver|conduct|discuss)|speaks|lectures|presents|spricht|hält|trägt|referiert|parlera|parle|présentera|donnera|prononcera|interviendra|hablará|habla|pronunciará|ofrecerá|disertará|expondrá|dictará|impartirá|presentará|dará|parlerà|parla|terrà|presenterà|falará|fala|apresentará|proferirá|ministrará|spreekt|vertelt|geeft|wygłosi|opowie|przedstawi)';
const ON = '(?:on|about|über|zum Thema|zu|sur|de|del|acerca de|sobre|di|su|over|o|na temat)';
const ENTITLED =
  "(?:entitled|titled|called|[Tt]itle (?:of [\\p{L} ]{3,20} )?(?:is|will be)|بعنوان|الموسومة ب\\S?|heet|heißt|s[’']intitule|se titula|si intitola|title|topic|mit dem Titel|unter dem Titel|zum Thema|über|intitulée?|con el título|titulad[ao]|dal titolo|intitolat[oa]|com o título|intitulad[ao]|met als titel|getiteld|pod tytułem|pt\\.|zatytułowan\\p{L}+|on|about)";
const AFFILIATION = `(?:\\s*\\((?<inside>[^)]+)\\)|,?\\s+(?:from|of|at|von der|vom|de la|de l[’']|del|della|dell[’']|van de)\\s+(?<from>[^.;:“"„«]+?)|,\\s+(?<after>[^.;:“"„«]+?))?`;

const HEADLINES = [
  `^(?:(?:[Ii]nvited |[Gg]uest |[Ss]pecial |[Pp]ublic )?${TALK}\\s+${BY}\\s*)?(?<speaker>[^“"„«‹「『《‘:：]{2,200}?)\\s*[,،:：–—-]?\\s*${OPEN}\\s*(?<title>.{3,}?)\\s*,?${CLOSE}[.]?$`,
  `^${OPEN}\\s*(?<title>.{3,}?[^.!\\s,])\\s*,?${CLOSE}\\s*(?:[,–—-]|by|von|par|door|di|por)\\s*(?<speaker>${NAME}[^“"]{0,120})$`,
  `^(?<speaker>${NAME}\\s*\\([^)]+\\))\\s*[:–—-]\\s+(?<title>\\S.{4,})$`,
  `^(?:${TALK})\\s+(?:by|von|par|door)\\s+(?<speaker>${NAME}(?:\\s*\\([^)]+\\))?)\\s*[:–—-]\\s*(?<title>\\S.{4,})$`,
  `^(?<speaker>${NAME}(?:\\s*\\([^)]+\\))?)\\s+(?:speaks|spricht|will speak|will talk|parlera|hablará|parlerà|falará|spreekt)\\s+${ON}\\s+(?<title>[^“"„«.]{4,}?)\\.?$`,
  `^(?<title>\\S.{8,}[?!…])\\s+(?:by|with|von|mit|par|avec|con|com|met|door)\\s+(?<speaker>${NAME})$`,
  `^(?<title>\\S.{4,}?[^:,;])\\s+(?:An? (?:conversation|talk|lecture|reading|discussion|evening) (?:with|by)|Ein Gespräch mit|Une? (?:conversation|rencontre) avec|Una conversación con|Un dialogo con|Um diálogo com|Een gesprek met|Rozmowa z)\\s+(?<speaker>${NAME}(?:(?:,\\s*|\\s+(?:and|und|et|y|e|en|i)\\s+)${NAME})*)$`,
].map((form) => new RegExp(form, 'u'));

const SENTENCES = [
  `${ENTITLED},?:?\\s*(?:${QUOTED})`,
  `${ENTITLED},?:?\\s*'(?<title>[^'\\n]{8,}?)'(?!\\p{L})`,
  `(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Ii]hr|[Ss]ein) ${TALK},\\s*${QUOTED}`,
  `(?<speaker>${NAME})${AFFILIATION},?\\s+${SPEAKS}(?:\\s+[^.“"„«]{0,40}?${ON}\\s+${QUOTED})?`,
  `(?<speaker>${HONORIFIC}\\s+${NAME})${AFFILIATION}\\s+${ON}\\s+${QUOTED}`,
  `(?:given|presented|delivered)(?: this \\p{L}+)? by\\s+(?<speaker>${HONORIFIC}\\s+${NAME})${AFFILIATION}(?=[,.]|$)`,
  `(?:[Ss]peaker|[Ll]ecturer|[Pp]resenter|[Cc]andidate|[Gg]uest)(?: (?:in|at|of) [^.,]{3,80}?)? (?:will be|is)\\s+(?<speaker>${NAME})${AFFILIATION}(?=[,.]|$)`,
  `(?:[Ww]e have|to have|[Ww]elcome|[Hh]osting|(?:to|will) host|[Hh]ear from|[Jj]oined by|[Ff]eaturing)\\s+(?<speaker>${NAME})${AFFILIATION}(?=\\s+(?:visiting|speaking|talking|who|to|for|on|with|as|next|this|today|tomorrow)|[,.]|$)`,
  `(?<speaker>${HONORIFIC}\\s+${NAME})${AFFILIATION}\\s+(?:bei uns )?(?:begrüßen|willkommen heißen|zu Gast)`,
  `(?:spricht|hält|referiert|trägt|verzorgt|houdt|geeft|spreekt|komt|wygłosi|przedstawi)\\s+(?<speaker>${HONORIFIC}\\s+${NAME})${AFFILIATION}(?=\\s+(?:im|in|am|um|een|over|bij|einen|über|zum|mit|[“"„«])|[.,]|$)`,
  `${TALK}\\s+(?:is\\s+|will be )?(?:given |held |presented |delivered )?${BY}\\s*(?<speaker>${NAME})${AFFILIATION}(?=,?\\s+(?:on|entitled|titled|about|which|who|will|zum|mit|über|sur|intitul|sobre|titulad)|\\s*[.:;“"„«]|$)`,
].map((form) => new RegExp(form, 'u'));
/** What no place has in it: the day that follows, and a person. */
const NOT_PLACE = new RegExp(`\\s(?:on|am|le|el|at)\\s|\\s${HONORIFIC}(?:\\s|$)|\\s*[“"„«;]`, 'u');
const BETWEEN =
  /^(?:of|the|and|for|de|la|le|les|du|des|di|del|della|dei|do|da|der|die|das|des|für|und|et|y|e|van|het|en|w|i|first|second|third|ground|upper|lower)$/;
/** What somebody has written is not what they speak on. */
const WORK =
  '(?<!(?:książki|powieści|Buche?s|Romans|livre|roman|libro|novela|romanzo|livro|romance|boek|author|editor|translator|director|book|books|novel|film|autora?|auteure?|autrice|autore) (?:of |de |di )?(?:the (?:book|novel|film) )?)';
const ALL_QUOTED = new RegExp(WORK + QUOTED, 'gu');
const ONLY_QUOTED = new RegExp(`^(?:${OPEN}|')\\s*(.{4,}?)\\s*,?(?:${CLOSE}|')\\.?$`, 'u');

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

/** Whether a text leads to the title below it. */
export const endsEntitled = (text: string) =>
  /(?:entitled|titled|(?:subject|topic|theme|title) is|s[’']intitule|heet|(?:talk|speak|lecture|present)(?:ing)? (?:on|about)|(?:spricht|referiert)(?: [^!?]{0,120})? über|mit dem titel|zum thema|intitulée?s?|con el título|titulad[ao]|dal titolo|intitolat[oa]|com o título|intitulad[ao]|met als titel|getiteld|pod tytułem|pt\.|الموسومة ب\S?|بعنوان)\s*:?$/iu.test(
    text,
  );

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

/** What sentences say of a talk. */
export function sentenceTalk(text: string): Talk | undefined {
  const talk: Talk = {};
  for (const form of SENTENCES) {
    const { title, speaker, inside, from, after } = form.exec(text)?.groups ?? {};
    if (title) talk.title ??= titleOf(title);
    // In a sentence a title may be no more than how one speaks of people.
    const name = speaker?.replace(
      /^(?:Professor|[Pp]rofesora?|[Pp]rofessora?|[Pp]rofessore(?:ssa)?|[Dd]octora?|[Dd]outora?|Mr\.?|Ms\.?|Mrs\.?|Herrn?|Frau|M\.|Mme)\s+(?!Emerit)/,
      '',
    );
    // Behind `and` it is the last of several.
    const isLast = /(?:&|(?<!\p{L})(?:and|und|et|y|e|en|i))\s*$/u.test(
      text.slice(0, speaker ? text.indexOf(speaker) : 0),
    );
    // `Professor Lovelace` is not the whole name.
    if (!name || isLast || !isName(speaker!) || !/\s/.test(name)) continue;
    const written = inside ?? from ?? (after && INSTITUTION.test(after) ? after : undefined);
    const affiliation = (
      /^(?:who|which|whose|der|die|das|qui|que|che)\s/.test(written ?? '') ? undefined : written
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

const PART_OF_PLACE = '(?:(?!\\s(?:in|at|im)\\s)(?:[^.;,“"]|\\.(?=\\d)))';
const IN_PLACE = new RegExp(
  `(?:^|\\s)(?:in|at|im|presso|dans|en|nell[ao]?|na|no|w)\\s+(?!(?:in|at|on)\\s)(?:(?:the|la|le|el|der|dem|den|het|de)\\s+|l[’'])?(${PART_OF_PLACE}*(?:,\\s+${PART_OF_PLACE}*)?)`,
  'gu',
);

/** What follows is elsewhere: `, with refreshments to follow in the Lounge`. */
const SERVED =
  /,?\s*(?:with|followed by|and then)\s[^.;]*?(?:refreshments|reception|drinks|coffee|tea|lunch|snacks)\b[^.;]*/i;

/** A place within a sentence: what follows `in` or `at` and has the name of a room or a building in it. */
export function sentencePlace(text: string): string | undefined {
  const plain = text.replace(SERVED, '');
  const found = Array.from(plain.matchAll(IN_PLACE), ([, place]) => roomIn(place!));
  const rooms = found.filter(
    (place) =>
      // A name with a number is a room too: `Harlow 204`; with a year it is not.
      /^(?!(?:Week|Term|Session|Lecture|Talk|Part|Day|Woche|Sitzung|Semaine|Semana)\b)\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?!(?:19|20)\d\d$)[A-Z]?\d{1,4}[a-z]?$/u.test(
        place,
      ) ||
      (PLACE.test(place) && /^[\p{Lu}\d]|^(?:room|sala|salle|aula)\s/u.test(place)),
  );
  return rooms.length === 1 ? rooms[0]!.replace(/\s*\([^)]*$|[,\s]+$/, '') : undefined;
}

/** As far as the name of a place goes: names, numbers, and the small words between them. */
function roomIn(text: string): string {
  const words = text.split(NOT_PLACE)[0]!.split(/\s+/);
  const isName = (word: string) => !/^\p{Ll}/u.test(word) || BETWEEN.test(word) || PLACE.test(word);
  const end = words.findIndex((word) => !isName(word));
  return words
    .slice(0, end < 0 ? undefined : end)
    .join(' ')
    .replace(/(?:\s+\p{Ll}{1,3}|[\s,]+)$/u, '');
}

export function titleOf(text: string): string {
  const inner = ONLY_QUOTED.exec(text.trim())?.[1] ?? text.trim();
  return inner
    .replace(/^\*+|\*+$/g, '')
    .replace(
      /^(?:seminar|talk|lecture|colloquium|vortrag|exposé|charla|conferenza|palestra|lezing): /i,
      '',
    )
    .replace(/,$/, '')
    .trim();
}
