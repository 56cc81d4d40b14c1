import type { Parents } from 'hast';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { plainText } from '../../../../src/seminar/prose/plain-text.ts';

test.each([
  ['words alone', '<p>a <b>b</b> <em>c</em></p>', 'a b c'],
  ['one space for white space', '<p> a \n  b\tc </p>', 'a b c'],
  ['paragraphs apart', '<h3>A</h3>\n<p>b</p>\n<p>c</p>', 'A\n\nb\n\nc'],
  ['a line break', '<p>a<br>\nb</p>', 'a\nb'],
  ['a list', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', '- a\n- b'],
  ['a numbered list', '<ol start="9"><li>a</li><li>b</li></ol>', '9. a\n10. b'],
  ['a list in a list', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n  1. b\n- c'],
  ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '    a\n\n    b'],
  ['code as it is', '<pre><code>let a  = 1\n  b\n</code></pre>', 'let a  = 1\n  b'],
  [
    'a table',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
    'a · b\nc · d',
  ],
  ['a link with its address', '<a href="https://a.org">A</a>', 'A (https://a.org)'],
  ['an address that is its own text', '<a href="https://a.org">https://a.org</a>', 'https://a.org'],
  ['an address without its scheme', '<a href="http://www.a.org/b">www.a.org/b</a>', 'www.a.org/b'],
  ['a mail address', '<a href="mailto:a@b.org">a@b.org</a>', 'a@b.org'],
  ['a link within the page', '<a href="#a">A</a>', 'A'],
  ['nothing for a line', '<p>a</p><hr><p>b</p>', 'a\n\nb'],
  ['signs of HTML', '<p>1 &lt; 2 &amp; b</p>', '1 < 2 & b'],
  [
    'raised and lowered letters',
    '<p>10<sup>6</sup> H<sub>2</sub>O x<sup>ab</sup></p>',
    '10⁶ H₂O x^ab',
  ],
  [
    'cells with two words',
    '<table><tr><td>a <b>b</b></td><td><p>c</p><p>d</p></td></tr></table>',
    'a b · c d',
  ],
  ['a text and its list', '<div>a<ul><li>b</li></ul>c</div>', 'a\n\n- b\n\nc'],
  ['struck text', '<p><del>a</del> <del> b <em>c</em> </del> d</p>', '~~a~~ ~~b c~~ d'],
  ['struck text of two lines', '<p><del>a<br>b</del></p>', '~~a\nb~~'],
  ['nothing struck', '<p>a<del> </del>b<del></del></p>', 'a b'],
  ['no remarks', '<p>a<!-- b --></p><!-- c -->', 'a'],
  ['text without a paragraph', 'a <i>b</i>', 'a b'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(plainText(htmlToHast(html, { fragment: true }) as Parents)).toBe(text);
});
