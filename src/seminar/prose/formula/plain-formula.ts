/** Prints MathML as a line of Unicode, as in mails: `x²`, `a/b`, `√(n+1)`, `∑_(i=1)^n`. */
import type { Element, Nodes } from 'hast';
import { classNames, textIn } from '../../../text/tree.ts';

/** Accents of TeX and their combining characters. */
export const ACCENTS = pairs(
  'ˆ\u0302^\u0302‾\u0304¯\u0304~\u0303˜\u0303→\u20D7˙\u0307¨\u0308ˇ\u030C˘\u0306´\u0301`\u0300˚\u030A←\u20D6…\u20DB',
);

/** A fraction without a bar, as in a binomial coefficient. */
export function isLineless({ properties }: Element): boolean {
  return /^0/.test(String(properties.linethickness));
}

/** Removes invisible operators (U+2061 to U+2064). */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u2061-\u2064]/g, '');
}

const SUPERSCRIPTS = pairs('0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾nⁿiⁱ');
const SUBSCRIPTS = pairs('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑiᵢjⱼkₖmₘnₙpₚtₜxₓ');

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.match(/../gu)!.map(([letter, small]) => [letter!, small!]));
}

interface Part {
  text: string;
  /** A fraction or a root, in parentheses where needed. */
  isRatio?: boolean;
}

export function plainFormula(node: Element): string {
  return joined(printed(node, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?=/g, ' :=')
    .replace(/(?<!\d):(?=[\p{L}\p{N}\p{M}])/gu, ': ')
    .trim()
    .normalize('NFC');
}

/** @param gap between cells of a row */
function printed(node: Nodes, gap: string): Part[] {
  if (node.type === 'text') return [{ text: withoutInvisible(node.value) }];
  if (node.type !== 'element') return [];
  // Cases: a value and its condition.
  const cellGap = node.tagName !== 'mrow' ? gap : /^\{[^}]*$/.test(textIn(node)) ? ', ' : ' ';
  const parts = node.children.map((child) => printed(child, cellGap));
  const name = [...classNames(node), node.tagName].find((one) => Object.hasOwn(FORMS, one));
  if (name === undefined) return parts.flat();
  const behind = /^m(?:su[bp]|under)/.test(name) ? 'ⁿ' : '';
  const text = FORMS[name]!(
    parts.map((part, i) => joined(part, i ? '' : behind)),
    node,
    gap,
  );
  return [{ text, isRatio: /^m(?:frac|sqrt|root)$/.test(name) }];
}

/** `(1/2)mv²`, `2(1/2)`, `(√2)x` */
function joined(parts: readonly Part[], behind = ''): string {
  const seen = parts.filter(({ text }) => text);
  return seen.reduce((before, { text, isRatio }, i) => {
    const next = seen[i + 1] ?? { text: i ? '' : behind };
    const goesOn =
      next.isRatio ||
      /^[\p{L}\p{N}√(∂∇∑∏∫∮|‖⟨]/u.test(next.text) ||
      (/[\p{Lu}\p{Ll}\p{Nd}²³]$/u.test(before) && /^\p{N}/u.test(text));
    return before + (isRatio && goesOn ? `(${text})` : text);
  }, '');
}

/** Operators and relations with spaces around them. */
const OPERATION = /^(?:[=<>≤≥≠≈∼≃≅≡≔≪≫≲≳→←↔⟶⇒⇔⟹⟺↦∈∉∋⊂⊆⊃⊇⊄∪∩∖×⊗⊕⋊⋉∧∨+−±]|mod)$/;
/** Braces over and under a formula are omitted. */
const BRACE = /^[⏞-⏡⎴⎵]$/;

/** By class or name; other elements print their children. */
const FORMS: Readonly<Record<string, (parts: string[], node: Element, gap: string) => string>> = {
  mfrac: ([over = '', under = ''], node) =>
    isLineless(node) ? `${over} choose ${under}` : `${grouped(over)}/${grouped(under)}`,
  msqrt: ([base = '']) => `√${grouped(base)}`,
  mroot: ([base = '', degree = '']) => `${raised(degree)}√${grouped(base)}`,
  mover: ([base = '', accent = '']) => accented(base, accent.trim()),
  'tml-over': ([base = '']) => accented(base, '‾'),
  'tml-under': ([base = '']) => marked(base, '\u0332') ?? base,
  msup: ([base = '', above = '']) =>
    above.trim() === '∘' && /(?:^|\p{Nd})$/u.test(base.trim())
      ? `${base.trimEnd()}°`
      : scripted(base, raised(above)),
  ...{ msub: withScripts, munder: withScripts, msubsup: withScripts, munderover: withScripts },
  mmultiscripts: (parts, { children }) => {
    const middle = (children as Element[]).findIndex(({ tagName }) => tagName === 'mprescripts');
    return withScripts(['', ...parts.slice(middle + 1)]) + withScripts(parts.slice(0, middle));
  },
  mphantom: () => '',
  mtd: (parts) => parts.join('').trim(),
  mtr: (cells, _, gap) => cells.map((cell) => cell.replace(/[,;]+$/, '')).join(gap),
  mtable: (rows) => rows.join('; '),
  // Without a width after an upright letter.
  mspace: (_, { properties }) => (properties.width ? ' ' : ''),
  mo: ([sign = ''], { properties }) => {
    const isSpaced = properties.form !== 'prefix' && OPERATION.test(sign.normalize('NFC'));
    return BRACE.test(sign) ? '' : isSpaced ? ` ${sign} ` : sign;
  },
};

function withScripts([base = '', below = '', above = '']: string[]): string {
  return scripted(base, lowered(below) + raised(above));
}

/** `x̂`; a bar over several letters is over each; other accents follow the base. */
function accented(base: string, accent: string): string {
  const mark = ACCENTS.get(accent);
  if (mark === undefined) return scripted(base, raised(accent));
  if (/^[\p{L}∂∇]\p{M}*$/u.test(base)) return base + mark;
  const barred = accent === '‾' && !/\p{N}/u.test(base) ? marked(base, '\u0305') : undefined;
  return barred ?? `(${base.trim()})${accent}`;
}

/** A mark on each letter. */
function marked(base: string, mark: string): string | undefined {
  return /^[\p{L}\p{N}]+$/u.test(base) ? base.replace(/./gu, `$&${mark}`) : undefined;
}

/** Parenthesises a sum or product; drops the spaces of an operator. */
function scripted(base: string, scripts: string): string {
  const plain = base.trim();
  const isSum = /\s.*[^\p{L}\s]|[^\p{L}\s].*\s|.[√/]./u.test(plain) && !/^[([{|‖⟨]/.test(plain);
  if (!scripts) return base;
  return isSum ? `(${plain})${scripts}` : base.replace(/\s*$/, `${scripts}$&`);
}

function grouped(text: string): string {
  const plain = text.trim();
  return /^[\p{L}\p{N}\p{M}.∂]*$/u.test(plain) ? plain : `(${plain})`;
}

/** `10⁶`, `H₂O`, or with an operator: `x^(ab)`. */
export const raised = (text: string) => script(text, SUPERSCRIPTS, '^');
export const lowered = (text: string) => script(text, SUBSCRIPTS, '_');

function script(text: string, letters: ReadonlyMap<string, string>, mark: string): string {
  // Keeps spaces between words.
  const plain = text.trim().replace(/(?<![\p{L}\p{N}])\s+|\s+(?![\p{L}\p{N}])/gu, '');
  const small = [...plain].map((letter) => letters.get(letter));
  if (/^[′″‴]+$/.test(plain)) return plain;
  if (small.every((letter) => letter !== undefined)) return small.join('');
  // Needs no parentheses: a word, a number, a symbol.
  const isOne = /^(?:[a-z]+|[\d.]+|\p{L}\p{M}*|\([^()]*\)|[^\s\p{L}\p{N}])$/iu.test(plain);
  return mark + (isOne ? plain : `(${plain})`);
}
