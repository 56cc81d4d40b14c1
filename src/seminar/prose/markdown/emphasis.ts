/** Where stars, underscores and tildes are marks of emphasis, and where they are themselves. */
import { attention } from 'micromark-core-commonmark';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Construct, State, Token } from 'micromark-util-types';

const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * What stands beside a run of marks:
 *
 * | it     | behind                                        | before                                            |
 * | ------ | --------------------------------------------- | ------------------------------------------------- |
 * | opens  | nothing, space, a sign that ends no word      | a letter, a number, a sign that may begin a word  |
 * | closes | what is no space, bracket or sign of a script | no letter, number or opening bracket              |
 *
 * So `u*v*w`, `2 * 3 * 4`, `C*-algebras`, `H^*(X)`, `(*)` and `*.csv` keep their stars. In Chinese, Japanese and
 * Korean, which set no space between words, a letter may stand on either side.
 */
const OPENS = {
  behind: /(?:^|[\s\p{Ps}\p{Pi}"'’—–/:;,!?¿¡§|=&…-]|(?<![\p{L}\p{N}\p{Pe}])[*_~]+)$/u,
  before: /^(?:[\p{L}\p{N}\p{M}\p{S}\p{Ps}\p{Pi}"'$\\`<*_~¿¡@#&…—–]|\.{3})/u,
};
const CLOSES = {
  behind: /[^\s\p{Ps}^]$/u,
  before: /^(?![\p{L}\p{N}(])/u,
};
/** Behind the one star that is open, `*p*-adic`; else a star before a hyphen is a sign, `**C*-algebras**`. */
const HYPHENED = { behind: /(?:^|[^*\p{L}\p{N}])\*[^*\n]+$/u, before: /^-\p{L}/u };

/** How many characters are looked at before a run. */
const NEAR = 200;

/** The three marks, by the code of the sign. */
export function emphasis(source: string): Record<number, Construct> {
  const strike = gfmStrikethrough({ singleTilde: false }).text![126] as Construct;
  return {
    42: marks(source, '*', 'attentionSequence', attention),
    95: marks(source, '_', 'attentionSequence', attention),
    126: marks(source, '~', 'strikethroughSequenceTemporary', strike),
  };
}

function marks(source: string, sign: string, type: string, { resolveAll }: Construct): Construct {
  return {
    name: `marks ${sign}`,
    resolveAll: resolveAll!,
    tokenize(effects, ok, nok) {
      const from = this.now().offset;
      const length = source.slice(from).search(new RegExp(`[^${sign}]|$`));
      if (sign === '~' && length !== 2) return nok;
      const token = effects.enter(type as Token['type']);
      Object.assign(token, roleOf(source, from, from + length));
      const inside: State = (code) => {
        if (this.now().offset < from + length) {
          effects.consume(code);
          return inside;
        }
        effects.exit(type as Token['type']);
        return ok(code);
      };
      return inside;
    },
  };
}

/** Whether a run of marks opens or closes, as the resolvers of micromark ask. */
function roleOf(source: string, from: number, to: number): { _open: boolean; _close: boolean } {
  const behind = source.slice(Math.max(from - NEAR, 0), from).replace(/^[^]*\n\s*\n/, '');
  const before = source.slice(to, to + 3);
  const isBetweenWords = CJK.test(behind.slice(-1) + before.charAt(0));
  const isHyphened = HYPHENED.before.test(before);
  return {
    _open: OPENS.before.test(before) && (OPENS.behind.test(behind) || isBetweenWords),
    _close:
      CLOSES.behind.test(behind) &&
      (CLOSES.before.test(before) || isBetweenWords) &&
      (!isHyphened || HYPHENED.behind.test(behind)),
  };
}
