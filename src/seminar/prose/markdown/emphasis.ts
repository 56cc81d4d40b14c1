/** Where stars, underscores and tildes are marks of emphasis, and where they are themselves. */
import { attention } from 'micromark-core-commonmark';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Construct } from 'micromark-util-types';

/**
 * The characters to the left (behind) and to the right (before) of a run of marks:
 *
 * | it     | behind                                   | before                                           |
 * | ------ | ---------------------------------------- | ------------------------------------------------ |
 * | opens  | nothing, space, a sign that ends no word | a letter, a number, a sign that may begin a word |
 * | closes | no space, opening bracket or `^`         | no letter, number or opening parenthesis         |
 *
 * So `u*v*w`, `2 * 3 * 4`, `C*-algebras`, `H^*(X)`, `(*)` and `*.csv` keep their stars. In Chinese, Japanese and
 * Korean, which set no space between words, a letter may stand on either side.
 */
const OPENS = {
  behind: /(?:^|[\s\p{Ps}\p{Pi}"'’—–/:;,!?¿¡§|=>&…-]|(?<![\p{L}\p{N}\p{Pe}])[*_~]+)$/u,
  before: /^(?:[\p{L}\p{N}\p{M}\p{S}\p{Ps}\p{Pi}"'$\\`<*_~¿¡@#&…—–]|\.{3})/u,
};
const CLOSES = { behind: /[^\s\p{Ps}^]$/u, before: /^(?:[^\p{L}\p{N}(]|$)/u };
/** Before a hyphen, `*p*-adic`, only the one star that is open is closed; in `**C*-algebras**` it is a sign. */
const HYPHENED = { behind: /(?:^|[^*\p{L}\p{N}])\*[^*\n]+$/u, before: /^-\p{L}/u };
const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
/** How many characters to the left of a run are read. */
const NEAR = 200;

/** The constructs for the three marks, by character code. */
export function emphasis(source: string): Record<number, Construct> {
  const marks = ({ tokenize, resolveAll }: Construct): Construct => ({
    resolveAll: resolveAll!,
    tokenize(effects, ok, nok) {
      const from = this.now().offset;
      return tokenize.call(
        this,
        effects,
        (code) => {
          Object.assign(this.events.at(-1)![1], roleOf(source, from, this.now().offset));
          return ok(code);
        },
        nok,
      );
    },
  });
  const strike = gfmStrikethrough({ singleTilde: false }).text![126] as Construct;
  return { 42: marks(attention), 95: marks(attention), 126: marks(strike) };
}

/** Whether a run of marks opens or closes, as the resolvers of micromark ask. */
function roleOf(source: string, from: number, to: number): { _open: boolean; _close: boolean } {
  const behind = source.slice(Math.max(from - NEAR, 0), from).replace(/^[^]*\n\s*\n/, '');
  const before = source.slice(to, to + 3);
  const fits = (place: typeof OPENS) => place.behind.test(behind) && place.before.test(before);
  const isCjk = CJK.test(behind.slice(-1) + before.charAt(0));
  const isSign = HYPHENED.before.test(before) && !HYPHENED.behind.test(behind);
  return {
    _open: fits(OPENS) || (isCjk && OPENS.before.test(before)),
    _close: !isSign && (fits(CLOSES) || (isCjk && CLOSES.behind.test(behind))),
  };
}
