/** Checks of single texts. */
import type { Complaint, LineComplaint, Path } from '../fault.ts';
import { DOUBTS } from '../messages/doubts.ts';
import { PROSE } from '../messages/prose.ts';
import type { Written } from '../front-matter/scalar.ts';

/** A body that begins with the heading of the page: `Abstract: …`. */
export function headingIn(body: string, label: string): LineComplaint | undefined {
  const [above = '', before = ''] = /^(\s*)[#*_\s]*/.exec(body)!.toReversed();
  const first = body.slice(before.length);
  const isLabel =
    first.toLowerCase().startsWith(label.toLowerCase()) &&
    /^[*_]*\s*(?:[.:：．—–*]|\n|$)/.test(first.slice(label.length));
  return isLabel ? { line: above.split('\n').length, ...PROSE.Label({ label }) } : undefined;
}

/**
 * Compares the script of a text with that of its language (BCP 47), by whether both are Latin. Screen readers and
 * fonts go by the language.
 */
export function scriptDoubt(text: string, language: string): Complaint | undefined {
  const { length } = text.match(/\p{L}/gu) ?? [];
  const { length: latin } = text.match(/\p{sc=Latn}/gu) ?? [];
  const isLatin = new Intl.Locale(language).maximize().script === 'Latn';
  const isOther = isLatin ? latin * 2 < length : latin * 2 > length;
  return length >= 20 && isOther ? DOUBTS.OtherScript({ language }) : undefined;
}

/** All texts of a value, by path. */
export function* textsIn(value: Written, path: Path = []): Iterable<[Path, string]> {
  if (typeof value === 'string') return yield [path, value];
  for (const [key, inner] of Object.entries(value))
    yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
