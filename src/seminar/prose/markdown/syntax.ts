/**
 * CommonMark without constructs that swallow prose: some are off, others begin only where a pattern matches. Inline
 * tokens are the rows of `tokens/`.
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

/** Disabled constructs, including replaced ones. */
const OFF = [
  ...['codeIndented', 'htmlText', 'setextUnderline', 'definition', 'hardBreakEscape'],
  ...['characterReference', 'characterEscape', 'attention', 'list', 'blockQuote'],
  ...['headingAtx', 'thematicBreak', 'codeFenced', 'codeText', 'htmlFlow'],
];

const BEGINS = {
  // `>` on every line of the paragraph.
  quotation: /(?:>[^\n]*(?:\n[ \t]*|$))+(?=\n|$)/y,
  // A fence, with another that closes it.
  fence: /(`{3,}|~{3,})[^`\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*(?:\n|$)/y,
  // Code with closing backticks after the text: `a`, not ``a'' and ``b''.
  code: /(?<!`)(`+)(?!`)(?:[^\n]|\n(?![ \t]*\n))*?(?<![\s([{`])\1(?!`)/y,
  // A comment on lines of its own.
  comment: /<!--[^]*?-->[ \t]*(?:\n|$)/y,
  // A footnote that is referred to.
  footnote: /(\[\^[^\]\n]+\])(?=:)(?:(?=[^]*\1(?!:))|(?<=\1(?!:)[^]*))/iy,
};

const FOOTNOTES = gfmFootnote();

/** @param source positions are those of the parser */
export function syntax(source: string): Extension {
  /** Limits a construct to a pattern, and renames it, since its original name is disabled. */
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

/** By the character code that may begin a token, as inline HTML. */
function tokens(source: string): Record<number, Construct> {
  const token: Construct = {
    // Addresses begin with their word.
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
        // micromark wants line endings as tokens of their own.
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

/** The text before and after a run of marks that opens, or closes. */
const OPENS = {
  behind: /(?:^|[\s\p{Ps}\p{Pi}"'’—–/:;,!?¿¡§|=>&…-]|(?<![\p{L}\p{N}\p{Pe}])[*_~]+)$/u,
  before: /^(?:[\p{L}\p{N}\p{M}\p{S}\p{Ps}\p{Pi}"'$\\`<*_~¿¡@#&…—–]|\.{3})/u,
};
const CLOSES = { behind: /[^\s\p{Ps}^]$/u, before: /^(?:[^\p{L}\p{N}(]|$)/u };
/** A star before a hyphen closes only a single open star: `*p*-adic`, but `**C*-algebras**`. */
const HYPHENED = { behind: /(?:^|[^*\p{L}\p{N}])\*[^*\n]+$/u, before: /^-\p{L}/u };
/** The length of text that is examined before a run. */
const NEAR = 200;

/** By character code. */
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
 * Whether a run opens or closes, for the resolvers of micromark: `u*v*w`, `2 * 3 * 4`, `C*-algebras`, `H^*(X)`, `(*)`
 * and `*.csv` keep their stars. East Asian letters may stand on either side.
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
