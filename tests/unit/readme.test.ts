import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/seminar/keys/schema.ts';
import type { Value } from '../../src/seminar/keys/value.ts';

test('the README’s table has every key, its file and whether it is required', () => {
  const rows = readFileSync('README.md', 'utf8').matchAll(
    /^\| `(\w+)` *\| (\w+)\.md *\|([^|]*)\|/gm,
  );
  const told = Array.from(
    rows,
    ([, key, file, required]) => `${file} ${key}${required?.trim() === 'yes' ? ' required' : ''}`,
  );
  const defined = Object.entries(SCHEMAS).flatMap(([file, schema]) =>
    Object.entries<Value>(schema).map(
      ([key, { isOptional }]) => `${file} ${key}${isOptional ? '' : ' required'}`,
    ),
  );
  expect(told).toEqual(defined);
});

test('the README’s plan has everything that is in src, and nothing that is not', () => {
  const told = Array.from(
    readFileSync('README.md', 'utf8').matchAll(/^ {4}src\/([\w.-]+)/gm),
    ([, name]) => name,
  );
  expect(told.toSorted()).toEqual(readdirSync('src').toSorted());
});

test('the README names every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const readme = readFileSync('README.md', 'utf8');
  const aliases = ['preview'];
  for (const name of Object.keys(scripts).filter((one) => !aliases.includes(one))) {
    expect(readme).toMatch(new RegExp(`npm (run )?${name}\\b`));
  }
});
