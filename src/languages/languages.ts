/** The languages of the site. Each is a file like the others, and a line here. */
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
import type { LabelRow, Labels, Open, Row, Translation, Words } from './words.ts';
import { zhHans } from './zh-Hans.ts';

/** By their BCP 47 tags. */
const TABLES = {
  ...{ en, de, fr, es, it, pt, nl, pl, ja, ko, ar },
  'zh-Hans': zhHans,
} as const satisfies Record<string, Translation>;

export type Language = keyof typeof TABLES;

export const LANGUAGE_TAGS = Object.keys(TABLES) as Language[];

const namesIn = (row: string) => row.split(' | ');

const { moment, labelled, time } = en;
const { hour24, between, after24 } = time;
const LANGUAGES = new Map<Language, Words>();
for (const tag of LANGUAGE_TAGS) {
  const words: Translation = TABLES[tag];
  const labels = Object.entries(words.labels).map(([row, names]) => [row, namesIn(names)[0]]);
  LANGUAGES.set(tag, {
    ...{ moment, labelled, ...words },
    time: { hour24, between, after24, ...words.time },
    labels: Object.fromEntries(labels) as Labels,
  });
}

/** Labels are reduced to their first name. */
export function wordsOf(language: Language): Words {
  return LANGUAGES.get(language)!;
}

/** All names of all labels, with their rows. */
export function labelNames(language: Language): [row: LabelRow, name: string][] {
  const { labels, called }: Translation = TABLES[language];
  const rows = Object.entries({ ...labels, ...called }) as [LabelRow, string][];
  return rows.flatMap(([row, names]) =>
    namesIn(names).map((name): [LabelRow, string] => [row, name]),
  );
}

/** Written without spaces between words. */
const WITHOUT_SPACES: readonly Language[] = ['ja', 'zh-Hans', 'ko'];

/** The words of a row as a regular expression (`u`): whole words or prefixes. */
export function wordPattern(row: Row, tags = LANGUAGE_TAGS, isWhole = true): string {
  const words = (some: readonly Language[]) =>
    some.flatMap((tag) => wordsOf(tag).vocabulary[row] ?? []).join('|');
  const spaced = words(tags.filter((tag) => !WITHOUT_SPACES.includes(tag)));
  const joined = words(tags.filter((tag) => WITHOUT_SPACES.includes(tag)));
  const bounded = `(?<![\\p{L}\\p{M}])(?:${spaced})${isWhole ? '(?![\\p{L}\\p{M}])' : ''}`;
  return `(?:${[spaced && bounded, joined].filter(Boolean).join('|') || '(?!)'})`;
}

const PATTERNS = new Map<string, RegExp>();

/** Whether a text consists of words of a row, in a language or in English. Patterns are cached. */
export function isWordOf(row: Row, language: Language, text: string): boolean {
  const name = `${row} ${language}`;
  const pattern =
    PATTERNS.get(name) ??
    new RegExp(`^${wordPattern(row, [...new Set([language, 'en' as const])])}$`, 'iu');
  PATTERNS.set(name, pattern);
  return pattern.test(text);
}

/** The site's phrase for a value that is only `TBA` or the like. */
export function openPhrase(part: keyof Open, text: string, language: Language): string | undefined {
  return isToBeAnnounced(text, language) ? wordsOf(language).toBeAnnounced[part] : undefined;
}

/** Whether a value is only a phrase such as `TBA`, in the page's language or in English. */
export function isToBeAnnounced(text: string, language: Language): boolean {
  const plain = text.replaceAll('.', '').trim();
  const isShown = [language, 'en' as const].some((tag) =>
    Object.values<string>({ ...wordsOf(tag).toBeAnnounced }).includes(plain),
  );
  return isShown || isWordOf('toBeAnnounced', language, plain.replace(/[!。]$/, ''));
}
