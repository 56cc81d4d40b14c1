/** What is announced before it is known: `TBA`, `to follow`, `wird noch bekannt gegeben`. */
import { isWordOf, wordsOf, type Language } from '../languages/languages.ts';

/** Whether a value says only that it is not known yet, in the page's language or in English. */
export function isToBeAnnounced(text: string, language: Language): boolean {
  const plain = text.replaceAll('.', '').trim();
  const isSaidByPage = [language, 'en' as const].some((tag) =>
    Object.values<string>({ ...wordsOf(tag).toBeAnnounced }).includes(plain),
  );
  return isSaidByPage || isWordOf('toBeAnnounced', language, plain.replace(/[!。]$/, ''));
}
