/** East Asian characters, which are two columns wide (UAX #11). */
export const WIDE =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\u30FC\uFF00-\uFFEF]/u;

/** Chinese and Japanese lines are joined without a space. */
export function areSpaceless(line: string, next: string): boolean {
  return [line.slice(-1), next.charAt(0)].every(
    (one) => WIDE.test(one) && !/\p{sc=Hang}/u.test(one),
  );
}
