/** Who speaks, as lists and sentences have it -> names with what stands beside each. */
import { withoutAccents } from '../../text/accents.ts';
import { EMAIL } from './addresses.ts';
import { said } from '../languages/rows.ts';
import { hasHonorific, INSTITUTION, isName, POST, withoutHonorific } from './phrases.ts';

export interface Person {
  name: string;
  affiliation?: string | undefined;
}

const DEGREE =
  /^(?:mph|mba|facp|facs|faan|frcp|mrcp|fnsc|rn|dvm|pharmd|edd|psyd|jd|ma|ms|bsc|mphil|cbe|obe|mbe|kc|qc|ph\.?\s?d|m\.?\s?d|d\.?phil|sc\.?d|m\.?sc|frs|fba|esq|jr|sr|llm|ii|iii)\.?$/i;
/** Between names; a sign of Chinese is in many a name too: `佐和子`. */
export const AND = new RegExp(
  `\\s*(?:;|,?\\s(?:${said('and')}|with)\\s|\\s&\\s|、|(?<=\\p{sc=Han}{2})和(?=\\p{sc=Han}{2})|(?<=\\p{sc=Hang})와\\s|(?<!학)과\\s|\\sو)\\s*(?![^(（]*[)）])`,
  'u',
);
const ONLY_AND = new RegExp(`^\\s*(?:${said('and')}|&)\\s*$`, 'i');

/** `Public lecture by Ada Lovelace` */
const TALK_BY = new RegExp(
  `^(?:\\p{L}+ )?(?:\\p{L}*vortrag|${said('talk')}) ${said('by')}\\s+`,
  'iu',
);

/** `CIESAS Pacífico Sur` is rather where somebody is from. */
const ACRONYM = /(?<!\p{L})\p{Lu}{4,}(?!\p{L}).*\p{Ll}/u;
/** What stands before an item of a list. */
export const BULLET = /^\s*[-•*]\s+/;
const isPage = (line: string) => /^\s*https?:\/\/\S+\s*$/.test(line);
/** Behind a name. */
const PAGE = /\s+(https?:\/\/\S+)\s*$/;

/** The address of a page that stands alone on one of the lines. */
export function pageIn(lines: readonly string[]): string | undefined {
  return lines.find(isPage)?.trim() ?? lines.map((line) => PAGE.exec(line)?.[1]).find(Boolean);
}

/** @param lines the name, alone or with what belongs to it, and below it more of that */
export function peopleOf(lines: readonly string[], isPlural: boolean): Person[] {
  const [first = '', ...below] = lines
    .filter((line) => !isPage(line) && !ONLY_AND.test(line))
    .map((line) =>
      line
        .replace(BULLET, '')
        .trim()
        .replace(/^[(（]([^()（）]+)[)）]$/, '$1')
        .replace(/[,;]?\s*\(?joint(?:ly)?(?: work)? with\s.*$/i, ''),
    );
  const parts = first.split(AND).filter(Boolean);
  const split = isPlural ? parts.flatMap(listed) : parts;
  const people = split.map(personOf);
  const areNames = people.every(({ name }) => isName(name) || /\p{Lo}/u.test(name));
  if (split.length > 1 && areNames) {
    return [...people, ...below.map(personOf)];
  }
  const person = personOf(first);
  const isOther = (line: string) =>
    isPerson(line) &&
    // Below a name alone, a line of two parts is where that one is from: `Natural Resources Canada, Ottawa`.
    (hasHonorific(line) || person.affiliation !== undefined || !personOf(line).affiliation) &&
    !INSTITUTION.test(line.split(/[(,]/)[0]!) &&
    !ACRONYM.test(line) &&
    // `Eugene Higgins Professor of Philosophy` is a post of whoever stands above.
    !POST.test(line.split(/[(,]/)[0]!) &&
    (hasHonorific(line) || !hasHonorific(first));
  if (
    below.length &&
    !lines.slice(1).some((line) => /^\s*[(（]/.test(line)) &&
    below.every(isOther)
  )
    return [person, ...below.map(personOf)];
  const affiliation = [person.affiliation, ...below].filter(Boolean).join(', ').replace(/,+$/, '');
  // A remark is none.
  const isPlace = affiliation && !/[!?]/.test(affiliation);
  return [{ name: person.name, ...(isPlace ? { affiliation } : {}) }];
}

/** `A, B` where both are names. */
function listed(part: string): string[] {
  const names = part.split(/,\s*(?![^(]*\))/);
  return names.every(isPerson) ? names : [part];
}

/** Items of a list, or names, each with what stands indented below it: `Partner, Kittredge Shaw`. */
export function groupsOf(lines: readonly string[]): string[][] {
  const start = lines.some((line) => BULLET.test(line)) ? BULLET : /^\S/;
  const groups: string[][] = [];
  for (const text of lines.filter((line) => line.trim())) {
    if (start.test(text) || !groups.length) groups.push([text.replace(BULLET, '').trim()]);
    else groups.at(-1)!.push(text.trim());
  }
  const areNames = groups.every(([name]) => isPerson(name!));
  return areNames && (start === BULLET || groups.some(({ length }) => length > 1)) ? groups : [];
}

/** `Ada Lovelace (London)`, `Ada Lovelace, University of London`, `Ada Lovelace – London`. */
export function personOf(text: string): Person {
  const plain = text
    .replace(TALK_BY, '')
    .replace(
      /^(?:com|con|avec|mit|with|w\/|by|von|par|por|door) (?:a |o |la |il |le |der |the )?(?=\p{Lu})/iu,
      '',
    )
    .replace(/^(?:il|la|lo|el|le|l[’'])\s*(?=(?:prof|dott|dra?\b|m\.|mme|sig|ing))/i, '')
    .replace(/\s*[<(]?[\w.+-]+@[\w.-]+[>)]?/g, '')
    .replace(/\s*\((?:she|he|they|sie|er|elle|il|ella|él|zij|hij)\/[^)]*\)/gi, '')
    .replace(PAGE, '')
    .replace(/\s*\(?\[(?:home ?page|web ?site|web|www)\]\([^()]*\)\)?/gi, '')
    .replace(/[*_]{1,2}/g, '')
    .trim();
  const [, name, inside, after = ''] =
    /^([^(（,]+?)\s*[(（](.+)[)）]\s*[.,]?\s*(.*)$/.exec(plain) ?? [];
  // `Prof. (Mrs.) Revathi Iyengar`
  if (name && inside && withoutHonorific(`${name} `).trim()) {
    const affiliation = [inside, after].filter(Boolean).join(', ');
    return { name: name.trim(), affiliation };
  }
  const [, one, other] =
    /^(.+?)(?:\s+[-–—|]\s+|\s+(?:from|of|at|von der|vom)\s+(?:the\s+)?)(.+)$/.exec(plain) ?? [];
  if (one && other && isName(one)) return { name: one, affiliation: other };
  const [head = '', ...rest] = plain.split(/[,،]\s*/);
  const degrees = rest.findIndex((part) => !DEGREE.test(part));
  const count = degrees < 0 ? rest.length : degrees;
  const affiliation = rest.slice(count).join(', ');
  // The full stop behind a degree is its own.
  const full = count
    ? [head, ...rest.slice(0, count)].join(', ')
    : head.replace(/(?<!\p{Lu})\.$/u, '');
  return { name: full, ...(affiliation ? { affiliation: affiliation.replace(/\.$/, '') } : {}) };
}

/** Whether a text is a name, alone or with what belongs to it. */
export const isPerson = (text: string) => isName(personOf(text).name);

/** The last word of a name, without titles, for an identity: `guth`, `van-der-berg`. */
export function surnameOf(name: string): string {
  const plain = withoutAccents(withoutHonorific(name.replace(/[(（,].*/, '')));
  const last = plain.trim().split(/\s+/).at(-1) ?? '';
  return last
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A name without the address and the telephone number beside it: `X <x@y.example> (4711)`. */
export const withoutContact = (text: string) =>
  text
    .replace(EMAIL, '')
    .replace(/\s*[(<[（](?:(?:x|ext\.?|tel\.?|phone:?|内線|내선)?\s*[\d\s+/-]*)[)>\]）]/gi, '')
    .replace(/^\s*[-•*]\s+|\s*(?:\(\s*\)|（\s*）)/g, '')
    .replace(/[\s/,;:(<|]+[)>]*\s*$/, '')
    .trim();
