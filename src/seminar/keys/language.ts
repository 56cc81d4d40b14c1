/** The code of a language, such as `de` or `zh-Hans` (BCP 47). */
import { complain, type Result } from '../fault.ts';

/** Accepts a language tag and gives it back as written. */
export function readLanguage(tag: string): Result<string> {
  if (isLanguageTag(tag)) return { value: tag };
  const mended = tag.replaceAll('_', '-');
  const remedy = isLanguageTag(mended) ? `Write "${mended}".` : 'Write it like "de".';
  return complain(`"${tag}" is not the code of a language (BCP 47).`, remedy);
}

/** A language of 4 letters or more is reserved (RFC 5646, 2.2.1): most often it is a name in English. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && !/^[a-z]{4}/i.test(tag);
  } catch {
    return false;
  }
}
