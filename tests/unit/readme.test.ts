import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/seminar/schema.ts';

test('the README’s table has every key, its file and whether it is required', () => {
  const rows = readFileSync('README.md', 'utf8').matchAll(
    /^\| `(\w+)` *\| (\w+)\.md *\|([^|]*)\|/gm,
  );
  const told = Array.from(
    rows,
    ([, key, file, required]) => `${file} ${key}${required?.trim() === 'yes' ? ' required' : ''}`,
  );
  const defined = Object.entries(SCHEMAS).flatMap(([file, schema]) =>
    Object.entries(schema.shape).map(
      ([key, value]) => `${file} ${key}${value.safeParse(undefined).success ? '' : ' required'}`,
    ),
  );
  expect(told).toEqual(defined);
});
