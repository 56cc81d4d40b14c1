/** Which of the site's languages an announcement is in, by what only that language has. */
import { LANGUAGE_TAGS, type Language } from '../../languages/languages.ts';
import { isCalendarName } from '../../seminar/when/names.ts';
import { commonWords } from '../languages/rows.ts';
import { countOwnLabels } from './labels.ts';

/** Words without which nobody writes three sentences; of the languages that a script tells, none. */
const COMMON = new Map(
  LANGUAGE_TAGS.flatMap((tag) => {
    const words = commonWords(tag);
    return words ? [[tag, new RegExp(`^(?:${words})$`)] as const] : [];
  }),
);
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['zh-Hans', /\p{Script=Han}/gu],
];

/** @returns undefined where no language is certain */
export function languageOf(lines: readonly string[]): Language | undefined {
  const text = lines.join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, sign]) => (text.match(sign)?.length ?? 0) > letters / 6);
  if (script) return script[0];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = [...COMMON.keys()]
    .map((tag) => ({ tag, score: scoreOf(tag, lines, words) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scores as [(typeof scores)[0], (typeof scores)[0]];
  return first.score >= 6 && first.score > second.score * 1.4 ? first.tag : undefined;
}

/** Labels count most, then names of months and weekdays; of other words, how many of ten they are. */
function scoreOf(tag: Language, lines: readonly string[], words: readonly string[]): number {
  const common = words.filter((word) => COMMON.get(tag)!.test(word)).length;
  const names = words.filter(
    (word) =>
      word.length > 3 && tag !== 'en' && isCalendarName(word, tag) && !isCalendarName(word, 'en'),
  ).length;
  const share = words.length > 8 ? (40 * common) / words.length : 0;
  return share + Math.min(names, 2) * 3 + countOwnLabels(lines, tag) * 3;
}
