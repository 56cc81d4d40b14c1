/**
 * CommonMark without what eats prose. A construct that stands on lines of its own begins only where a table
 * row below says so; what is a token within a line, say the rows of `tokens/`.
 */
import * as core from 'micromark-core-commonmark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { markdownLineEnding } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Extension,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';
import { BODY } from '../tokens/rows.ts';
import { tokenAt } from '../tokens/token.ts';
import { emphasis } from './emphasis.ts';
import { goingOn, listItem } from './list-item.ts';

/** Constructs of CommonMark that are off, and those that are replaced below. */
const OFF = [
  ...['codeIndented', 'htmlText', 'setextUnderline', 'definition', 'hardBreakEscape'],
  ...['characterReference', 'characterEscape', 'attention', 'list', 'blockQuote'],
  ...['headingAtx', 'thematicBreak', 'codeFenced', 'codeText', 'htmlFlow'],
];

/** What must stand where a construct begins, by its name. */
const BEGINS = {
  // On every line of the paragraph.
  blockQuote: /(?:>[^\n]*(?:\n[ \t]*|$))+(?=\n|$)/y,
  // Up to a closing fence.
  codeFenced: /(`{3,}|~{3,})[^`\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*(?:\n|$)/y,
  // With the closing quotes directly behind the code: `a`, not ``a'' and ``b''.
  codeText: /(?<!`)(`+)(?!`)(?:[^\n]|\n(?![ \t]*\n))*?(?<![\s([{`])\1(?!`)/y,
  // A comment on lines of its own.
  htmlFlow: /<!--[^]*?-->[ \t]*(?:\n|$)/y,
  definition: /\[\^([^\]\n]+)\]:/y,
};

/** @param source the text that is read: its positions are those of the parser */
export function syntax(source: string): Extension {
  const at = (pattern: RegExp, { now }: TokenizeContext) => {
    pattern.lastIndex = now().offset;
    return pattern.exec(source);
  };
  /** A construct that begins where a predicate holds, under another name. */
  const where = (
    construct: Construct,
    isOne: (context: TokenizeContext) => unknown,
  ): Construct => ({
    ...construct,
    name: `${construct.name} where it begins`,
    tokenize(effects, ok, nok) {
      return isOne(this) ? construct.tokenize.call(this, effects, ok, nok) : nok;
    },
  });
  const apart = (construct: Construct, pattern = /(?:)/y) =>
    where(construct, (context) => !context.interrupt && at(pattern, context));
  const rule = apart(core.thematicBreak);
  const fence = where(core.codeFenced, (context) => at(BEGINS.codeFenced, context));
  const code = where(core.codeText, (context) => at(BEGINS.codeText, context));
  const always = (construct: Construct) => where(construct, () => true);
  return {
    disable: { null: OFF },
    document: {
      ...listItem(source),
      62: {
        ...apart(core.blockQuote, BEGINS.blockQuote),
        continuation: goingOn(core.blockQuote, () => always(core.blockQuote)),
      },
      91: where(FOOTNOTES.document![91] as Construct, (context) =>
        isUsed(source, at(BEGINS.definition, context)),
      ),
    },
    flow: {
      35: apart(core.headingAtx),
      ...{ 42: rule, 45: rule, 95: rule, 96: fence, 126: fence },
      60: apart(core.htmlFlow, BEGINS.htmlFlow),
      null: GFM_TABLE.flow!.null!,
    },
    text: {
      ...tokens(source),
      91: FOOTNOTES.text![91]!,
      93: FOOTNOTES.text![93]!,
      96: code,
      ...emphasis(source),
    },
    // In an address a sign may be escaped, or written as a reference.
    string: { 38: always(core.characterReference), 92: always(core.characterEscape) },
  };
}

const FOOTNOTES = gfmFootnote();
const GFM_TABLE = gfmTable();

/** Whether a footnote is referred to; without, it is text. */
function isUsed(source: string, definition: RegExpExecArray | null): boolean {
  const mark = `[^${definition?.[1]}]`.toLowerCase();
  return source
    .toLowerCase()
    .split(mark)
    .slice(1)
    .some((behind) => !behind.startsWith(':'));
}

/** Where a token of the table may begin, by its sign. */
function tokens(source: string): Record<number, Construct> {
  const token: Construct = {
    name: 'token',
    tokenize(effects, ok, nok) {
      const { end } = tokenAt(source, this.now().offset, BODY) ?? {};
      const start: State = (code) => {
        effects.enter(TOKEN);
        return part(code);
      };
      // Each line end is a token of its own, as is what stands between two.
      const part: State = (code) => {
        if (this.now().offset >= end!) {
          effects.exit(TOKEN);
          return ok(code);
        }
        if (code === null) return nok(code);
        const type = markdownLineEnding(code) ? 'lineEnding' : PART;
        effects.enter(type);
        effects.consume(code);
        return type === PART ? line : lineEnd;
      };
      const lineEnd: State = (code) => {
        effects.exit('lineEnding');
        return part(code);
      };
      const line: State = (code) => {
        if (code !== null && !markdownLineEnding(code) && this.now().offset < end!) {
          effects.consume(code);
          return line;
        }
        effects.exit(PART);
        return part(code);
      };
      return end === undefined ? nok : start;
    },
  };
  const address: Construct = { ...token, previous: (code) => !isAlphanumeric(code) };
  const byCode = (signs: string, construct: Construct) =>
    Object.fromEntries(Array.from(signs, (sign) => [sign.charCodeAt(0), construct]));
  return { ...byCode('\\${<', token), ...byCode(ALPHANUMERIC, address) };
}

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const isAlphanumeric = (code: Code) =>
  code !== null && code > 0 && ALPHANUMERIC.includes(String.fromCharCode(code));

/** The name of a token of the table among those of micromark, and of what it has on one line. */
export const TOKEN = 'token' as Token['type'];
const PART = 'tokenPart' as Token['type'];
