/** ASCII spellings of Latin letters that do not decompose. */
const SPELLED: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' },
  ...{ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' },
};

/** `Łukasz Gąsior` -> `Lukasz Gasior` */
export function withoutAccents(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/\P{ASCII}/gu, (letter) => SPELLED[letter] ?? letter);
}
