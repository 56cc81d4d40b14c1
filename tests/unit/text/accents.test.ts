import { expect, test } from 'vitest';
import { withoutAccents } from '../../../src/text/accents.ts';

test.each([
  ['Łukasz Gąsior', 'Lukasz Gasior'],
  ['Øystein Ærø', 'Oystein AEro'],
  ['Đorđe Šćepanović', 'Dorde Scepanovic'],
  ['Weiß, GROẞE', 'Weiss, GROSSE'],
  ['Işık Œuvré', 'Isik OEuvre'],
  ['Ada Lovelace', 'Ada Lovelace'],
])('%s is typed as %s', (text, plain) => {
  expect(withoutAccents(text)).toBe(plain);
});
