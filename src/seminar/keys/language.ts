/** The tag of a language, such as `de` or `zh-Hans` (BCP 47). */
import { LANGUAGE_TAGS, type Language } from '../../languages/languages.ts';
import { anyQuoted, type Result } from '../fault.ts';
import { VALUES } from '../messages/files.ts';

/** Accepts a language tag and gives it back as written. */
export function readLanguage(tag: string): Result<string> {
  if (isLanguageTag(tag)) return { value: tag };
  const hyphened = tag.replaceAll('_', '-');
  const like = isLanguageTag(hyphened) ? hyphened : 'de';
  return { complaint: VALUES.NoLanguageTag({ text: tag, like }) };
}

/** Accepts the tag of a language of the site; the complaint has the nearest tag. */
export function readPageLanguage(tag: string): Result<Language> {
  const spoken = LANGUAGE_TAGS.find((one) => one === tag);
  if (spoken) return { value: spoken };
  const [base] = tag.toLowerCase().split(/[-_]/);
  const meant =
    LANGUAGE_TAGS.find((one) => namesOf(one).includes(tag.toLowerCase())) ??
    LANGUAGE_TAGS.find((one) => one.split('-')[0] === base);
  const tags = anyQuoted(meant ? [meant] : LANGUAGE_TAGS);
  return { complaint: VALUES.NoPageLanguage({ text: tag, tags }) };
}

/** What a language is called in English and in itself. */
function namesOf(tag: Language): (string | undefined)[] {
  return ['en', tag].map((locale) =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(tag)?.toLowerCase(),
  );
}

/** A language of 4 letters or more is reserved (RFC 5646, 2.2.1): most often it is a name in English. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && !/^[a-z]{4}/i.test(tag);
  } catch {
    return false;
  }
}
