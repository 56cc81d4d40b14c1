import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { isMoney, readFormula } from '../../../../../src/seminar/prose/formula/formula.ts';

function read(tex: string, display = false) {
  const result = readFormula(tex, display);
  if ('complaint' in result) throw new Error(result.complaint.problem);
  return result.value;
}

describe('readFormula', () => {
  test.each([
    ['x^2', 'x²'],
    ['10^{-3}', '10⁻³'],
    ['x_{ij}', 'xᵢⱼ'],
    ['e^{-x^2/2}', 'e^(−x²/2)'],
    ['\\frac{a+b}{2}', '(a + b)/2'],
    ['\\frac{1}{n}', '1/n'],
    ['\\frac{1}{2}mv^2', '(1/2)mv²'],
    ['\\frac{a}{b}c + \\frac{a}{b}', '(a/b)c + a/b'],
    ['2\\frac{1}{2}', '2(1/2)'],
    ['\\frac{1}{n}\\int f', '(1/n)∫f'],
    ['e^{\\sqrt{2}x}', 'e^((√2)x)'],
    ['90^\\circ', '90°'],
    ['25\\,^\\circ\\mathrm{C}', '25°C'],
    ['A^\\circ', 'A^∘'],
    ['\\sqrt{n+1}', '√(n + 1)'],
    ['\\sqrt[3]{x}', '³√x'],
    ['\\mathbb{R}^n', 'ℝⁿ'],
    ["f'(x)", 'f′(x)'],
    ['\\alpha\\le\\beta', 'α ≤ β'],
    ['x\\to\\infty', 'x → ∞'],
    ['O(n\\log n)', 'O(n log n)'],
    ['L^2(\\Omega)', 'L²(Ω)'],
    ['\\binom{n}{k}', '(n choose k)'],
    ['\\hat x', 'x̂'],
    ['\\bar x^2', 'x̄²'],
    ['\\vec v', 'v⃗'],
    ['\\tilde x', 'x̃'],
    ['\\dot x', 'ẋ'],
    ['\\ddot x', 'ẍ'],
    ['\\check x', 'x̌'],
    ['\\breve x', 'x̆'],
    ['\\acute x', 'x́'],
    ['\\grave x', 'x̀'],
    ['\\mathring x', 'x̊'],
    ['\\sum_{i=1}^n x_i', '∑ᵢ₌₁ⁿxᵢ'],
    ['\\int_a^b f', '∫ₐ^bf'],
    ['\\underbrace{a+b}_n', '(a + b)ₙ'],
    ['\\underbrace{a+b}', 'a + b'],
    ['\\boxed{y}', 'y'],
    ["x''", 'x′′'],
    ['A^*', 'A^∗'],
    ['x^{ab}', 'x^ab'],
    ['e^{i\\pi}', 'e^(iπ)'],
    ['x^{2k}', 'x^(2k)'],
    ['x_{a+b}', 'x_(a+b)'],
    ['\\sqrt[n+1]{x+1}', 'ⁿ⁺¹√(x + 1)'],
    ['(a+b)_n', '(a + b)ₙ'],
    ['a-b', 'a − b'],
    ['-b', '−b'],
    ['\\overline{AB}', 'A̅B̅'],
    ['\\overline{a+b}', '(a + b)‾'],
    ['\\overbrace{a+b}^n', '(a + b)ⁿ'],
    ['{a+b}^2', '(a + b)²'],
    ['(-1)^n', '(−1)ⁿ'],
    ['X\\stackrel{d}{=}Y', 'X =^d Y'],
    ['\\text{if } x>0', 'if x > 0'],
    ['\\|x\\|_2', '‖x‖₂'],
    ['a_1,\\dots,a_n', 'a₁,…,aₙ'],
    ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '(1 2; 3 4)'],
    ['\\dddot{x}', 'x⃛'],
  ])('%s reads %s', (tex, text) => {
    expect(read(tex).text).toBe(text);
  });

  test('has no style attribute, which the page’s policy would refuse', () => {
    const html = toHtml(read('\\textcolor{red}{x}\\quad\\boxed{y}', true).element);
    expect(html).toMatch(/^<math display="block"/);
    expect(html).not.toContain(' style=');
  });

  test.each(['\\grwth', '\\frac{1', '\\left( x', '\\href{javascript:alert(1)}{x}'])(
    'refuses %s, and repeats it',
    (tex) => {
      expect(readFormula(tex, false)).toMatchObject({
        complaint: { problem: expect.stringContaining(`$${tex}$ cannot be read: `) },
      });
    },
  );
});

test.each([
  ['', '5 and ', '1', true],
  ['', '20–', '3', true],
  ['', '5 million to ', '6', true],
  ['', ' x ', '', true],
  ['', '5 million in all', '', true],
  ['', '3), or 5', ' ', true],
  ['0', '/5', ' ', true],
  ['8', ' – 12', ',', true],
  ['', 'HOME/bin:', 'P', true],
  [':', 'PATH first. From US', '5', true],
  ['', 'x', ' ', false],
  ['', '5', ' ', false],
  ['', '2 x', '', false],
  ['', '\\frac{1}{2}', '-', false],
  [' ', '\\sim', '1', false],
  ['5', '\\times', '1', false],
  ['0', '^{-3}', ' ', false],
  [' ', 'z>', '3', false],
  ['1', '-', '1', false],
  [' ', '10\\pm', '2', false],
  ['A', '5/NZ', '7', true],
  ['H', '\\alpha', '6', false],
])('isMoney(%j, %j, %j) is %s', (before, between, next, expected) => {
  const match = /\$(.*)\$/.exec(`${before}$${between}$${next}`)!;
  expect(isMoney(match)).toBe(expected);
});
