/** What stands behind `Speaker` or `Host` -> people. */
import { wordsIn } from '../../languages/labels.ts';
import { sure, unsure, type Claim } from './finding.ts';

export interface Person {
  name: string;
  affiliation?: string;
  homepage?: string;
}

const RANK = wordsIn('ranks', true);
const INSTITUTION = wordsIn('institutions', false);
const EVENT = wordsIn('events', true);
/** Between people. */
const AND = /\s*(?:;|\s&\s|\s(?:and|und|et|y|e|en|i|와|과|و)\s)\s*/u;
/** `Ada Lovelace (University of London)`, `周明远（华中科技大学）`, `Prof. A [ School of Law ]` */
const BRACKETS = /^([^(（[]+?)\s*[([（]\s*([^()（）[\]]+?)\s*[)\]）]$/u;
export const LINK = /^\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)$/;
/** The name with the degrees behind it, and what stands behind a comma: `Jia Wen Liu, Ph.D., Sahel University` */
const COMMA =
  /^([^,，،]+(?:,\s*(?:Ph\.?\s?D|M\.?\s?D|D\.?\s?Phil|[BM]\.?\s?(?:Sc|A|Eng|P\.?H)|MBA|J\.?D|Jr|OBE|FRS)\.?)*)(?:[,，،]\s*(.+))?$/u;
/** Before and behind a name. */
const HONORIFICS =
  /^(?:(?:\p{L}{1,5}\.|Prof|Dr|PD|Mrs?|Ms|Mme|Sir|Dame|Professor(?:in|a)?|professor|dr|hab|prof)(?:-\p{L}+\.?)*\s*)+(?=\p{Lu})|\s*(?:氏|先生|教授|准教授|副教授|博士|교수|박사|선생님)$/gu;
/** In scripts without capitals. */
const SHORT_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・ 　]{2,10}$/u;
const CAPITAL = /^(?:[dl]['’])?[\p{Lu}\p{Lt}\p{Script=Arabic}]/u;

/** Whether a text can be the name of a person: two to five words, with capitals where the script has them. */
export function isName(text: string): boolean {
  const name = text.replace(HONORIFICS, '').trim();
  if (/[\d@:/?!]/.test(name) || INSTITUTION.test(name) || EVENT.test(name)) return false;
  const words = name.split(/\s+/);
  const capitals = words.filter((word) => CAPITAL.test(word));
  const isOfWords = words.every((word) => CAPITAL.test(word) || /^\p{Ll}{1,4}$/u.test(word));
  const isLatin = isOfWords && words.length < 6 && capitals.length > 1;
  return SHORT_NAME.test(name) || (isLatin && !RANK.test(words.at(-1)!));
}

/** One person with what stands behind the name; undefined where a comma may part two people. */
function personOf(written: string): Person | undefined {
  const [, linked, homepage] = LINK.exec(written) ?? [];
  if (linked && homepage) {
    const person = personOf(linked);
    return person && { ...person, homepage };
  }
  const [, named, within = ''] = BRACKETS.exec(written) ?? [];
  const [, name = written, rest = ''] = COMMA.exec(named ?? written) ?? [];
  if (!isName(name.split(',')[0]!)) return undefined;
  // `she/her`, `online` and `PhD student` are no institutions.
  const isFrom = /^[\p{Lu}\p{Lo}]/u.test(within) && !/^\S+\/\S+$|\bPh\.?D\b/.test(within);
  const isOfInstitution = INSTITUTION.test(within) || (isFrom && !RANK.test(within));
  if (isOfInstitution) return rest ? undefined : { name, affiliation: within };
  if (INSTITUTION.test(rest) && !RANK.test(rest))
    return peopleOf(rest).slice(1).some(Boolean) ? undefined : { name, affiliation: rest };
  return !rest || RANK.test(rest) || !/\s/.test(rest) ? { name } : undefined;
}

const peopleOf = (text: string) => text.split(AND).filter(Boolean).map(personOf);

/** Speakers: one, or several where every part is a person for itself. */
export function readPeople(text: string): Claim {
  const several = peopleOf(text);
  const one = personOf(text);
  if (several.length > 1 && several.every(Boolean)) return sure('speaker', several);
  const isOne = one && !AND.test(one.name) && !several.slice(1).some(Boolean);
  return isOne ? sure('speaker', [one]) : unsure('speaker', text.split(/[,(（[]/)[0]);
}

/** Hosts: names alone. */
export function readNames(text: string): Claim {
  const names = text.split(AND).flatMap((part) => part.split(/,\s+/).filter(Boolean));
  return names.every(isName) ? sure('host', names) : unsure('host', text);
}

/** People as answers on one line have them: `Ada Lovelace; Charles Babbage`. */
export function peopleIn(answer: string): Person[] {
  return answer
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((part) => personOf(part) ?? { name: part });
}

/** By what calendars and biographies know a person. */
export function surnameOf(name: string): string {
  const words = name
    .replace(/\s*[(（[].*$/, '')
    .replace(HONORIFICS, '')
    .trim()
    .split(/\s+/);
  return words.at(/\p{Lo}/u.test(name) ? 0 : -1)!;
}

/** A text that begins with one of some people. */
export function isBiography(text: string, surnames: readonly string[]): boolean {
  const isText = text.length > (/\p{Lo}/u.test(text) ? 20 : 60);
  return isText && surnames.some((name) => name.length > 1 && text.slice(0, 80).includes(name));
}
