/** Values that are still to be announced: `TBA`, `to follow`, `wird noch bekannt gegeben`. */
import { isWordOf, wordsOf, type Language } from '../languages/languages.ts';

/** Whether a value is nothing but such words, in the page's language or in English. */
export function isToBeAnnounced(text: string, language: Language): boolean {
  const plain = text.replaceAll('.', '').trim();
  const isSaidByPage = [language, 'en' as const].some((tag) =>
    Object.values<string>({ ...wordsOf(tag).toBeAnnounced }).includes(plain),
  );
  return isSaidByPage || isWordOf('toBeAnnounced', language, plain.replace(/[!。]$/, ''));
}
