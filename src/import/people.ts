/** Parses people, from labels and from answers. */
import { labelOf, wordsIn } from '../languages/labels.ts';
import { wordPattern } from '../languages/languages.ts';
import { remoteAt } from '../seminar/place.ts';
import type { Person } from './content.ts';

/** Academic ranks: `Title: Associate Professor` is no title of a talk. */
export const RANK = wordsIn('ranks', true);
/** Institutions. */
const INSTITUTION = wordsIn('institutions', false);
/** Separators of people. */
export const AND = new RegExp(`\\s*(?:;|\\s&\\s|\\s${wordPattern('and')}\\s)\\s*`, 'u');
/** `Ada Lovelace (University of London)`, `周明远（华中科技大学）`, `Prof. A [ School of Law ]` */
const BRACKETS = /^([^(（[]+?)\s*[([（]\s*([^()（）[\]]+?)\s*[)\]）]$/u;
/** `Ada Lovelace, University of London` */
const COMMA = /^([^,，、]+)[,，、]\s*(.+)$/u;
/** Honorifics and academic titles. */
const HONORIFICS =
  /^(?:(?:\p{L}{1,5}\.|Prof|Dr|PD|Mrs?|Ms|Mme|Sir|Dame|Professor(?:in|a)?|professor|dr|hab|prof)(?:-\p{L}+\.?)*\s*)+(?=\p{Lu})|\s*(?:氏|先生|教授|准教授|副教授|博士|교수|박사|선생님)$/gu;
/** Names in scripts without capitals. */
const SHORT_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・ 　]{2,10}$/u;
/** `J. van der Berg`, `O’Brien`, `d’Alembert`: two to five capitalised words. */
const PARTICLE = '(?:v[ao]n|de[nrls]?|d[aiou]|das|dos|del|della|la|le|el|al|bin|ibn|ter?|zu)';
const WORD = "(?:[dl][’'])?[\\p{Lu}\\p{Lt}\\p{Script=Arabic}][\\p{L}\\p{M}.’'-]*";
export const NAME = `${WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${WORD}){1,4}`;

export function isName(text: string): boolean {
  const name = text.replace(HONORIFICS, '').trim();
  const isOfWords = new RegExp(`^${NAME}$`, 'u').test(name);
  return SHORT_NAME.test(name) || (isOfWords && !RANK.test(name.split(/\s+/).at(-1)!));
}

/** Undefined unless the text is one name, with or without an institution. */
function personOf(written: string): Person | undefined {
  const [, name = written, within] = BRACKETS.exec(written) ?? COMMA.exec(written) ?? [];
  if (!isName(name) || within === undefined) return isName(name) ? { name } : undefined;
  // After a comma may follow a degree, a rank or another person.
  const [first = ''] = within.split(/[,，、]/);
  if (!BRACKETS.test(written) && (!INSTITUTION.test(first) || AND.test(within))) return undefined;
  // `FU Berlin`, `北都大学`; a single word is ambiguous: `(Chair)`.
  const isOther =
    RANK.test(within) || labelOf(within) || remoteAt(within) >= 0 || /\//.test(within);
  const isInstitution = /^\p{Lu}.*\s|^\p{Lo}/u.test(within) && !isOther;
  return isInstitution ? { name, affiliation: within } : undefined;
}

/** Undefined if a part is no person, or the last institution may apply to all. */
export function peopleOf(text: string): Person[] | undefined {
  const whole = personOf(text);
  const all = whole ? [whole] : text.split(AND).map(personOf);
  const from = all.filter((one) => one?.affiliation);
  const isClear = !from.length || from.length === all.length || from[0] === all[0];
  return isClear && all.every((one) => one !== undefined) ? all : undefined;
}

/** Parses an answer: `Ada Lovelace, London; Charles Babbage`. */
export function peopleIn(answer: string): Person[] {
  return answer
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((part) => {
      const [name, ...rest] = part.split(/\s*[,，(（]\s*/);
      const affiliation = rest.join(', ').replace(/[)）]$/, '');
      return personOf(part) ?? (affiliation ? { name: name!, affiliation } : { name: part });
    });
}

/** For ids and for finding biographies. */
export function surnameOf(name: string): string {
  const words = name
    .replace(/\s*[(（[,].*$/, '')
    .replace(HONORIFICS, '')
    .trim()
    .split(/\s+/);
  return words.at(/\p{Lo}/u.test(name) ? 0 : -1)!;
}
