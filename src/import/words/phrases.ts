/** What announcements say around a talk, in the languages of the site: one row a meaning. */

/** Paragraphs that speak to visitors: food, registration, access, questions. */
const VISITORS = [
  '(?:the|a) (?:paper|draft|preprint|thesis) is available|followed by|tickets (?:are|can|may|cost)|the venue (?:is|has)|free,? (?:but|and)|(?:advance )?booking|refreshments|coffee|tea |tea,|sandwich|(?:an? )?(?:free |light )?(?:lunch|food) (?:will|is|provided|included)|snacks|pizza|cookies|biscuits|(?:a|\\w+) reception|reception (?:will|to)|drinks|light |there (?:will be|is|are) (?:\\w+ )?(?:tea|coffee|refreshments|lunch|drinks|snacks|cookies|cake|pizza|a reception)|(?:complimentary|free) parking|doors (?:open|at)',
  "(?:if you (?:would|'d) like|to (?:meet|register|attend|join|sign up)|to schedule|please (?:note|rsvp|register|contact|email|bring|let)|rsvp|registration|register)",
  "[^.!?]{0,90}(?:is|are|will be) (?:(?:all|very|most|warmly) )?(?:welcome|invited|served|requested|asked to|encouraged to attend)\\b|[^.!?]{0,90}(?:herzlich willkommen|bienvenue|bienvenid[oa]s|benvenut[ie]|bem-vind[oa]s|van harte welkom)|[^.!?]{0,120}(?:n[’']hésitez pas|feel free to|(?:do not|don[’']t) hesitate|zögern sie nicht|no dud[ea]n? en)|evento gratuito|admission|(?:suitable|recommended) for|who should (?:come|attend)|(?:a |the )?recordings? (?:will|is)|all welcome|(?:all|everyone|everybody|visitors|guests|students) (?:are|is) (?:\\w+ )?(?:welcome|invited)|open to (?:the public|all)|free and open|admission is",
  '[\\p{L}. ]{2,40} (?:is|will be) available (?:for (?:\\w+ )?(?:meetings|discussions?|conversations?|questions|appointments)|to meet)|(?:if|should) you (?:wish|want|would)',
  '(?:the |this )?(?:talk|seminar|lecture|event|session) (?:will (?:not )?be|is) (?:also )?(?:free|recorded|streamed|broadcast|hybrid|in person|in english|open)',
  '(?:join|attend) (?:us )?(?:via|on|by|online)|zoom|passcode|password|meeting id|livestream|(?:for )?(?:more|further) (?:information|details)|for (?:(?:\\w+ ){0,2}(?:accommodations?|accessibility|inquiries|enquiries|questions|assistance))|contact|parking|hosted by|sponsored by|looking forward|apolog(?:y|ies|i[sz]e)(?! for (?:cross|multiple|duplicate))|(?:we are )?sorry|we (?:look forward|hope)|hope to see|this (?:talk|seminar|event|lecture) is (?:part|sponsored|supported|co-?sponsored)|the room|note that|photo id|wheelchair|accessib',
  'im anschluss|eine veranstaltung (?:des|der|von|in)|ab \\d{1,2}(?:[.:]\\d\\d)? ?uhr|anschlie(?:ß|ss)end|(?:die|der|das) (?:defensio|disputation|verteidigung|veranstaltung|lesung) (?:findet|ist|wird)|gäste sind|(?:der )?eintritt (?:ist )?(?:frei|kostenlos)|der vortrag findet|bitte (?:melden|beachten)|wir bitten|um voranmeldung|alle interessierten|interessierte|eine? anmeldung|um anmeldung|anmeldung|wir freuen uns|kaffee|empfang|der vortrag (?:ist|wird)|weitere informationen|rückfragen',
  'entrée (?:libre|gratuite)|devant (?:le|un) jury|prière de|un (?:café|pot|cocktail)|inscription|ouvert à|venez|(?:le séminaire|la (?:soutenance|conférence|séance)) (?:sera|est|aura)|pour (?:plus|toute)|merci de|nous vous attendons',
  '(?:entrada|asistencia) (?:libre|gratuita)|personal externo|plazas limitadas|se (?:servirá|ruega|agradece|recomienda)|inscripción|abierto al|para más|al finalizar|rogamos|esperamos',
  'ingresso (?:libero|gratuito)|la partecipazione|è possibile|si prega|è gradita|seguirà|iscrizion|aperto a|per (?:maggiori|ulteriori)|vi aspettiamo',
  'entrada (?:livre|franca|gratuita)|(?:pede|agradece|solicita)-se|inscriç|aberto a|para mais|será servido|a presença é|haverá emissão|contamos com',
  '(?:de )?toegang (?:is )?(?:gratis|vrij)|gelieve|aanmeld|na afloop|iedereen is welkom|voor meer|graag aanmelden',
  'wstęp (?:jest )?(?:wolny|bezpłatny)|prosimy|zapraszamy|rejestrac|po wykładzie|(?:zebranie|spotkanie|wykład) odbędzie się w formie|link do',
  '※|懇親会|なお、|参加(?:費|無料|申込)|事前申込|どなた|お問い合わせ|お申し込み|欢迎|报名|참가|등록|누구나|문의|الدعوة عامة|التسجيل|للتسجيل|للاستفسار|يمكن (?:متابعة|حضور|الحضور)|يرجى',
].join('|');
/** `All talks are held in …`: when and where every one of a series is, unless it says otherwise. */
const SERIES_IS =
  '(?:(?:all|the|our|these) )?(?:public )?(?:talks|seminars|lectures|colloquia|meetings) (?:are|will be|take|begin|start|usually)|(?:alle|die) (?:vorträge|veranstaltungen|sitzungen) (?:finden|beginnen)|(?:tous les|toutes les|les) (?:exposés|séances|conférences|séminaires) (?:ont lieu|se tiennent|auront|sont)|(?:todas las|todos los|las|los) (?:charlas|sesiones|seminarios|conferencias) (?:se|serán|tienen)|(?:tutti i|tutte le|i|le) (?:seminari|conferenze|incontri) (?:si|sono|hanno)|(?:todos os|todas as|os|as) (?:seminários|palestras|sessões) (?:são|serão|realizam|ocorrem|decorrem)|(?:alle|de) (?:lezingen|voordrachten|seminars) (?:vinden|zijn|beginnen)|(?:wszystkie )?(?:seminaria|wykłady|spotkania) odbywają';
const VISITORS_START = new RegExp(`^[\\s•*–(-]*(?:${VISITORS}|${SERIES_IS})`, 'iu');
const SERIES_START = new RegExp(`^(?:${SERIES_IS})`, 'iu');
/** Whether a paragraph tells where or when all talks of a series are. */
export const isOfSeries = (paragraph: string) => SERIES_START.test(paragraph);

/** Whether a paragraph is for visitors: it begins so, and is no abstract in its length. */
export function isForVisitors(paragraph: string): boolean {
  return VISITORS_START.test(paragraph) && paragraph.length < 500;
}

/** Whether a sentence speaks of meals, seats and lists to sign, wherever it begins. */
export const isPractical = (sentence: string) =>
  /(?<!\p{L})(?:please|sign[- ]up|dinner|lunch|rsvp|regist(?:er|ration)|parking|slots?|seats?|let (?:me|us) know|drop me a line|bitte|anmeld\p{L}*|abendessen|merci de|inscri\p{L}+|dîner|por favor|cena|prenot\p{L}+|jantar|aanmeld\p{L}*|prosimy)(?!\p{L})|\S@\S/iu.test(
    sentence,
  );

/** Whether a paragraph is about other days than that of the talk. */
export const isUpcoming = (paragraph: string) =>
  /^\W*(?:upcoming|coming up|future (?:talks|seminars|events)|next (?:talk|seminar|speaker)s?\b|also (?:this|next) week|save the date|(?:die )?nächste[nr]? (?:vorträge|termine)|weitere termine|prochain(?:e?s)? |séance suivante|próxim[oa]s |prossimi |volgende |kolejne |今後の|次回|预告|다음 )/iu.test(
    paragraph,
  );

/** Words of which one is in the name of a room or a building. */
export const PLACE =
  /(?<!\p{L})(?:rooms?|rm\.?|hall|building|bldg\.?|auditorium|audit[óo]rio|theat(?:re|er)|floor|campus|library|lounge|atrium|chapel|lecture theatre|seminarraum|raum|\p{L}*(?:saal|bibliothek|bibliotheek|gebäude|gebouw)|(?:lees|theater|vergader|toneel)zaal|stock|bloco|andar|salle|amphi(?:théâtre)?|bâtiment|étage|aula|biblioth?[èe](?:que|ca)|sala|salón|salon|edificio|piso|zaal|gebouw|lokaal|collegezaal|budynek|edifício|prédio|anfiteatro|aud\.?|gallery|annex|tower|suite|court|house)(?![\p{L}])|\d+\s*号|教室|講義室|会議室|講堂|階|楼|室|报告厅|강의실|\d호|세미나실|قاعة|مبنى|مدرج/iu;

/** Words of which one is in the name of a university, a company, a department. */
export const INSTITUTION =
  /universit|\buniv\.|institut|college|school|department|departement(?!s)|abteilung|survey\b|agency|ministr|bureau|dipartimento|departamento|département|fachbereich|lehrstuhl|afdeling|vakgroep|katedra|dept\.?|faculty|laborator|\blabs?\b|cent(?:re|er|ro|rum)\b|zentrum|ollscoil|academ|polytech|politec|\binc\.?$|corporation|observator|hospital|museum|archive|hochschule|akademie|forschung|fakultät|\bCNRS\b|\bINRIA\b|\bMIT\b|\bETH\b|\bEPFL\b|\bCERN\b|école|faculté|laboratoire|universidad|escuela|facultad|istituto|facoltà|scuola|faculdade|escola|uniwersytet|politechnika|instytut|wydział|大学|研究所|研究院|学院|대학|연구[소원]|جامعة|معهد|كلية|division|society|foundation|council|company|google|microsoft|ibm\b/iu;

/** A street with its number, or a town with its code. */
export const isAddress = (text: string) =>
  countWords(text) < 14 &&
  /^\d+\p{L}?,? .*(?<!\p{L})(?:street|st|avenue|ave|road|rd|lane|drive|blvd|boulevard|way|crescent|square|place|rue|via|calle)(?!\p{L})|\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan|plein) \d+|(?<!\p{L})(?:\p{Lu}{2} \d{5}|\p{Lu}{1,2}\d{1,2}\p{Lu}? \d\p{Lu}{2}|\p{Lu}\d\p{Lu} \d\p{Lu}\d)(?!\p{L})/iu.test(
    text,
  ) &&
  !/[.!?:“"]$/.test(text);

/** What kind of event it is. */
export const CATEGORY =
  /(?<!\p{L})(?:\p{L}+vortrag|\p{L}+lezing|grand rounds|brown[- ]bag(?: lunch)?|seminars?|colloquium|colloquia|lectures?|lecture series|workshop|lab lunch|journal club|symposium|forum|defen[cs]e|\p{L}*kolloquium|\p{L}*seminar|ringvorlesung|antrittsvorlesung|séminaire|colloque|conférence|seminario|coloquio|conferencia|colloquio|conferenza|seminário|colóquio|palestra|lezing|colloquium|seminarium|wykład|konwersatorium)(?![\p{L}])|セミナー|談話会|講演会|研討會|研讨会|讲座|学术报告|세미나|콜로퀴움|강연|ندوة|محاضرة/iu;

/** Words that no name and no title has where it stands alone. */
export const TALK =
  /(?<!\p{L})(?:talks?|conférences|vorträge|charlas|conferencias|lectures|events?)(?!\p{L})/iu;

/** With which the name of a post begins, and no name of a person. */
const ROLE =
  /^(?:(?:former(?:ly)?|associate|assistant|adjunct|senior|junior|distinguished|visiting|research|principal|chief|head|director|direct(?:rice|eur)|deputy|president|chair|fellow|lecturer|postdoc\p{L}*|doctoral|maître|chargée?|privatdozent\p{L}*|leiter\p{L}*|professeure?)(?!\p{L})|prof\p{L}*\.? [ée]m[eé]rit)/iu;
const CATEGORIES = new RegExp(CATEGORY, 'giu');
export const HONORIFIC =
  '(?:A/Prof\\.?|Prof\\.ª|Dr\\.ª|(?:Assoc(?:iate|\\.)?|Asst\\.?|Assistant|Adjunct)\\s+Prof(?:essor|\\.)?|(?:Univ\\.-?)?Prof(?:essor(?:in)?|\\.ssa|a)?\\.?|Dr[as]?\\.?|Dr\\.-Ing\\.|Dr\\.\\s?\\p{L}{2,6}\\.|Mr\\.?|Ms\\.?|Mrs\\.?|Herrn?|Frau|M\\.|Mme|Sir|Dame|Dott(?:\\.ssa|\\.|oressa|ore)?|Doutora?|Doctora?|Ing\\.|Mgr\\.?|Rev\\.|[Pp]rofes(?:s?ora?|sore(?:ssa)?)|[Dd](?:octora?|outora?|ottoressa)|D\\.|Dña\\.|Dª|PD|h\\.\\s?c\\.|em\\.|habil\\.|hab\\.|dr\\.?|prof\\.?|inż\\.|mgr\\.?|ir\\.|PhD|DR\\.?|PROF\\.?|PROFESSOR)';
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

export const isName = (text: string) =>
  WHOLE_NAME.test(text.replace(NICKNAME, ' ')) &&
  !/^(?:the|this|our|your|these)\s/i.test(text) &&
  ![INSTITUTION, CATEGORY, PLACE, TALK, ROLE].some((kind) => kind.test(withoutHonorific(text)));
export const hasHonorific = (text: string) => ONE_HONORIFIC.test(text);
export const withoutHonorific = (text: string) => text.replace(HONORIFICS, '');

const SENTENCE_END =
  /(?<=(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|Nr|vs|Univ|Dept|[ap]\.m|\p{Lu}))[.!?]["”»)]?)\s+(?=["“„«(]?\p{Lu})/u;
/** A full stop behind an abbreviation ends none. */
export const sentencesOf = (text: string) => text.split(SENTENCE_END);

/** Words; of Chinese and Japanese, whose words nothing parts, a third of the signs. */
export const countWords = (text: string) =>
  text.split(/\s+/).length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu)?.length ?? 0) / 3;

/** What no name of a place or a series has in it. */
export const VERB =
  /(?<!\p{L})(?:is|are|was|were|will|has|have|had|be|been|please|not|we|you|we[’']re|to (?!be)\p{Ll}+|ist|sind|wird|werden|est|sont|sera|seront|será|è|sono|sarà|é|são|zijn|wordt|odbędzie|jest|są|się)(?!\p{L})/iu;

/** Whether a line is no more than the name of a room or a building. */
export const isPlace = (text: string) =>
  !/[^,]{40}\.$|(?:\p{Ll}{3}|\))[.!?] \p{Lu}\p{Ll}*(?: (?!d[aeio]|of|the|[ye] )\p{Ll}|$)/u.test(
    text,
  ) &&
  (!/^(?!(?:at|in|im|nella?|dans|presso) )\p{Ll}/u.test(text) || text.search(PLACE) === 0) &&
  PLACE.test(text.replace(/[“"„«].*?[”"“»]/gu, '')) &&
  countWords(text) < (PLACE.test(text.split(',')[0]!) ? 20 : 12) &&
  !/^[“"„«]|[!?]$|: | {4,}|\bseries$/i.test(text) &&
  (text.search(PLACE) === 0 || !/universit(?:y|ät)|department/i.test(text.split(',')[0]!)) &&
  !VERB.test(text);

/** The year or the term behind the name of a series. */
const TERM =
  /[\s,–(-]*(?:(?:fall|spring|winter|summer|autumn|wintersemester|sommersemester|wise|sose|ws|ss)\b)?\s*(?:(?:term|semester)?\s*\d|20\d\d(?:[/–-]\d{2,4})?)\)?$/i;

/** Whether a line is no more than what kind of event it is. */
export const isCategory = (text: string) =>
  CATEGORY.test(text) &&
  !/convenor|organi[sz]er|co-?ordinator|administrator|committee/i.test(text) &&
  /^\P{L}*[\p{Lu}\p{Lo}]/u.test(text) &&
  countWords(text.replace(TERM, '')) < 8 &&
  !/[:“"„«?\d]|[.!。]$| {4,}|\s(?:by|with|on|von|über|zum|mit|par|sur)\s/.test(
    text.replace(TERM, ''),
  ) &&
  !/\s(?:by|with|of|on|in|von|mit|par|de|di|da|do|del|van|door)$|下記|以下|ます|오니|니다|에서는|아래/i.test(
    text,
  ) &&
  !VERB.test(text);

/** Whether a text is the name of a series: `The 31st Annual Coleman Distinguished Lecture`. */
export const isSeriesName = (text: string) =>
  CATEGORY.test(text) &&
  countWords(text) < 12 &&
  !/[:“"„«?.!]|\d(?!\d*(?:st|nd|rd|th)\b)/i.test(text.replace(/(?<=\p{Lu})\./gu, '')) &&
  !/(?<!\p{L})\p{Ll}{4,}/u.test(text) &&
  Array.from(text.matchAll(CATEGORIES)).at(-1)?.[0] === /\S+(?: series)?$/i.exec(text)?.[0];
