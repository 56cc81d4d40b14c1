/**
 * An announcement as it arrives, in a mail that was forwarded or copied from a web page -> its own lines.
 * Quoted lines lose their marks and stay; what belongs to the mail or to the page is put aside. Every line
 * keeps its number.
 */
import { cleanText } from '../text/clean.ts';
import { labelOf } from './labels.ts';

export interface Line {
  /** Counted from 1 in the text as it came. */
  number: number;
  /** Without quotation marks of mails; empty between paragraphs. */
  text: string;
}

export interface Unwrapped {
  lines: Line[];
  aside: Line[];
  /** The day on which it was mailed, as the mail writes it; that of the quoted mail where there is one. */
  mailed: { day: string; line: number } | undefined;
}

const HEADER =
  /^(?:\*?)(from|to|cc|bcc|reply-to|date|sent|subject|content-[a-z-]+|mime-version|message-id|return-path|received|x-[a-z-]+|list-[a-z-]+|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|asunto|fecha|da|a|inviato|oggetto|data|assunto|van|aan|verzonden|onderwerp|od|do|wysłano|temat|差出人|宛先|件名|送信日時|发件人|收件人|主题|发送时间|보낸 사람|받는 사람|제목|보낸 날짜|من|إلى|الموضوع|التاريخ):\*?\s/iu;
/** One of these makes a block of such lines the head of a mail: `Date:` alone is a label. */
const SENDER =
  /^\*?(?:from|subject|von|betreff|de|objet|asunto|da|oggetto|assunto|van|onderwerp|od|temat|差出人|件名|发件人|보낸 사람|من)\*?:/iu;
const SENT =
  /^\*?(?:date|sent|datum|gesendet|envoyé|enviado|fecha|inviato|data|verzonden|wysłano|送信日時|发送时间|보낸 날짜|التاريخ)\*?:\s*(.*)$/iu;
const ATTRIBUTION =
  /^(?:on|am|le|el|il|em|op|dnia|w dniu)\b.*\d.*(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał|napisał\(a\)).*:$/iu;
const FORWARDED =
  /^[\s>*-]*-{2,}.*(?:original|forwarded|weitergeleitet|ursprüngliche|transféré|reenviado|inoltrato|doorgestuurd|przekazan|encaminhad|転送|转发).*-{2,}\s*$|^begin forwarded message:?$/iu;
const GREETING =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon)|greetings|liebe|sehr geehrte|hallo|guten tag|chers?|chères?|bonjour|madame|estimad|querid|hola|cari|care|gentil|egregi|buongiorno|prezad|caros|olá|beste|geachte|szanown|drodzy|各位|皆様|尊敬的|여러분|안녕|الزملاء|السلام)[^.:]{0,70}[,!:，、.。]?$/iu;
const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|many)(?: (?:wishes|regards))?|(?:kind )?regards|cheers|sincerely|yours(?: \w+)?|thanks|thank you|many thanks|mit (?:freundlichen|besten|herzlichen) grüßen|(?:beste|viele|herzliche|freundliche) grüße|cordialement|bien (?:à vous|cordialement)|amicalement|un (?:cordial )?saludo|saludos(?: cordiales)?|atentamente|cordiali saluti|distinti saluti|un saluto|atenciosamente|cumprimentos|com os melhores cumprimentos|abraços|met vriendelijke groet(?:en)?|groeten|z poważaniem|pozdrawiam|よろしくお願いいたします|此致|敬礼|감사합니다|مع التحية)[,.!]?$/iu;
const FURNITURE =
  /^[\s•*[\](|-]*(?:add (?:this )?(?:event )?to (?:my |your )?(?:outlook |google )?calendar|export to calendar|download (?:ics|ical)|google calendar|outlook(?: calendar)?|v-?cal|i-?cal|ics|subscribe|unsubscribe|share(?: this(?: event)?)?|tweet|facebook|twitter|linkedin|print|back to .{1,30}|skip to (?:main )?content|read more|view map|home|search|menu|zum kalender hinzufügen|in kalender eintragen|ajouter (?:à|au) (?:mon |l[’']agenda|calendrier).*|añadir al calendario|aggiungi al calendario|adicionar ao calendário|dodaj do kalendarza|toevoegen aan agenda)(?:[\s•|\])/,-]*(?:v-?cal|i-?cal|ics|google|outlook))*[\s•*[\])|]*$/iu;
const FOOTER = /^_{10,}\s*$|mailing list\s*$|\bto unsubscribe\b|mailman\/listinfo/i;

/** Whatever comes in; nothing of it is lost: a line is among the lines or aside. */
export function unwrap(text: string): Unwrapped {
  const plain = cleanText(text).replace(/[\u00A0\u202F\u2007]/g, ' ');
  const quoted = plain.split('\n').map((line, i) => {
    const [, marks = '', rest = ''] = /^((?:[ \t]*>)*)[ \t]?(.*)$/.exec(line) ?? [];
    // An indent shows what goes on; without marks it is the line's own.
    const own = marks ? rest : line;
    return { number: i + 1, text: own.trimEnd(), depth: marks.replace(/[^>]/g, '').length };
  });
  const mail: { day: string; line: number }[] = [];
  const kinds = quoted.map((line) => kindOfLine(line.text));
  const isAside = quoted.map(({ text: line }) => Boolean(line) && isFurniture(line));
  headLines(quoted.map((line) => line.text)).forEach((i) => {
    isAside[i] = true;
    const [, sent] = SENT.exec(quoted[i]!.text) ?? [];
    if (sent) mail.push({ day: sent, line: i + 1 });
  });
  kinds.forEach((kind, i) => {
    if (kind === 'attribution') {
      const [from, to] = attribution(quoted, i);
      for (let k = from; k <= to; k++) isAside[k] = true;
      mail.push({
        day: quoted
          .slice(from, to + 1)
          .map((line) => line.text)
          .join(' '),
        line: from + 1,
      });
    }
    const end =
      kind === 'closing'
        ? closingEnd(quoted, i)
        : kind === 'signature'
          ? signatureEnd(quoted, i)
          : i;
    if (end > i) isAside.fill(true, i, end);
  });
  const bare = quoted.map(({ number, text: line }) => ({ number, text: line }));
  return {
    lines: bare.map((line, i) => (isAside[i] ? { ...line, text: '' } : line)),
    aside: bare.filter(({ text: line }, i) => isAside[i] && line.trim()),
    mailed: mail.at(-1),
  };
}

function isFurniture(line: string): boolean {
  const text = line.trim();
  return FURNITURE.test(text) || FORWARDED.test(text) || FOOTER.test(text) || GREETING.test(text);
}

function kindOfLine(line: string): 'attribution' | 'closing' | 'signature' | undefined {
  const text = line.trim();
  if (text === '--' || text === '—' || /^_{10,}$/.test(text)) return 'signature';
  if (CLOSING.test(text)) return 'closing';
  return /(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|napisał(?:\(a\))?|>).*:$/iu.test(
    text,
  )
    ? 'attribution'
    : undefined;
}

/** The first and the last line of `On … wrote:`, which may be broken; none (an empty stretch) where it is none. */
function attribution(lines: readonly Line[], last: number): [number, number] {
  for (let from = last; from >= Math.max(0, last - 2); from--) {
    const text = lines
      .slice(from, last + 1)
      .map((line) => line.text.trim())
      .join(' ');
    if (ATTRIBUTION.test(text)) return [from, last];
  }
  return [last + 1, last];
}

/** The lines of heads of mails: two or more in a row, one of which tells the sender or the subject. */
function headLines(lines: readonly string[]): number[] {
  const found: number[] = [];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (
      to < lines.length &&
      (HEADER.test(lines[to]!) || (to > from && /^[ \t]+\S/.test(lines[to]!)))
    )
      to++;
    const block = lines.slice(from, to);
    const isFirst = lines.slice(0, from).every((line) => !line.trim());
    if (block.filter((line) => SENDER.test(line)).length && (block.length > 1 || isFirst)) {
      found.push(...block.map((_, i) => from + i));
    }
    from = Math.max(from, to - 1);
  }
  return found;
}

/** A closing formula with the name below it: up to the next empty line, or past one where the name is there. */
function closingEnd(lines: readonly (Line & { depth: number })[], from: number): number {
  let end = from + 1;
  if (!lines[end]?.text.trim()) end++;
  const isName = (line: Line | undefined) =>
    line?.text.trim() && line.text.length < 60 && !labelOf(line.text, 'en');
  while (end < from + 8 && isName(lines[end]) && lines[end]!.depth === lines[from]!.depth) end++;
  return end;
}

/** A signature (RFC 3676, 4.3) reaches to the end of its mail: to where quoting begins or ends. */
function signatureEnd(lines: readonly (Line & { depth: number })[], from: number): number {
  const end = lines.findIndex(
    (line, i) => i > from && line.text.trim() && line.depth !== lines[from]!.depth,
  );
  return end < 0 ? lines.length : end;
}
