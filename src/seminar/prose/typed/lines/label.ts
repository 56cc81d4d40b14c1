/** The label with which a pasted text may begin, and which the page shows by itself. */

/** What such labels say, in the languages of the page: en, de, fr, es, it, pt, nl, pl, ja, zh, ko, ar. */
const LABELS: Readonly<Record<string, string>> = {
  abstract:
    'Abstract|Summary|Zusammenfassung|Kurzfassung|Inhalt|Résumé|Resumen|Riassunto|Sommario|Resumo|' +
    'Samenvatting|Streszczenie|Abstrakt|要旨|概要|アブストラクト|摘要|초록|요약|ملخص|الملخص|نبذة',
  bio:
    'Bio|Biography|Short bio|Short biography|Speaker bio|Biographical note|Biosketch|About the speaker|' +
    'Biografie|Biographie|Kurzbiografie|Kurzbiographie|Zur Person|Lebenslauf|Notice biographique|À propos|' +
    'Biografía|Biografia|Nota biográfica|Nota biografica|Over de spreker|Biogram|Nota biograficzna|' +
    '略歴|講演者略歴|プロフィール|讲者简介|個人簡介|个人简介|報告人簡介|报告人简介|약력|연사 소개|السيرة الذاتية|نبذة عن المتحدث',
};

/** How many characters at the start of a text are its label: `**Abstract:**`, `# Bio`, `Résumé —`. */
export function labelLength(text: string, name: string): number {
  const words = LABELS[name];
  if (!words) return 0;
  const label = new RegExp(
    `^\\s*(?:#{1,6}[ \\t]+)?([*_]{0,3})(?:${words})[ \\t]*([.:：．]?)([*_]{0,3})[ \\t]*([.:：．]|[-–—]+(?=[ \\t]|\\p{Lu}))?([ \\t]*\\n|[ \\t]+|$|(?=\\p{Lo}|\\p{Lu}))`,
    'iu',
  );
  const [written, opening, sign, closing, later, space] = label.exec(text) ?? [];
  if (written === undefined || opening !== [...closing!].reverse().join('')) return 0;
  const isMarked = Boolean(sign || later || opening || /^\s*#/.test(written));
  return isMarked || /\n/.test(space!) ? written.trimEnd().length : 0;
}
