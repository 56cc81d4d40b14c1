/** What is announced before it is known: `TBA`, `to follow`, `wird noch bekannt gegeben`. */
import { wordsOf, type Language } from '../languages/languages.ts';

/** Whether a value says only that it is not known yet, in the page's language or in English. */
export function isToBeAnnounced(text: string, language: Language): boolean {
  const plain = text.replaceAll('.', '').trim();
  return [language, 'en' as const].some((tag) => {
    const { toBeAnnounced, vocabulary } = wordsOf(tag);
    const words = new RegExp(`^(?:${vocabulary.toBeAnnounced})[!。]?$`, 'i');
    return words.test(plain) || Object.values<string>({ ...toBeAnnounced }).includes(plain);
  });
}
