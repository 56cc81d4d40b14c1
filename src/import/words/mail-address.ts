/** Addresses of mail, as they are written on pages that hide them from programs. */

export const EMAIL =
  /[\p{L}\d._%+-]+\s?(?:@|[([]\s?at\s?[)\]])\s?[\w-]+(?:(?:\.|\s?[([]dot[)\]]\s?)[\w-]+)+/u;

/** The first address in a text, with its @ where that is written out. */
export function plainEmail(text: string): string | undefined {
  const [written] = EMAIL.exec(text) ?? [];
  return written
    ?.replace(/\s?[([]\s?at\s?[)\]]\s?|\s?@\s?/, '@')
    .replace(/\s?[([]dot[)\]]\s?/g, '.');
}
