/** Builds that end between two steps of the swap: the last whole site is always there, or comes back. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { swapFor } from '../../../src/publish/swap.ts';

let folder: string;
let published: string;
/** No process has it: Linux gives no number above 2^22. */
const ENDED = 4_194_305;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  published = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), text);
}
const read = (name = 'dist') => readFileSync(join(folder, name, 'index.html'), 'utf8');

test('a finished site takes the place of the last one', () => {
  write('dist', 'last');
  const swap = swapFor(published);
  mkdirSync(swap.next);
  writeFileSync(join(swap.next, 'index.html'), 'next');
  swap.publish();
  expect(read()).toBe('next');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the site of a build that ended between the two renames is put back', () => {
  write(`.dist-last-${ENDED}`, 'last');
  write(`.dist-next-${ENDED}`, 'half');
  swapFor(published);
  expect(read()).toBe('last');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what a build left that ended after them goes', () => {
  write('dist', 'published');
  write(`.dist-last-${ENDED}`, 'last');
  swapFor(published);
  expect(read()).toBe('published');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build of another user keeps its folders', () => {
  // Whoever may signal every process is told so by the kernel: the answer of the kernel is what is tried.
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  write(`.dist-next-${ENDED}`, 'running');
  swapFor(published);
  kill.mockRestore();
  expect(read(`.dist-next-${ENDED}`)).toBe('running');
});

test('a build that still runs keeps its folders, and so does another site beside it', () => {
  write(`.dist-next-${process.ppid}`, 'running');
  write(`.docs-next-${ENDED}`, 'another');
  swapFor(published);
  expect(existsSync(published)).toBe(false);
  expect(readdirSync(folder)).toEqual([`.dist-next-${process.ppid}`, `.docs-next-${ENDED}`]);
});

test('without a finished site, the last one is left where it is found again', () => {
  write('dist', 'last');
  const swap = swapFor(published);
  expect(swap.publish).toThrow(/ENOENT/);
  swapFor(published);
  expect(read()).toBe('last');
});
