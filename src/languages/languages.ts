/** The languages that the site speaks. A new one is a file like the others, and a line here. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { Row } from './vocabulary.ts';
import type { Words } from './words.ts';
import { zhHans } from './zh-Hans.ts';

/** By their BCP 47 tags. */
const LANGUAGES = {
  ...{ en, de, fr, es, it, pt, nl, pl, ja, ko, ar },
  'zh-Hans': zhHans,
} as const satisfies Record<string, Words>;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[];

/** What the site says in a language. */
export function wordsOf(language: Language): Words {
  return LANGUAGES[language];
}

const PATTERNS = new Map<string, RegExp>();

/** Whether a text is nothing but words of a row, in a language or in English; each pattern is compiled once. */
export function isWordOf(row: Row, language: Language, text: string): boolean {
  return [language, 'en' as const].some((tag) => {
    const name = `${row} ${tag}`;
    const pattern =
      PATTERNS.get(name) ?? new RegExp(`^(?:${LANGUAGES[tag].vocabulary[row] ?? '$'})$`, 'i');
    PATTERNS.set(name, pattern);
    return pattern.test(text);
  });
}

/** In these, letters may touch a word on both sides. */
const WITHOUT_SPACES: readonly Language[] = ['ja', 'zh-Hans', 'ko'];

/** What people write for a row in any of the languages, as whole words: a part of a regular expression (`u`). */
export function wordPattern(row: Row): string {
  const words = (tags: readonly Language[]) =>
    tags.flatMap((tag) => LANGUAGES[tag].vocabulary[row] ?? []).join('|');
  const spaced = words(LANGUAGE_TAGS.filter((tag) => !WITHOUT_SPACES.includes(tag)));
  const joined = words(WITHOUT_SPACES);
  const whole = `(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])`;
  return `(?:${joined ? `${whole}|${joined}` : whole})`;
}
