/** Language tags (BCP 47), such as `de` or `zh-Hans`. */
import { LANGUAGE_TAGS, type Language } from '../../languages/languages.ts';
import { anyQuoted, type Result } from '../fault.ts';
import { VALUES } from '../messages/files.ts';

export function readLanguage(tag: string): Result<string> {
  if (isLanguageTag(tag)) return { value: tag };
  const hyphened = tag.replaceAll('_', '-');
  const like = isLanguageTag(hyphened) ? hyphened : (pageLanguage(tag) ?? 'de');
  return { complaint: VALUES.NoLanguageTag({ text: tag, like }) };
}

/** The language of the site with a tag, a name or the first part of a tag: `de`, `German`, `Deutsch`, `de-AT`. */
export function pageLanguage(written: string): Language | undefined {
  const tag = written.toLowerCase();
  const [base] = tag.split(/[-_]/);
  return (
    LANGUAGE_TAGS.find((one) => one.toLowerCase() === tag) ??
    LANGUAGE_TAGS.find((one) => namesOf(one).includes(tag)) ??
    LANGUAGE_TAGS.find((one) => one.split('-')[0] === base)
  );
}

/** Accepts an exact tag of a language of the site. */
export function readPageLanguage(tag: string): Result<Language> {
  const meant = pageLanguage(tag);
  if (meant === tag) return { value: meant };
  const tags = anyQuoted(meant ? [meant] : LANGUAGE_TAGS);
  return { complaint: VALUES.NoPageLanguage({ text: tag, tags }) };
}

/** Its names in English and in the language itself. */
function namesOf(tag: Language): (string | undefined)[] {
  return ['en', tag].map((locale) =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(tag)?.toLowerCase(),
  );
}

/** Four letters or more are reserved (RFC 5646, 2.2.1): usually an English name. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && !/^[a-z]{4}/i.test(tag);
  } catch {
    return false;
  }
}
