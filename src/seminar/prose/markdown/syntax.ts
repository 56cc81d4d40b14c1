/**
 * CommonMark without the constructs that swallow prose: some are off, and block constructs begin
 * only where a pattern below matches. Inline tokens are those of the rows in `tokens/`.
 */
import * as core from 'micromark-core-commonmark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension, State } from 'micromark-util-types';
import { WIDE } from '../../../text/wide.ts';
import { tokenAt } from '../tokens/token.ts';
import { BODY } from '../tokens/tokens.ts';
import { continued, listItem } from './list-item.ts';

/** Constructs of CommonMark that are off, and those that are replaced below. */
const OFF = [
  ...['codeIndented', 'htmlText', 'setextUnderline', 'definition', 'hardBreakEscape'],
  ...['characterReference', 'characterEscape', 'attention', 'list', 'blockQuote'],
  ...['headingAtx', 'thematicBreak', 'codeFenced', 'codeText', 'htmlFlow'],
];

/** Patterns that must match where a construct begins. */
const BEGINS = {
  // `>` on every line of the paragraph.
  quotation: /(?:>[^\n]*(?:\n[ \t]*|$))+(?=\n|$)/y,
  // A fence, with another that closes it.
  fence: /(`{3,}|~{3,})[^`\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*(?:\n|$)/y,
  // Code with the closing quotes directly behind it: `a`, not ``a'' and ``b''.
  code: /(?<!`)(`+)(?!`)(?:[^\n]|\n(?![ \t]*\n))*?(?<![\s([{`])\1(?!`)/y,
  // A comment on lines of its own.
  comment: /<!--[^]*?-->[ \t]*(?:\n|$)/y,
  // A footnote that the text refers to, before or behind.
  footnote: /(\[\^[^\]\n]+\])(?=:)(?:(?=[^]*\1(?!:))|(?<=\1(?!:)[^]*))/iy,
};

const FOOTNOTES = gfmFootnote();

/** @param source the text that is read: its positions are those of the parser */
export function syntax(source: string): Extension {
  /** A construct that begins where a pattern matches, renamed because its original name is disabled. */
  const where = (construct: Construct, pattern = /(?:)/y, canInterrupt = true): Construct =>
    continued(construct, {
      name: `${construct.name} where it begins`,
      tokenize(effects, ok, nok) {
        pattern.lastIndex = this.now().offset;
        const isOpen = this.containerState?.open ?? false;
        const begins = (canInterrupt || isOpen || !this.interrupt) && pattern.test(source);
        return begins ? construct.tokenize.call(this, effects, ok, nok) : nok;
      },
    });
  /** A construct that cannot interrupt a paragraph. */
  const apart = (construct: Construct, pattern?: RegExp) => where(construct, pattern, false);
  const rule = apart(core.thematicBreak);
  const fence = where(core.codeFenced, BEGINS.fence);
  return {
    disable: { null: OFF },
    document: {
      ...listItem(source),
      62: apart(core.blockQuote, BEGINS.quotation),
      91: where(FOOTNOTES.document![91] as Construct, BEGINS.footnote),
    },
    flow: {
      ...{ 35: apart(core.headingAtx), 42: rule, 45: rule, 95: rule, 96: fence, 126: fence },
      60: apart(core.htmlFlow, BEGINS.comment),
      null: gfmTable().flow!.null!,
    },
    text: {
      ...tokens(source),
      ...emphasis(source),
      96: where(core.codeText, BEGINS.code),
      ...{ 91: FOOTNOTES.text![91]!, 93: FOOTNOTES.text![93]! },
    },
  };
}

/** Where a token of the table may begin, by the code of its first sign. The parser takes it for inline HTML. */
function tokens(source: string): Record<number, Construct> {
  const token: Construct = {
    // An address begins no later than its word.
    previous() {
      const at = this.now().offset;
      return !/^[A-Za-z\d]{2}$/.test(source.slice(Math.max(at - 1, 0), at + 1));
    },
    tokenize(effects, ok, nok) {
      const end = tokenAt(source, this.now().offset, BODY)?.end;
      if (end === undefined) return nok;
      const inside: State = (code) => {
        if (this.now().offset >= end) {
          effects.exit('htmlText');
          return ok(code);
        }
        if (code === null) return nok(code);
        // Codes below -2 are line endings, which micromark wants as tokens of their own.
        const type = code < -2 ? 'lineEnding' : 'htmlTextData';
        effects.enter(type);
        effects.consume(code);
        effects.exit(type);
        return inside;
      };
      effects.enter('htmlText');
      return inside;
    },
  };
  const signs = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  return Object.fromEntries(
    signs.flatMap((sign, i) => (/[\\${<A-Za-z\d]/.test(sign) ? [[i, token]] : [])),
  );
}

/** The text to the left (behind) and to the right (before) of a run of marks that opens, or closes. */
const OPENS = {
  behind: /(?:^|[\s\p{Ps}\p{Pi}"'’—–/:;,!?¿¡§|=>&…-]|(?<![\p{L}\p{N}\p{Pe}])[*_~]+)$/u,
  before: /^(?:[\p{L}\p{N}\p{M}\p{S}\p{Ps}\p{Pi}"'$\\`<*_~¿¡@#&…—–]|\.{3})/u,
};
const CLOSES = { behind: /[^\s\p{Ps}^]$/u, before: /^(?:[^\p{L}\p{N}(]|$)/u };
/** Before a hyphen, `*p*-adic`, only the one star that is open is closed; in `**C*-algebras**` it is a sign. */
const HYPHENED = { behind: /(?:^|[^*\p{L}\p{N}])\*[^*\n]+$/u, before: /^-\p{L}/u };
/** How many characters to the left of a run are read. */
const NEAR = 200;

/** The constructs for the three marks, by character code. */
function emphasis(source: string): Record<number, Construct> {
  const marks = ({ tokenize, resolveAll }: Construct): Construct => ({
    resolveAll: resolveAll!,
    tokenize(effects, ok, nok) {
      const from = this.now().offset;
      const done: State = (code) => {
        Object.assign(this.events.at(-1)![1], roleOf(source, from, this.now().offset));
        return ok(code);
      };
      return tokenize.call(this, effects, done, nok);
    },
  });
  const strike = gfmStrikethrough({ singleTilde: false }).text![126] as Construct;
  return { 42: marks(core.attention), 95: marks(core.attention), 126: marks(strike) };
}

/**
 * Whether a run of marks opens or closes, as the resolvers of micromark ask: `u*v*w`, `2 * 3 * 4`, `C*-algebras`,
 * `H^*(X)`, `(*)` and `*.csv` keep their stars. In Chinese, Japanese and Korean a letter may stand on either side.
 */
function roleOf(source: string, from: number, to: number): { _open: boolean; _close: boolean } {
  const behind = source.slice(Math.max(from - NEAR, 0), from).replace(/^[^]*\n\s*\n/, '');
  const before = source.slice(to, to + 3);
  const fits = (place: typeof OPENS) => place.behind.test(behind) && place.before.test(before);
  const isWide = WIDE.test(behind.slice(-1) + before.charAt(0));
  const isSign = HYPHENED.before.test(before) && !HYPHENED.behind.test(behind);
  return {
    _open: fits(OPENS) || (isWide && OPENS.before.test(before)),
    _close: !isSign && (fits(CLOSES) || (isWide && CLOSES.behind.test(behind))),
  };
}
