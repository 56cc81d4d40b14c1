/** Latin letters that Unicode does not decompose into letter and mark -> their ASCII spelling. */
const SPELLED: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' },
  ...{ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' },
};

/** A text as it is typed where the keyboard has no accents: `Łukasz Gąsior` -> `Lukasz Gasior`. */
export function withoutAccents(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/\P{ASCII}/gu, (letter) => SPELLED[letter] ?? letter);
}
