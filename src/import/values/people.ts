/** What stands behind `Speaker` or `Host` -> people. */
import { wordsIn } from '../../languages/labels.ts';
import { certain, open, type Reading } from './finding.ts';

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
const BEHIND = /^([^(（[]+?)\s*[([（]\s*([^()（）[\]]+?)\s*[)\]）]$/u;
const LINK = /^\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)$/;
/** Behind a name and part of it: `Jia Wen Liu, Ph.D.` */
const DEGREE =
  '(?:,\\s*(?:Ph\\.?\\s?D|M\\.?\\s?D|D\\.?\\s?Phil|[BM]\\.?\\s?(?:Sc|A|Eng|P\\.?H)|MBA|J\\.?D|Jr|OBE|FRS)\\.?)*';
const NAME_AND_REST = new RegExp(`^([^,，،]+${DEGREE})(?:[,，،]\\s*(.+))?$`, 'u');
/** Before and behind a name. */
const HONORIFICS =
  /^(?:(?:\p{L}{1,5}\.|Prof|Dr|PD|Mrs?|Ms|Mme|Sir|Dame|Professor(?:in|a)?|professor|dr|hab|prof)(?:-\p{L}+\.?)*\s*)+(?=\p{Lu})|\s*(?:氏|先生|教授|准教授|副教授|博士|교수|박사|선생님)$/gu;

export const withoutHonorific = (name: string) => name.replace(HONORIFICS, '').trim();

/** Whether a text can be the name of a person: two to five words, with capitals where the script has them. */
export function isName(text: string): boolean {
  const name = withoutHonorific(text);
  if (/[\d@:/?!]/.test(name) || INSTITUTION.test(name) || EVENT.test(name)) return false;
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・ 　]{2,10}$/u.test(
      name,
    )
  )
    return true;
  const words = name.split(/\s+/);
  const isPart = (word: string) =>
    /^(?:[\p{Lu}\p{Lt}\p{Script=Arabic}]|\p{Ll}{1,4}$|[dl]['’]\p{Lu})/u.test(word);
  const capitals = words.filter((word) => /^(?:[dl]['’])?[\p{Lu}\p{Script=Arabic}]/u.test(word));
  return (
    words.length < 6 && capitals.length > 1 && words.every(isPart) && !RANK.test(words.at(-1)!)
  );
}

/** One person with what stands behind the name; undefined where a comma may part two people. */
function personOf(written: string): Person | undefined {
  const [, linked, homepage] = LINK.exec(written) ?? [];
  const text = linked ?? written;
  const [, before, behind = ''] = BEHIND.exec(text) ?? [];
  const link = homepage ? { homepage } : {};
  if (before !== undefined) {
    const person = personOf(before);
    // `she/her`, `online` and `PhD student` are no institutions.
    const isFrom =
      /^[\p{Lu}\p{Lo}]/u.test(behind) && !/^\S+\/\S+$/.test(behind) && !RANK.test(behind);
    const affiliation = isFrom || INSTITUTION.test(behind) ? { affiliation: behind } : {};
    return person && { ...person, ...affiliation, ...link };
  }
  const [, name = text, rest = ''] = NAME_AND_REST.exec(text) ?? [];
  if (!isName(name.split(',')[0]!)) return undefined;
  if (!rest) return { name, ...link };
  if (INSTITUTION.test(rest) && !RANK.test(rest)) {
    const isOther = rest
      .split(AND)
      .slice(1)
      .some((one) => isName(one.split(/[,(]/)[0]!.trim()));
    return isOther ? undefined : { name, affiliation: rest, ...link };
  }
  return RANK.test(rest) || !/\s/.test(rest) ? { name, ...link } : undefined;
}

/** Speakers: one, or several where every part is a person for itself. */
export function readPeople(text: string): Reading {
  const parts = text.split(AND).filter(Boolean);
  const several = parts.map(personOf);
  const areAll = parts.length > 1 && several.every((one) => one && isName(one.name));
  if (areAll) return certain(several);
  const person = /;|\s&\s/.test(text) ? undefined : personOf(text);
  const isOne = person && (parts.length === 1 || !isName(parts[1]!.split(/[,(]/)[0]!.trim()));
  if (isOne && !AND.test(person.name)) return certain([person]);
  return open(text.split(/[,(（[]/)[0]!, several.map((one) => one?.name).join('; '), text);
}

/** Hosts: names alone. */
export function readNames(text: string): Reading {
  const names = text
    .split(AND)
    .flatMap((part) => part.split(/,\s+/))
    .filter(Boolean);
  return names.every(isName) ? certain(names) : open();
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
  const plain = withoutHonorific(name.replace(/\s*[(（[].*$/, ''));
  return /\p{Lo}/u.test(plain) ? plain.split(/\s+/)[0]! : plain.split(/\s+/).at(-1)!;
}

/** A text that begins with one of some people. */
export function isBiography(text: string, surnames: readonly string[]): boolean {
  const isText = text.length > (/\p{Lo}/u.test(text) ? 20 : 60);
  return isText && surnames.some((name) => name.length > 1 && text.slice(0, 80).includes(name));
}
