/** How the three files are replaced: all or none, and the old ones kept. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUntouched, replaceContent } from '../../../src/build/replace-content.ts';

const SEED = 'tests/fixtures/seminars/seed';
const TEXTS = { abstract: 'A', bio: 'B', logistics: 'L' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(SEED, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

test('the files that come with the project are nobody’s, and others somebody’s', () => {
  expect(isUntouched(folder)).toBe(true);
  replaceContent(TEXTS, folder);
  expect(isUntouched(folder)).toBe(false);
});

test('the old files are kept, each time in a folder of their own', () => {
  const first = textOf('bio.md');
  replaceContent(TEXTS, folder);
  replaceContent({ ...TEXTS, bio: 'C' }, folder);
  expect(textOf('bio.md')).toBe('C');
  expect(textOf('before-1/bio.md')).toBe(first);
  expect(textOf('before-2/bio.md')).toBe('B');
});

test('where one file cannot be written, all stay as they were', () => {
  const before = readdirSync(folder);
  const broken = { ...TEXTS, logistics: undefined as unknown as string };
  expect(() => replaceContent(broken, folder)).toThrow();
  expect(readdirSync(folder)).toEqual(before);
  expect(isUntouched(folder)).toBe(true);
});
