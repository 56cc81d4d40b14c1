/** What stands between `<` and `>`: elements of HTML, remarks, addresses, and signs of less and more. */
import { expect, test } from 'vitest';
import { readProse } from '../../../../src/seminar/prose/prose.ts';

const INLINE =
  'a abbr b bdi bdo button cite code data del dfn em font i ins kbd label mark object q s samp small span strike strong time tt u var video B Em';
const BLOCKS =
  'address article aside center details div figcaption figure footer form h1 h2 h3 h4 h5 h6 header main nav p pre section summary DIV';

const shown = (text: string) => readProse(text, 'abstract');

test.each(INLINE.split(' '))('<%s> within a sentence shows what is in it', (name) => {
  const isStruck = /^(?:del|s|strike)$/.test(name);
  const value = { text: isStruck ? 'One ~~two~~ three' : 'One two three' };
  expect(shown(`One <${name}>two</${name}> three`)).toMatchObject({ value, doubts: [] });
});

test.each(BLOCKS.split(' '))('<%s> is a paragraph of its own, and loses no word', (name) => {
  const reading = shown(`One <${name}>two</${name}> three`);
  expect(reading).toMatchObject({ doubts: [] });
  expect('value' in reading && reading.value.text).toMatch(/^One\n+two\s+three$/);
});

test.each([
  ['One<br>two', 'One\ntwo'],
  ['One<br/>two', 'One\ntwo'],
  ['One <!-- no --> two', 'One two'],
  ['<script>x</script>One', 'One'],
  ['One <style>a{}</style> two', 'One two'],
  ['One <STYLE media="print">a{}</STYLE > two', 'One two'],
  ['Mail <ada@example.edu> now', 'Mail ada@example.edu now'],
  ['See <https://a.example/x> now', 'See https://a.example/x now'],
  [`One <span class="x" data-a='1' hidden>two</span>`, 'One two'],
  ['One<o:p></o:p> <st1:place w:st="on">two</st1:place><w:br/>', 'One two'],
  ['H<sub>2</sub>O', 'H₂O'],
  ['x<sup>2</sup>', 'x²'],
])('%s shows "%s"', (text, value) => {
  expect(shown(text)).toMatchObject({ value: { text: value }, doubts: [] });
});

test.each([
  'a < b and c > d',
  'x <y> z',
  'if a<b then',
  'One <!-- no',
  'One <b>two three',
  'One two</b> three',
  'One <foo>two</foo>',
  'One <b <i>two',
])('%s is text', (text) => {
  expect(shown(text)).toMatchObject({ value: { text }, doubts: [] });
});

test('a picture is refused with what to do', () => {
  expect(shown('<img src="x.png" alt="A fox"> One')).toMatchObject({
    faults: [{ problem: 'Pictures in the text are not shown.' }],
  });
});
