/** Whether a text is in the script of its language: screen readers and fonts go by the language. */
import type { Complaint } from '../fault.ts';

/** Scripts that few languages share -> those languages; the first is proposed. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  Hebrew: ['he', 'yi'],
  Arabic: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug'],
  Greek: ['el', 'grc'],
  Cyrillic: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn'],
  Hangul: ['ko'],
  Devanagari: ['hi', 'mr', 'ne', 'sa'],
  Thai: ['th'],
  Armenian: ['hy'],
  Georgian: ['ka'],
};
/** Languages in Latin letters are the rest; these are written in Han, alone or with kana. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/gu;

/**
 * A doubt where most letters of a text are not those of its language.
 *
 * @param language BCP 47
 */
export function scriptDoubt(text: string, language: string): Complaint | undefined {
  const [letters, primary] = [text.match(/\p{L}/gu) ?? [], language.split('-')[0]!.toLowerCase()];
  const meant = languagesOf(text, letters.length);
  if (letters.length < 20 || meant.includes(primary)) return undefined;
  const isOther = [...Object.values(LANGUAGES).flat(), 'ja', 'zh'].includes(primary);
  if (!meant.length && !isOther) return undefined;
  const isLatin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters.length;
  if (!meant.length && !isLatin) return undefined;
  return {
    problem: `The text does not look like its language, "${language}".`,
    remedy: `Write its own among the keys, like "lang: ${meant[0] ?? 'en'}".`,
  };
}

/** The languages that a text may be in, by most of its letters; none where these are Latin. */
function languagesOf(text: string, count: number): readonly string[] {
  const isMost = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) * 2 > count;
  if (JAPANESE.test(text) && isMost(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)) {
    return ['ja'];
  }
  if (isMost(HAN)) return ['zh', 'ja', 'yue'];
  const [, languages = []] =
    Object.entries(LANGUAGES).find(([script]) =>
      isMost(new RegExp(`\\p{Script=${script}}`, 'gu')),
    ) ?? [];
  return languages;
}
