/** The site's own announcement, in which labels alone tell where a part ends. */
import type { Language } from '../../languages/languages.ts';
import type { Kind } from '../languages/vocabulary.ts';
import { labelOf, type Label } from './labels.ts';
import type { Field, Line } from './line.ts';

/** Whether a text is that. */
export function isOwnForm(lines: readonly Line[], language: Language): boolean {
  const at = lines.findIndex(({ text }) => labelOf(text, language)?.kinds.includes('details'));
  return at >= 0 && /^- /.test(lines[at + 1]?.text ?? '');
}

/**
 * The site's own labels: two texts, each once, headings, and below the first heading the items of a list.
 *
 * @param above the fields so far
 */
export function isOwnLabel(
  { kinds, text, isPlain, isBare }: Label,
  line: string,
  above: readonly Field[],
) {
  if (!isPlain || /^\p{Ll}/u.test(text)) return false;
  const has = (kind: Kind) => above.some((field) => field.kinds.includes(kind));
  if (line.startsWith('-') || line.startsWith(' ')) return has('details') && !isBare;
  const [kind] = kinds;
  if (isBare) return kind === 'details' || kind === 'notes' || kind === 'host';
  return (kind === 'abstract' || kind === 'bio') && !has(kind);
}
