/** What happens to the published site when a build fails, or is killed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, copyProject, edit, SEED, startBuild } from '../harness/project.ts';

/** Every file of a site, with a hash of its bytes. */
function bytesOf(dist: string): Record<string, string> {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(dist.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

const WRONG = /date: Thursday/;
let folder: string;
let dist: string;
let whole: Record<string, string>;

beforeAll(async () => {
  folder = copyProject('refusal', SEED);
  dist = join(folder, 'dist');
  const { status, output } = await build(folder);
  expect(status, output).toBe(0);
  whole = bytesOf(dist);
  expect(Object.keys(whole).length).toBeGreaterThan(8);
});

test('a wrong announcement is refused in plain words, and the last site stays as it was', async () => {
  edit(folder, 'content/logistics.md', WRONG, 'date: Wednesday');
  const { status, output } = await build(folder);
  edit(folder, 'content/logistics.md', 'date: Wednesday', 'date: Thursday');
  expect(status).toBe(1);
  expect(output).toContain(
    'content/logistics.md:3 date: "Wednesday, March 12, 2026" is a Thursday. Write "Thursday, March 12, 2026"',
  );
  expect(output).not.toMatch(/\n\s+at |Error:|\u001b\[/);
  expect(bytesOf(dist)).toEqual(whole);
});

test('the check says the same without building', () => {
  edit(folder, 'content/logistics.md', WRONG, 'date: Wednesday');
  const check = () =>
    execFileSync(process.execPath, ['src/check-content.ts'], { cwd: folder, stdio: 'pipe' });
  expect(check).toThrow(
    /content\/logistics\.md:3 date: "Wednesday, March 12, 2026" is a Thursday\./,
  );
  edit(folder, 'content/logistics.md', 'date: Wednesday', 'date: Thursday');
  expect(String(check())).toBe('The announcement is right.\n');
});

test('a wrong SITE_URL is refused in plain words', async () => {
  const { status, output } = await build(folder, { SITE_URL: 'seminars.example.edu/guth' });
  expect(status).toBe(1);
  expect(output).toContain('SITE_URL: "seminars.example.edu/guth" is not the address of a site.');
  expect(bytesOf(dist)).toEqual(whole);
});

test('a build that is killed leaves the whole last site, and the next one succeeds', async () => {
  for (const milliseconds of [300, 700, 1100, 1500, 1900]) {
    const child = startBuild(folder);
    const closed = new Promise((done) => child.on('close', done));
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
    await closed;
    const found = existsSync(dist) ? dist : join(folder, '.dist-last');
    expect(bytesOf(found)).toEqual(whole);
  }
  expect((await build(folder)).status).toBe(0);
  expect(bytesOf(dist)).toEqual(whole);
  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});
