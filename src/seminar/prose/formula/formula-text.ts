/** MathML -> a line of Unicode, as people type formulas in a mail: `x²`, `a/b`, `√(n+1)`, `∑_(i=1)^n`. */
import type { Element, Nodes } from 'hast';
import { classNames } from '../../../text/tree.ts';

/** The accents that TeX sets above a letter -> the characters that Unicode sets there. */
export const ACCENTS = pairs(
  'ˆ\u0302^\u0302‾\u0304¯\u0304~\u0303˜\u0303→\u20D7˙\u0307¨\u0308ˇ\u030C˘\u0306´\u0301`\u0300˚\u030A←\u20D6',
);

/** One over the other without a bar, as in a binomial coefficient. */
export function isLineless({ properties }: Element): boolean {
  return /^0/.test(String(properties.linethickness));
}

/** Text without the invisible signs of application and multiplication (U+2061 to U+2064). */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u2061-\u2064]/g, '');
}

const SUPERSCRIPTS = pairs('0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾nⁿiⁱ');
const SUBSCRIPTS = pairs('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑiᵢjⱼkₖmₘnₙpₚtₜxₓ');

/** What has a space on both sides, where it stands between two things. */
const OPERATION = /^(?:[=<>≤≥≠≈∼≃≅≡≔≪≫≲≳→←↔⟶⇒⇔⟹⟺↦∈∉∋⊂⊆⊃⊇⊄∪∩∖×⊗⊕⋊⋉∧∨+−±]|mod)$/;
/** Braces over and under a formula have no place on a line. */
const BRACE = /^[⏞-⏡⎴⎵]$/;
/** Between the cells of a row, until the signs around them are known. */
const CELL_END = '\u0001';
/** Around a fraction or a root, until the text beside it is known. */
const [OPEN, CLOSE] = ['\u0002', '\u0003'];
/** A fraction or a root whose line would go on over what stands beside it: `(1/2)mv²`, `2(1/2)`. */
const BESIDE =
  /(?<=[\p{Lu}\p{Ll}\p{Nd}²³])\u0002(?=\p{N})([^\u0003]*)\u0003|\u0002([^\u0003]*)\u0003(?=[\p{L}\p{N}√(∂∇∑∏∫∮|‖⟨\u0002])/gu;

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.match(/../gu)!.map(([letter, small]) => [letter!, small!]));
}

export function formulaText(node: Element): string {
  return closed(linear(node))
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
  const parts = node.children.map(linear);
  const form = Object.hasOwn(FORMS, node.tagName) ? FORMS[node.tagName] : undefined;
  return form ? form(parts, node) : joined(parts);
}

function joined(parts: readonly string[]): string {
  return parts.join('').replace(BESIDE, '($1$2)');
}

const opened = (text: string) => OPEN + closed(text) + CLOSE;
const closed = (text: string) => text.replace(/[\u0002\u0003]/g, '');

/** What becomes of the parts of an element; those of any other stand one behind the other. */
const FORMS: Readonly<Record<string, (parts: string[], node: Element) => string>> = {
  mfrac: ([over = '', under = ''], node) =>
    isLineless(node) ? `${over} choose ${under}` : opened(`${grouped(over)}/${grouped(under)}`),
  msqrt: (parts) => opened(`√${grouped(joined(parts))}`),
  mroot: ([base = '', degree = '']) => opened(`${raised(degree)}√${grouped(base)}`),
  mover: ([base = '', accent = '']) => accented(base, accent.trim()),
  msup: ([base = '', above = '']) =>
    above.trim() === '∘' && /(?:^|\p{Nd})$/u.test(base.trim())
      ? `${base.trimEnd()}°`
      : scripted(base, raised(above)),
  ...{ msub: withScripts, munder: withScripts, msubsup: withScripts, munderover: withScripts },
  mmultiscripts: (parts, { children }) => {
    const middle = (children as Element[]).findIndex(({ tagName }) => tagName === 'mprescripts');
    const [below = '', above = ''] = parts.slice(middle + 1);
    return lowered(below) + raised(above) + withScripts(parts.slice(0, middle));
  },
  mphantom: () => '',
  mrow: (parts, node) => {
    const text = joined(parts);
    if (classNames(node).includes('tml-over')) return accented(text, '‾');
    if (classNames(node).includes('tml-under')) return marked(text, '\u0332');
    // Rows behind one brace: what holds, and where.
    return text.replaceAll(CELL_END, /^\s*\{[^}]*$/.test(text) ? ', ' : ' ');
  },
  mtd: (parts) => joined(parts).trim(),
  mtr: (parts) => `${parts.join(CELL_END).replace(/[,;]+(?=\u0001)/g, '')}; `,
  mtable: (parts) =>
    parts
      .join('')
      .replace(/[,;]*; $/, '')
      .replace(/[,;]+; /g, '; '),
  // Behind an upright letter it has no width.
  mspace: (_, node) => (node.properties.width ? ' ' : ''),
  mo: ([sign = ''], { properties }) =>
    properties.form !== 'prefix' && OPERATION.test(sign.normalize('NFC')) ? ` ${sign} ` : sign,
};

function withScripts([base = '', below = '', above = '']: string[]): string {
  return scripted(base, (BRACE.test(below.trim()) ? '' : lowered(below)) + raised(above));
}

/** `x̂`; a bar over several letters is over each, any other accent stands behind what it is over. */
function accented(base: string, accent: string): string {
  if (BRACE.test(accent)) return base;
  const mark = accent === '…' ? '\u20DB' : ACCENTS.get(accent);
  if (mark === undefined) return scripted(base, raised(accent));
  if (/^[\p{L}∂∇]\p{M}*$/u.test(base)) return base + mark;
  return accent === '‾' && /^\p{L}+$/u.test(base)
    ? marked(base, '\u0305')
    : `(${base.trim()})${accent}`;
}

/** A mark on each letter; on a sum it would say less than nothing. */
function marked(base: string, mark: string): string {
  return /^[\p{L}\p{N}]+$/u.test(base) ? base.replace(/[\p{L}\p{N}]/gu, `$&${mark}`) : base;
}

/** A script belongs to the whole of a sum, and to a sign of operation without the space around it. */
function scripted(base: string, scripts: string): string {
  const plain = base.trim();
  const isSum = /\s/.test(plain) && /[^\p{L}\s]/u.test(plain) && !/^[([{|‖⟨]/.test(plain);
  if (!scripts) return base;
  return isSum ? `(${plain})${scripts}` : base.trimEnd() + scripts + (/\s*$/.exec(base)?.[0] ?? '');
}

function grouped(text: string): string {
  const plain = text.trim();
  return /^[\p{L}\p{N}\p{M}.∂]*$/u.test(plain) ? plain : `(${plain})`;
}

/** Text raised or lowered as mails can show it: `10⁶`, `H₂O`, or with a mark, `x^(ab)`. */
export const raised = (text: string) => script(text, SUPERSCRIPTS, '^');
export const lowered = (text: string) => script(text, SUBSCRIPTS, '_');

function script(text: string, letters: ReadonlyMap<string, string>, mark: string): string {
  // Words stay apart.
  const plain = closed(text)
    .trim()
    .replace(/(?<![\p{L}\p{N}])\s+|\s+(?![\p{L}\p{N}])/gu, '');
  const small = [...plain].map((letter) => letters.get(letter));
  if (/^[′″‴]+$/.test(plain)) return plain;
  if (small.every((letter) => letter !== undefined)) return small.join('');
  // A word, a number or a sign is read as one; of other letters the second would seem to be beside the script.
  const isOne = /^(?:[a-z]+|[\d.]+|\p{L}\p{M}*|\([^()]*\)|[^\s\p{L}\p{N}])$/iu.test(plain);
  return mark + (isOne ? plain : `(${plain})`);
}
