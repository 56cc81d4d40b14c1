/** MathML (Core, as Temml writes it) -> the few forms of which the typesetter builds a formula. */
import type { Element, Nodes } from 'hast';
import {
  characters,
  ems,
  identifier,
  MARKS,
  operator,
  primes,
  SPANS,
  type MathNode,
} from './math-signs.ts';
import { isLineless, withoutInvisible } from '../../../seminar/prose/formula/formula-text.ts';
import { classNames, elementsIn, textIn } from '../../../text/tree.ts';

export type { MathNode };

export function mathTree(node: Element): MathNode {
  return row(node);
}

/** The signs of a formula in their order, for those who have it read to them. */
export function mathText(node: Nodes): string {
  if (node.type === 'text') return withoutInvisible(node.value);
  if (node.type !== 'element' || node.tagName === 'annotation') return '';
  return node.children
    .map(mathText)
    .join(node.tagName === 'mrow' ? '' : ' ')
    .trim();
}

/** Lines over, under, around and through a row, which the page draws by its style sheet. */
const LINES: Record<string, string> = {
  ...{ 'tml-over': 'overline', 'tml-under': 'underline', 'tml-box': 'boxed' },
  ...{ 'tml-up': 'cancel', 'tml-down': 'cancel', 'tml-cross': 'cancel', 'tml-through': 'cancel' },
};

function row(node: Element): MathNode {
  const all = elementsIn(node);
  const line = classNames(node).find((name) => LINES[name]);
  if (line) return [LINES[line]!, joined(all.map(form))];
  const [first, last] = [all[0], all.at(-1)];
  const isFenced = all.length > 1 && isFence(first, 'prefix') && isFence(last, 'postfix');
  if (!isFenced) return joined(all.map(form));
  const inner = all.slice(1, -1);
  const [only] = inner;
  const [open, close] = [characters(first!), characters(last!)];
  if (inner.length === 1 && only?.tagName === 'mfrac' && isLineless(only) && open === '(')
    return ['binom', ...elementsIn(only).map(form)];
  const body = joined(inner.map(form));
  // A fence that does not grow with what is in it is a sign like others.
  return first!.properties.stretchy === 'false'
    ? ['row', [['sign', open, 'opening'], body, ['sign', close, 'closing']]]
    : ['lr', open, body, close];
}

function joined(forms: MathNode[]): MathNode {
  return forms.length === 1 ? forms[0]! : ['row', forms];
}

function isFence(node: Element | undefined, where: 'prefix' | 'postfix'): boolean {
  const { tagName, properties } = node ?? {};
  return tagName === 'mo' && properties?.fence === 'true' && (properties.form ?? where) === where;
}

/** What becomes of each element; of others, what is in them. */
const FORMS: Record<string, (node: Element) => MathNode> = {
  mi: identifier,
  mn: (node) => ['word', characters(node)],
  mo: (node) => (elementsIn(node).length ? ['op', row(node)] : operator(node)),
  mtext: (node) => ['text', textIn(node)],
  ms: (node) => ['text', textIn(node)],
  merror: (node) => ['text', textIn(node)],
  mspace: (node) => ['space', ems(node.properties.width)],
  mfrac: (node) =>
    isLineless(node)
      ? ['table', parts(node).map((part) => [part]), ['center']]
      : ['frac', ...parts(node)],
  msqrt: (node) => ['sqrt', joined(parts(node))],
  mroot: (node) => ['root', ...parts(node).reverse()],
  msub: (node) => attached(node, ['b'], false),
  msup: (node) => attached(node, ['t'], false),
  msubsup: (node) => attached(node, ['b', 't'], false),
  munder: (node) => overUnder(node, 'b'),
  mover: (node) => overUnder(node, 't'),
  munderover: (node) => attached(node, ['b', 't'], true),
  mmultiscripts: (node) => attached(node, ['b', 't', 'bl', 'tl'], false),
  mtable: table,
  mphantom: (node) => ['hide', joined(parts(node))],
  mstyle: styled,
  annotation: () => ['row', []],
};

function form(node: Element): MathNode {
  const known = FORMS[node.tagName];
  if (known) return known(node);
  return elementsIn(node).length ? row(node) : ['word', characters(node)];
}

function parts(node: Element): MathNode[] {
  return elementsIn(node).map(form);
}

/** A base with what stands at its corners, or over and under it. */
function attached(node: Element, places: string[], isOver: boolean): MathNode {
  const isMark = ({ tagName }: Element) => tagName !== 'none' && tagName !== 'mprescripts';
  const [base, ...others] = elementsIn(node).filter(isMark);
  const at = Object.fromEntries(
    others.slice(0, places.length).map((part, i) => [places[i]!, primes(part) ?? form(part)]),
  );
  return ['attach', base ? form(base) : ['row', []], at, isOver];
}

function overUnder(node: Element, place: 'b' | 't'): MathNode {
  const [base, mark] = elementsIn(node);
  const sign = mark?.tagName === 'mo' ? characters(mark) : '';
  if (base && SPANS[sign]) return [SPANS[sign], form(base)];
  const accent = MARKS.get(sign);
  if (base && accent && place === 't' && base.tagName !== 'mo')
    return ['accent', form(base), accent];
  if (base && /^[‾¯_]$/.test(sign)) return [place === 't' ? 'overline' : 'underline', form(base)];
  return attached(node, [place], true);
}

function styled(node: Element): MathNode {
  const { displaystyle, scriptlevel } = node.properties;
  const size = Number(scriptlevel) > 0 ? 'script' : displaystyle === 'true' ? 'display' : 'inline';
  return [size, row(node)];
}

function table(node: Element): MathNode {
  const rows = elementsIn(node).map((line) => elementsIn(line));
  const width = Math.max(0, ...rows.map((line) => line.length));
  const aligned = Array.from({ length: width }, (_, i) => {
    const names = rows.map((line) => line[i]).flatMap((cell) => (cell ? classNames(cell) : []));
    return names.includes('tml-left') ? 'left' : names.includes('tml-right') ? 'right' : 'center';
  });
  const cells = rows.map((line) =>
    aligned.map((_, i): MathNode => (line[i] ? row(line[i]) : ['row', []])),
  );
  return ['table', cells, aligned];
}
