/** MathML -> a line of Unicode, as people type formulas in a mail: `x²`, `a/b`, `√(n+1)`, `∑_(i=1)^n`. */
import type { Element, Nodes } from 'hast';
import { classNames } from '../../../text/tree.ts';
import { ACCENTS, isLineless, withoutInvisible } from './mathml.ts';

const SUPERSCRIPTS = new Map([...'0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾nⁿiⁱ'].flatMap(pairs));
const SUBSCRIPTS = new Map(
  [...'0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑiᵢjⱼkₖmₘnₙpₚtₜxₓ'].flatMap(pairs),
);

const ABOVE = new Map([...ACCENTS, ['…', '\u20DB']]);
const UNDER = new Map([['~', '\u0330']]);
/** What has a space on both sides, where it stands between two things. */
const OPERATION = /^(?:[=<>≤≥≠≈∼≃≅≡≔≪≫≲≳→←↔⟶⇒⇔⟹⟺↦∈∉∋⊂⊆⊃⊇⊄∪∩∖×⊗⊕⋊⋉∧∨+−±]|mod)$/;
/** Stands between the cells of a row until it is known what is around them. */
const CELL_END = '\u0001';
/** Braces over and under a formula have no place on a line. */
const BRACE = /^[⏞-⏡⎴⎵]$/;

function pairs(character: string, i: number, all: string[]): [string, string][] {
  return i % 2 ? [] : [[character, all[i + 1]!]];
}

export function formulaText(node: Element): string {
  return linear(node)
    .replaceAll(CELL_END, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?=/g, ' :=')
    .replace(/(?<!\d):(?=[\p{L}\p{N}\p{M}])/gu, ': ')
    .trim()
    .normalize('NFC');
}

function linear(node: Nodes): string {
  if (node.type === 'text') return withoutInvisible(node.value);
  if (node.type !== 'element') return '';
  const parts = apart(node.children.map(linear), node);
  const form = Object.hasOwn(FORMS, node.tagName) ? FORMS[node.tagName] : undefined;
  return form ? form(parts, node) : parts.join('');
}

/** The line of a fraction or a root would go on over what stands beside it: `(1/2)mv²`, `2(1/2)`. */
function apart(parts: string[], { tagName, children }: Element): string[] {
  if (!/^(?:math|mrow|mstyle|mtd|msqrt|mpadded|menclose)$/.test(tagName)) return parts;
  return parts.map((part, i) => {
    const isOpen = isFractionOrRoot(children[i]);
    const before = parts.findLast((one, k) => k < i && one) ?? '';
    const after = parts.find((one, k) => k > i && one) ?? '';
    const isBeside =
      /^[\p{L}\p{N}√(∂∇∑∏∫∮|‖⟨]/u.test(after) ||
      (/[\p{Lu}\p{Ll}\p{Nd}²³]$/u.test(before) && /^\p{N}/u.test(part));
    return isOpen && isBeside ? `(${part})` : part;
  });
}

function isFractionOrRoot(node: Nodes | undefined): boolean {
  if (node?.type !== 'element') return false;
  const [only, other] = node.children;
  if (/^(?:mstyle|mrow)$/.test(node.tagName)) return !other && isFractionOrRoot(only);
  return /^(?:mfrac|msqrt|mroot)$/.test(node.tagName) && !isLineless(node);
}

/** What becomes of the parts of an element; those of any other stand one behind the other. */
const FORMS: Readonly<Record<string, (parts: string[], node: Element) => string>> = {
  mfrac: ([over = '', under = ''], node) =>
    isLineless(node) ? `${over} choose ${under}` : `${grouped(over)}/${grouped(under)}`,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mroot: ([base = '', degree = '']) => `${script(degree, SUPERSCRIPTS, '^')}√${grouped(base)}`,
  mover: ([base = '', accent = '']) => accented(base, accent.trim()),
  msup: ([base = '', above = '']) =>
    above.trim() === '∘' && /(?:^|\p{Nd})$/u.test(base.trim())
      ? `${base.trimEnd()}°`
      : scripted(base, script(above, SUPERSCRIPTS, '^')),
  msub: ([base = '', below = '']) => withBelow(base, below),
  munder: ([base = '', below = '']) => withBelow(base, below),
  msubsup: (parts) => withBoth(parts),
  munderover: (parts) => withBoth(parts),
  mmultiscripts: (parts, node) => multiscripts(node, parts),
  mphantom: () => '',
  mrow: (parts, node) => {
    const text = parts.join('');
    if (classNames(node).includes('tml-over')) return accented(text, '‾');
    if (classNames(node).includes('tml-under')) return marked(text, '\u0332');
    return text.replaceAll(CELL_END, isCases(node) ? ', ' : ' ');
  },
  mtd: (parts) => parts.join('').trim(),
  mtr: (parts) => `${parts.join(CELL_END).replace(/[,;]+(?=\u0001)/g, '')}; `,
  mtable: (parts) =>
    parts
      .join('')
      .replace(/[,;]+; /g, '; ')
      .replace(/; $/, ''),
  // Behind an upright letter it has no width.
  mspace: (_, node) => (node.properties.width ? ' ' : ''),
  mo: (parts, { properties }) => {
    const [sign = ''] = parts;
    const isOperation = properties.form !== 'prefix' && OPERATION.test(sign.normalize('NFC'));
    return isOperation ? ` ${sign} ` : parts.join('');
  },
  annotation: () => '',
};

function withBelow(base: string, below: string): string {
  const sign = below.trim();
  if (UNDER.has(sign)) return marked(base, UNDER.get(sign)!);
  return BRACE.test(sign) ? base : scripted(base, script(below, SUBSCRIPTS, '_'));
}

function withBoth([base = '', below = '', above = '']: string[]): string {
  return scripted(base, script(below, SUBSCRIPTS, '_') + script(above, SUPERSCRIPTS, '^'));
}

/** `x̂`; a bar over several letters is over each, any other accent stands behind what it is over. */
function accented(base: string, accent: string): string {
  if (BRACE.test(accent)) return base;
  const mark = ABOVE.get(accent);
  if (mark === undefined) return scripted(base, script(accent, SUPERSCRIPTS, '^'));
  if (/^[\p{L}∂∇]\p{M}*$/u.test(base)) return base + mark;
  return accent === '‾' && /^\p{L}+$/u.test(base)
    ? marked(base, '\u0305')
    : `(${base.trim()})${accent}`;
}

/** A mark on each letter; on a sum it would say less than nothing. */
function marked(base: string, mark: string): string {
  return /^[\p{L}\p{N}]+$/u.test(base) ? base.replace(/[\p{L}\p{N}]/gu, `$&${mark}`) : base;
}

/** Rows behind one brace: what holds, and where. */
function isCases({ children }: Element): boolean {
  const [first, second, third] = children.map((child) =>
    child.type === 'element' ? child : undefined,
  );
  return second?.tagName === 'mtable' && textOf(first) === '{' && textOf(third) === '';
}

function textOf(node: Nodes | undefined): string {
  return node ? linear(node).trim() : '';
}

/** Scripts before a base stand before it. */
function multiscripts({ children }: Element, [base = '', ...scripts]: string[]): string {
  const names = children.map((child) => (child.type === 'element' ? child.tagName : ''));
  const middle = names.indexOf('mprescripts') - 1;
  const pair = ([below = '', above = '']: string[]) =>
    (below && script(below, SUBSCRIPTS, '_')) + (above && script(above, SUPERSCRIPTS, '^'));
  const [behind, before] =
    middle < 0 ? [scripts, []] : [scripts.slice(0, middle), scripts.slice(middle + 1)];
  return pair(before) + base + pair(behind);
}

/** A script belongs to the whole of a sum, and to a sign of operation without the space around it. */
function scripted(base: string, scripts: string): string {
  const plain = base.trim();
  const isSum = /\s/.test(plain) && /[^\p{L}\s]/u.test(plain) && !/^[([{|‖⟨]/.test(plain);
  return isSum ? `(${plain})${scripts}` : base.trimEnd() + scripts + (/\s*$/.exec(base)?.[0] ?? '');
}

function grouped(text: string): string {
  const plain = text.trim();
  return /^[\p{L}\p{N}\p{M}.∂]*$/u.test(plain) ? plain : `(${plain})`;
}

/** Text raised or lowered as mails can show it: `10⁶`, `H₂O`, or with a mark, `x^(ab)`. */
export function raised(text: string): string {
  return words(text, '^') ?? script(text, SUPERSCRIPTS, '^');
}

export function lowered(text: string): string {
  return words(text, '_') ?? script(text, SUBSCRIPTS, '_');
}

/** Several words stay apart. */
function words(text: string, mark: string): string | undefined {
  const plain = text.trim();
  return /[\p{L}\p{N}]\s+[\p{L}\p{N}]/u.test(plain) ? `${mark}(${plain})` : undefined;
}

function script(text: string, letters: Map<string, string>, mark: string): string {
  const plain = text.replace(/\s+/g, '');
  const small = [...plain].map((letter) => letters.get(letter));
  if (/^[′″‴]+$/.test(plain)) return plain;
  if (/^[^\s\p{L}\p{N}]$/u.test(plain) && !letters.has(plain)) return mark + plain;
  if (small.every((letter) => letter !== undefined)) return small.join('');
  // A word or a number is read as one; of other letters the second would seem to be beside the script.
  return mark + (/^(?:[a-z]+|[\d.]+|\p{L}\p{M}*|\([^()]*\))$/iu.test(plain) ? plain : `(${plain})`);
}
