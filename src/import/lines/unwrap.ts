/**
 * An announcement as it arrives, in a mail that was forwarded or copied from a web page -> its own lines.
 * Quoted lines lose their marks and stay; what belongs to the mail or to the page is put aside. Every line
 * keeps its number.
 */
import { cleanText } from '../../text/clean.ts';
import { calendarLines } from './calendar-file.ts';
import { labelOf } from './labels.ts';
import type { Line } from './line.ts';

export interface Unwrapped {
  lines: Line[];
  aside: Line[];
  /** The day on which it was mailed, as the mail writes it; that of the quoted mail where there is one. */
  mailed: { day: string; line: number } | undefined;
}

const HEADER =
  /^(?:\*?)(from|to|cc|bcc|reply-to|date|sent|subject|content-[a-z-]+|mime-version|message-id|return-path|received|x-[a-z-]+|list-[a-z-]+|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|asunto|fecha|da|a|inviato|oggetto|data|assunto|van|aan|verzonden|onderwerp|od|do|wysłano|temat|差出人|宛先|件名|送信日時|发件人|收件人|主题|发送时间|보낸 사람|작성자|받는 사람|제목|보낸 날짜|من|إلى|الموضوع|التاريخ)\s?:\*?\s/iu;
/** One of these makes a block of such lines the head of a mail: `Date:` alone is a label. */
const SENDER =
  /^\*?(?:from|subject|von|betreff|de|objet|asunto|da|oggetto|assunto|van|onderwerp|od|temat|差出人|件名|发件人|보낸 사람|작성자|من)\*?\s?:/iu;
const SENT =
  /^\*?(?:date|sent|datum|gesendet|envoyé|enviado|fecha|inviato|data|verzonden|wysłano|送信日時|发送时间|보낸 날짜|التاريخ)\*?\s?:\s*(.*)$/iu;
const ATTRIBUTION =
  /^(?:on|am|le|el|il|em|op|dnia|w dniu)\b.*\d.*(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał|napisał\(a\)).*:$/iu;
const FORWARDED =
  /^[\s>*-]*-{2,}.*(?:original|forwarded|weitergeleitet|ursprüngliche|transféré|reenviado|inoltrato|doorgestuurd|przekazan|encaminhad|転送|转发).*-{2,}\s*$|^begin forwarded message:?$/iu;
const GREETING =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon)|greetings|liebe[rs]?|sehr geehrte[rs]?|hallo|guten tag|ch[eè]re?s?|bonjour|estimad[oa]s|querid[oa]s|hola|car[ie]|gentili|egregi|buongiorno|prezad[oa]s|car[oa]s|olá|beste|geachte|szanowni|drodzy|各位|皆様|尊敬的|여러분|السادة|الزملاء|السلام)(?![\p{L}\p{M}]{2})[^.:]{0,70}[,!:，、.。]?$/iu;
const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|many)(?: (?:wishes|regards))?|(?:kind )?regards|cheers|ngā mihi(?: nui)?|le meas|see you (?:there|then|soon|tomorrow|on \w+)|all the best|sincerely|yours(?: \w+)?|thanks|thank you|many thanks|mit (?:freundlichen|besten|herzlichen) grüßen|(?:beste|viele|herzliche|freundliche) grüße|gez\. .{2,40}|cordialement|bien (?:à vous|cordialement)|amicalement|un (?:cordial )?saludo|saludos(?: cordiales)?|atentamente|cordiali saluti|distinti saluti|un saluto|atenciosamente|cumprimentos|com os melhores cumprimentos|abraços|abs|um abraço|att|met vriendelijke groet(?:en)?|groeten|z poważaniem|z wyrazami szacunku|łączę wyrazy szacunku|pozdrawiam|よろしくお願いいたします|此致|敬礼|감사합니다|مع التحية)[,.!]?$/iu;
/** A closing in any language, with a name below it: `Le gach dea-ghuí,`. */
const ANY_CLOSING =
  /^\p{Lu}[\p{L}\p{M}]*(?: \p{Ll}[\p{L}\p{M}'’-]*){0,4},\n\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}.-]*){0,2}$/u;
const FURNITURE =
  /^[\s•*[\](|-]*(?:add (?:this )?(?:event )?to (?:my |your )?(?:outlook |google )?calendar|export to calendar|download (?:ics|ical)|google calendar|outlook(?: calendar)?|v-?cal|i-?cal|ics|subscribe|unsubscribe|share(?: this(?: event)?)?|tweet|facebook|twitter|linkedin|print|back to .{1,30}|skip (?:to )?(?:main )?(?:content|navigation)|read more|(?:view|show)(?: on)? map|book now|register now|get tickets|home|search|menu|zum kalender hinzufügen|in kalender eintragen|ajouter (?:à|au) (?:mon |l[’']agenda|calendrier).*|añadir al calendario|aggiungi al calendario|adicionar ao calendário|dodaj do kalendarza|toevoegen aan agenda)(?:[\s•|\])/,-]*(?:v-?cal|i-?cal|ics|google|outlook))*[\s•*[\])|]*$/iu;
/** The path to a page, and what stands at its foot. */
const PATH =
  /^[^>»›/]{2,40}(?:\s[>»›/]\s[^>»›/]{2,60}){2,}$|^\p{Lu}[\p{L} ]{1,20}?(?: {3,}\p{Lu}[\p{L} ]{1,20}?){2,}$|^(?:©|\(c\)\s)/u;
/** When a page was changed, and with whom it can be shared. */
const PAGE =
  /^\W*(?:(?:last|page) (?:modified|updated)|posted|published|publicado e[ml]|pubblicato il|veröffentlicht am|opublikowano|geplaatst op|ultima modifica|última (?:modificación|atualização|actualización)|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|dernière (?:mise à jour|modification)|mis(?:e)? à jour|publié le|laatst (?:gewijzigd|bijgewerkt)|ostatnia (?:aktualizacja|modyfikacja)|最終更新日?|更新日|最后更新|更新时间|发布时间|작성일|등록일)(?!\p{L}).{0,40}\d|^\W*(?:share|condividi|deel dit|teilen|partager|compartir|compartilhar|udostępnij|阅读)(?::|\s)(?=.*(?:facebook|linkedin|twitter|\bx\b|分享))/iu;
const SIGNATURE = /^(?:--|—)$/;
/** A line drawn across the page; where a list's footer follows, the mail ends there. */
const RULE = /^[-=_*~#·.]{4,}$/;
const UNSUBSCRIBE =
  /\bto unsubscribe\b|^to (?:get on or off|subscribe to|join|leave) (?:this|the) (?:mailing )?list|désabonner|\babmelden von\b|darse de baja|disiscriver|uitschrijven|wypisać się|mailman\/listinfo|^(?:you are receiving this|to stop receiving|you have been invited to the following event|invitation from google calendar)|^because you are subscribed|yes - maybe - no/i;
const FOOTER = /mailing list$|\bunsubscribe\b|listinfo/i;

/** Room between words, of which no more is looked at: nobody's columns are wider. */
const WIDEST = 99;
const WIDE = / {100,}/g;

interface Quoted extends Line {
  /** How often it is quoted. */
  depth: number;
}

/** Whatever comes in; nothing of it is lost: a line is among the lines or aside. */
export function unwrap(text: string): Unwrapped {
  const plain = cleanText(text)
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(WIDE, (room) => room.slice(0, WIDEST));
  const written = plain.split('\n').map((line, i) => ({ number: i + 1, text: line }));
  const calendar = calendarLines(written);
  const lines = (calendar?.told ?? written).map(unquoted);
  const aside = new Set<number>();
  let mailed: Unwrapped['mailed'];
  for (let i = 0; i < lines.length; i++) {
    const { text: line, number } = lines[i]!;
    const isFirst = !lines[i - 1]?.text || aside.has(i - 1);
    const end = line && !aside.has(i) ? endOfFrame(lines, i, isFirst) : i;
    for (let k = i; k < end; k++) aside.add(k);
    const frame = lines.slice(i, end).map((one) => one.text);
    const sent = frame.flatMap((one) => SENT.exec(one)?.[1] ?? [])[0];
    const day = sent ?? (ATTRIBUTION.test(frame.join(' ')) ? frame.join(' ') : undefined);
    if (day) mailed = { day, line: number };
  }
  coverLetter(lines).forEach((i) => aside.add(i));
  return {
    lines: lines.map(({ number, text: line }, i) => ({ number, text: aside.has(i) ? '' : line })),
    aside: [
      ...lines.filter(({ text: line }, i) => line && aside.has(i)),
      ...(calendar?.aside ?? []),
    ],
    mailed,
  };
}

/**
 * Which lines, from greeting to closing, only pass on the mail that is quoted below. What tells a time or has a
 * label passes nothing on.
 */
function coverLetter(lines: readonly Quoted[]): number[] {
  const from = lines.findIndex(({ text }) => GREETING.test(text.trim()));
  const to = lines.findIndex(({ text }, i) => i > from && CLOSING.test(text.trim()));
  if (from < 0 || to < 0) return [];
  const letter = lines.slice(from, to);
  const below = lines.slice(to);
  const isQuoted = below.some(({ text, depth }) => text && depth > lines[from]!.depth);
  const isForwarded = below.some((_, i) => headEnd(lines, to + i) > to + i);
  const isShort =
    letter
      .map(({ text }) => text)
      .join(' ')
      .split(/\s+/).length < 90;
  const isTelling = letter.some(
    ({ text }) => /\d[:.h]\d\d/.test(text) || labelOf(text, 'en')?.rest,
  );
  return (isQuoted || isForwarded) && isShort && !isTelling ? letter.map((_, i) => from + i) : [];
}

function unquoted({ number, text: line }: Line): Quoted {
  const [, marks = '', rest = ''] = /^((?:[ \t]*>)*)[ \t]?(.*)$/.exec(line) ?? [];
  // Without marks an indent is the line's own, and shows that it goes on.
  const own = (marks ? rest : line).trimEnd();
  const [, row] = /^\|\s*(.+?)\s*\|$/.exec(own) ?? [];
  const text = row ? row.replace(/\s*\|\s*/g, '\t') : own;
  return { number, text, depth: marks.replace(/[^>]/g, '').length };
}

/** Up to which line the mail or the page speaks, from a line on; that line itself where it does not. */
function endOfFrame(lines: readonly Quoted[], from: number, isFirst: boolean): number {
  const text = lines[from]!.text.trim();
  if (
    text.split(/\s[|·•]\s/).every((part) => FURNITURE.test(part)) ||
    PATH.test(text) ||
    PAGE.test(text) ||
    FORWARDED.test(text) ||
    UNSUBSCRIBE.test(text)
  )
    return from + 1;
  const isFooter = lines.slice(from, from + 5).some((line) => FOOTER.test(line.text));
  if (SIGNATURE.test(text) || (RULE.test(text) && isFooter)) return signatureEnd(lines, from);
  if (RULE.test(text)) return from + 1;
  if (GREETING.test(text) && isFirst) return from + 1;
  const isClosing =
    (CLOSING.test(text) && (isFirst || text.endsWith(','))) ||
    (isFirst && ANY_CLOSING.test(`${text}\n${lines[from + 1]?.text.trim()}`));
  if (isClosing) return closingEnd(lines, from);
  const head = headEnd(lines, from);
  if (head > from) return head;
  const sizes = isFirst ? [1, 2, 3] : [];
  const attribution = sizes.find((size) => {
    const block = lines.slice(from, from + size);
    return ATTRIBUTION.test(block.map((one) => one.text.trim()).join(' '));
  });
  return from + (attribution ?? 0);
}

/** The end of a mail's head: two lines or more, or the first of all, that tell the sender or the subject. */
function headEnd(lines: readonly Quoted[], from: number): number {
  let to = from;
  while (
    HEADER.test(lines[to]?.text ?? '') ||
    (to > from && /^[ \t]+\S/.test(lines[to]?.text ?? ''))
  )
    to++;
  const isTold = lines.slice(from, to).some(({ text }) => SENDER.test(text));
  const isTop = lines.slice(0, from).every(({ text }) => !text);
  return isTold && (to - from > 1 || isTop) ? to : from;
}

/** A closing formula with the name below it, past one empty line too. */
function closingEnd(lines: readonly Quoted[], from: number): number {
  const isName = (line: Quoted | undefined) =>
    line?.text &&
    line.text.length < 60 &&
    line.depth === lines[from]!.depth &&
    !labelOf(line.text, 'en');
  let end = from + 1;
  if (!lines[end]?.text && isName(lines[end + 1])) end++;
  // What follows a closing to the end of its mail is a signature, where it is short and tells nothing else.
  const mailEnd = signatureEnd(lines, from);
  const told = lines.slice(from + 1, mailEnd).filter(({ text }) => text);
  const isShort =
    told.length < 8 &&
    told.every(
      ({ text }) => text.length < 100 && !labelOf(text, 'en') && !/\d[:.h]\d\d/.test(text),
    );
  if (isShort) return mailEnd;
  const name = /^\p{L}+/u.exec(lines[end]?.text ?? '')?.[0];
  while (end < from + 8 && isName(lines[end])) end++;
  // Below it the same name may begin a signature.
  const below = lines.findIndex(({ text }, i) => i >= end && text);
  if (!name || below < 0 || !lines[below]!.text.startsWith(name)) return end;
  const last = lines.findIndex(({ text }, i) => i > below && !text);
  return last < 0 ? lines.length : last;
}

/** A signature (RFC 3676, 4.3) reaches to the end of its mail: to where quoting begins or ends. */
function signatureEnd(lines: readonly Quoted[], from: number): number {
  const end = lines.findIndex(
    ({ text, depth }, i) => i > from && text && depth !== lines[from]!.depth,
  );
  return end < 0 ? lines.length : end;
}
