/** Whether a text is in the script of its language: screen readers and fonts go by the language. */
import type { Complaint } from '../fault.ts';
import { DOUBTS } from '../messages/doubts.ts';

/** Scripts that few languages share -> those languages; the first is proposed. The rest is in Latin letters. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  '[\\p{Script=Hiragana}\\p{Script=Katakana}]': ['ja'],
  '\\p{Script=Han}': ['zh', 'ja', 'yue'],
  '\\p{Script=Hebrew}': ['he', 'yi'],
  '\\p{Script=Arabic}': ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug'],
  '\\p{Script=Greek}': ['el', 'grc'],
  '\\p{Script=Cyrillic}': ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn'],
  '\\p{Script=Hangul}': ['ko'],
  '\\p{Script=Devanagari}': ['hi', 'mr', 'ne', 'sa'],
  '\\p{Script=Thai}': ['th'],
  '\\p{Script=Armenian}': ['hy'],
  '\\p{Script=Georgian}': ['ka'],
};

/**
 * A doubt where most letters of a text are not those of its language.
 *
 * @param language BCP 47
 */
export function scriptDoubt(text: string, language: string): Complaint | undefined {
  const count = (script: string) => text.match(new RegExp(script, 'gu'))?.length ?? 0;
  const letters = count('\\p{L}');
  const primary = language.split('-')[0]!.toLowerCase();
  const kana = count('[\\p{Script=Hiragana}\\p{Script=Katakana}]');
  const isMost = (script: string) =>
    (count(script) + (/Han\b/.test(script) ? kana : 0)) * 2 > letters;
  const [, most = []] = Object.entries(LANGUAGES).find(([script]) => isMost(script)) ?? [];
  const meant = kana && most.includes('ja') ? ['ja'] : most;
  const isOther = Object.values(LANGUAGES).flat().includes(primary);
  const isLatin = isMost('\\p{Script=Latin}');
  if (letters < 20 || meant.includes(primary) || (!meant.length && !(isOther && isLatin)))
    return undefined;
  return DOUBTS.OtherScript({ language, lang: meant[0] ?? 'en' });
}
