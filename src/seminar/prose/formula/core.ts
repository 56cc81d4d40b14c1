/**
 * Temml's MathML -> MathML Core as three engines draw it, without `style` attributes, which the page's
 * security policy forbids. What needs a rule of the style sheet (`formulas.css`) gets one of few classes:
 * lines over, under, around and through, which Temml has as `menclose`, and MathML Core has not; a border or
 * a background on a row is drawn by all three, with any font. What no rule could draw alike is refused.
 */
import type { Element, ElementContent } from 'hast';
import { classNames, elementsIn } from '../../../text/tree.ts';

type Core = { element: Element } | { refused: string };

/** Leaves the recursive walk; never thrown out of this module. */
class Refusal extends Error {}

/** @returns what the formula has that cannot be shown in every browser, in place of the element */
export function coreElement(math: Element): Core {
  try {
    const element = { ...math, ...core(math) };
    const properties = math.properties.display === 'block' ? { display: 'block' } : {};
    return { element: { ...element, properties } };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

function core(node: Element): Element {
  const style = String(node.properties.style ?? '');
  const children = node.children.map((child) => (child.type === 'element' ? core(child) : child));
  const element: Element = { ...node, children, properties: kept(node, style) };
  if (node.tagName === 'menclose') return enclosed(element, String(node.properties.notation));
  if (node.tagName === 'mspace' && node.properties.mathbackground) throw new Refusal('\\rule');
  if (classNames(node).includes('tml-cancelto')) throw new Refusal('\\cancelto');
  if (/padding:3pt;border/.test(style)) return lined(children, 'tml-box');
  // `\rlap` and `\llap`: the shifted content stays, the space reserved for it goes.
  if (/position:relative/.test(style)) return row(children.slice(-1));
  if (/position:absolute/.test(style)) return element;
  if (node.tagName === 'mover' || node.tagName === 'munder') return accented(element, node);
  return element;
}

/** The attributes that mean something without a style. */
function kept(node: Element, style: string): Element['properties'] {
  const { style: _style, className: _class, id: _id, ...rest } = node.properties;
  const color = /(?:^|;)color:([^;]+)/.exec(style)?.[1];
  const background = /background-color:([^;]+)/.exec(style)?.[1];
  const className = [
    ...classNames(node).filter((name) => /^tml-(?:left|right)$/.test(name)),
    // An accent that stands too high in WebKit.
    ...classNames(node).flatMap((name) => (/^wbk-(?:\w+-)?acc$/.test(name) ? ['accent'] : [])),
    ...(node.tagName === 'mtd' ? classesOfCell(style) : []),
  ];
  return {
    ...rest,
    ...(color && { mathcolor: color }),
    ...(background && { mathbackground: background }),
    ...(className.length && { className }),
  };
}

/** What a table's cell has beside it: nothing (`tml-l0`), a wide space (`tml-l2`), a line (`tml-bl`). */
function classesOfCell(style: string): string[] {
  const all = style.matchAll(/padding-(l)eft:(0|1em|2em)|padding-(r)ight:(0)|border-([lrtb])\w+:/g);
  return Array.from(all, ([, left, space, right, none, line]) =>
    line ? `tml-b${line}` : `tml-${left ?? right}${parseInt(space ?? none!)}`,
  );
}

/** An accent does not get smaller, as a limit in the same place would. */
function accented(element: Element, node: Element): Element {
  const [, sign] = elementsIn(node);
  if (sign?.tagName !== 'mo' || !/math-depth:0/.test(String(sign.properties.style ?? '')))
    return element;
  const properties = {
    ...element.properties,
    [node.tagName === 'mover' ? 'accent' : 'accentunder']: 'true',
  };
  return { ...element, properties };
}

/** Lines around and through, which the style sheet draws on an ordinary row. */
function enclosed({ children }: Element, notation: string): Element {
  const className = LINES[notation];
  if (!className) throw new Refusal(NAMES[notation] ?? `"${notation}"`);
  const isEmptyRow = (child: ElementContent) =>
    child.type === 'element' && child.tagName === 'mrow' && !child.children.length;
  return lined(
    children.filter((child) => !isEmptyRow(child)),
    className,
  );
}

const LINES: Readonly<Record<string, string>> = {
  ...{ top: 'tml-over', bottom: 'tml-under', box: 'tml-box', horizontalstrike: 'tml-through' },
  ...{ updiagonalstrike: 'tml-up', downdiagonalstrike: 'tml-down' },
  'updiagonalstrike downdiagonalstrike': 'tml-cross',
};
const NAMES: Readonly<Record<string, string>> = {
  ...{ actuarial: '\\angl', longdiv: '\\longdiv', phasorangle: '\\phase' },
};

function lined(children: ElementContent[], className: string): Element {
  return { ...row(children), properties: { className: [className] } };
}

function row(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'mrow', properties: {}, children };
}
