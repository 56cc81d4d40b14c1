/** Labels of all languages: those of the site, and other names in announcements. */
import { LANGUAGE_TAGS, labelNames, wordPattern, type Language } from './languages.ts';
import type { LabelRow, Row } from './words.ts';
import { withoutAccents } from '../text/accents.ts';

export interface Label {
  /** Several where languages differ, or a word is ambiguous. */
  meanings: Meaning[];
  rows: LabelRow[];
}

interface Meaning {
  row: LabelRow;
  /** The row in the language's table, which `ROW_OF` may map to another. */
  label: LabelRow;
  language: Language;
}

/** Labels of the site with the same meaning as another row. */
const ROW_OF: Partial<Record<LabelRow, LabelRow>> = {
  ...{ speakers: 'speaker', hosts: 'host', where: 'location', joinOnline: 'online' },
  ...{ date: 'when', time: 'when', before: 'other', wasToBe: 'other', page: 'other' },
  ...{ details: 'other', visiting: 'other', notes: 'other' },
};

/** Folds case, accents and the spaces that stretch a word: `日　時`. */
function plain(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/(?<=\p{Lo})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const MEANINGS = new Map<string, Meaning[]>();
for (const language of LANGUAGE_TAGS) {
  for (const [label, name] of labelNames(language)) {
    const row = ROW_OF[label] ?? label;
    const all = MEANINGS.get(plain(name)) ?? [];
    const isKnown = all.some((one) => one.label === label && one.language === language);
    MEANINGS.set(plain(name), isKnown ? all : [...all, { row, label, language }]);
  }
}

/** Resolves a label: `Speaker(s)`, `Titel / Title`, `Time (CET)`. */
export function labelOf(written: string, languages = LANGUAGE_TAGS): Label | undefined {
  const text = written.replace(/\((?:\p{Ll}{1,3}|[A-Z]{2,5})\)|[:：*_]/gu, '').trim();
  const meaningsOf = (part: string) => MEANINGS.get(plain(part)) ?? [];
  const isOf = ({ language }: Meaning) => languages.includes(language);
  const whole = meaningsOf(text).filter(isOf);
  // A bilingual label: one of its languages must be that of the text.
  const parts = whole.length ? [whole] : text.split(/\s*[/|]\s*/).map(meaningsOf);
  const rows = [...new Set(parts[0]!.map(({ row }) => row))].filter((row) =>
    parts.every((part) => part.some((one) => one.row === row)),
  );
  const meanings = parts.flat().filter(({ row }) => rows.includes(row));
  return meanings.some(isOf) ? { rows, meanings } : undefined;
}

/** Words of a row in all languages, whole or as prefixes. */
export const wordsIn = (row: Row, isWhole: boolean) =>
  new RegExp(wordPattern(row, LANGUAGE_TAGS, isWhole), 'iu');

/** Whether a row stands for a key or the title. */
export const isOfKey = (row: LabelRow) => row !== 'other' && row !== 'mail';

/** The languages with the most labels; several on a tie. */
export function languagesOf(labels: readonly Label[]): Language[] {
  const count = (tag: Language) =>
    labels.filter(({ meanings }) =>
      meanings.some((one) => one.language === tag && isOfKey(one.row)),
    ).length;
  const most = Math.max(1, ...LANGUAGE_TAGS.map(count));
  return LANGUAGE_TAGS.filter((tag) => count(tag) === most);
}
