/** The vocabularies of all languages at once: an announcement often has words of two. */
import type { Language } from '../../languages/languages.ts';
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
import type { Kind, Vocabulary } from './vocabulary.ts';
import { zhHans } from './zh-Hans.ts';

/** In these, letters may touch a word on both sides. */
const SPACELESS = { ja, 'zh-Hans': zhHans, ko, ar };
const SPACED = { en, de, fr, es, it, pt, nl, pl };
const VOCABULARIES: Readonly<Record<Language, Partial<Vocabulary>>> = { ...SPACED, ...SPACELESS };

type Row = Exclude<keyof Vocabulary, 'labels'>;

const joined = (rows: readonly (string | undefined)[]) =>
  `(?:${rows.filter((row) => row !== undefined).join('|')})`;

/** Any of the alternatives of a row, as a part of a regular expression. */
export const said = (row: Row): string =>
  joined(Object.values(VOCABULARIES).map((vocabulary) => vocabulary[row]));

/** The same where letters tell small from capital: each may begin with either. */
export const saidInEitherCase = (row: Row): string =>
  said(row).replace(
    /(?<=^\(\?:|\|)\p{Ll}/gu,
    (letter) => `[${letter.toLocaleUpperCase('en')}${letter}]`,
  );

/** The same as whole words. */
export function saidAsWord(row: Row): string {
  const [spaced, spaceless] = [SPACED, SPACELESS].map((vocabularies) =>
    Object.values(vocabularies as Record<string, Partial<Vocabulary>>).map((one) => one[row]),
  );
  return joined([
    `(?<!\\p{L})${joined(spaced!)}(?!\\p{L})`,
    ...spaceless!.filter((one) => one !== undefined),
  ]);
}

const LABELS = Object.values(VOCABULARIES).flatMap(({ labels }) => labels ?? []);

/** Every kind of label that some language has. */
export const KINDS = [...new Set(LABELS.flatMap((labels) => Object.keys(labels) as Kind[]))];

/** What a kind of label is called; a group in brackets is no alternative of its own. */
export const labelled = (kind: Kind): string[] =>
  LABELS.flatMap((labels) => labels[kind]?.split(/\|(?![^(]*\))/) ?? []);

/** The words that tell a language, of those that have some. */
export const commonWords = (language: Language): string | undefined =>
  VOCABULARIES[language].common;
