/** Latin letters that are no letter with a mark, as Unicode sees it -> those that stand for them. */
const SPELLED: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' },
  ...{ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' },
};

/** A text as it is typed where the keyboard has no accents: `Łukasz Gąsior` -> `Lukasz Gasior`. */
export function withoutAccents(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/\P{ASCII}/gu, (letter) => SPELLED[letter] ?? letter);
}
