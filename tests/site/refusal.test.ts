/** What happens to the published site when a build fails, or is killed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, copyProject, distOf, edit, SEED, startBuild } from '../harness/project.ts';

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

beforeAll(() => {
  folder = copyProject('refusal', SEED);
  dist = join(folder, 'dist');
  cpSync(distOf('seed'), dist, { recursive: true });
  whole = bytesOf(dist);
  expect(Object.keys(whole).length).toBeGreaterThan(8);
});

test.each(['build', 'astro'] as const)(
  'by "%s", a wrong announcement is refused in plain words, and the last site stays as it was',
  async (command) => {
    edit(folder, 'content/logistics.md', WRONG, 'date: Wednesday');
    const { status, output } = await build(folder, {}, command);
    edit(folder, 'content/logistics.md', 'date: Wednesday', 'date: Thursday');
    expect(status).toBe(1);
    expect(output.trim()).toBe(
      `The announcement has one fault:
content/logistics.md:3 date: "Wednesday, March 12, 2026" is a Thursday. Write "Thursday, March 12, 2026", or, if the weekday is right, "Wednesday, March 11, 2026" or "Wednesday, March 18, 2026".`,
    );
    expect(bytesOf(dist)).toEqual(whole);
  },
);

/** `npm run check-content`. */
function check(env: NodeJS.ProcessEnv = {}) {
  const command = 'src/commands/check-content.ts';
  return spawnSync(process.execPath, [command], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

test('on GitHub, a fault is an annotation at its line too', () => {
  edit(folder, 'content/logistics.md', WRONG, 'date: Wednesday');
  const { stdout } = check({ GITHUB_ACTIONS: 'true' });
  edit(folder, 'content/logistics.md', 'date: Wednesday', 'date: Thursday');
  expect(stdout).toMatch(
    /^::error file=content\/logistics\.md,line=3::date: "Wednesday, March 12, 2026" is a Thursday\./m,
  );
});

test('a file that cannot be read is not called missing', () => {
  const file = join(folder, 'content/bio.md');
  const text = readFileSync(file);
  rmSync(file);
  mkdirSync(file);
  const { status, stderr } = check();
  rmSync(file, { recursive: true });
  writeFileSync(file, text);
  expect(status).toBe(1);
  expect(stderr).toContain('content/bio.md: This is a folder.');
  expect(stderr).not.toContain('missing');
});

test('the check says the same without building', () => {
  edit(folder, 'content/logistics.md', WRONG, 'date: Wednesday');
  expect(check().stderr).toMatch(
    /content\/logistics\.md:3 date: "Wednesday, March 12, 2026" is a Thursday\./,
  );
  edit(folder, 'content/logistics.md', 'date: Wednesday', 'date: Thursday');
  expect(check().stdout).toBe('The announcement is right.\n');
});

test('a wrong SITE_URL is refused in plain words', async () => {
  const { status, output } = await build(folder, { SITE_URL: 'seminars.example.edu/guth' });
  expect(status).toBe(1);
  expect(output.trim()).toBe(
    'SITE_URL: "seminars.example.edu/guth" is not the address of a site. Write it like "https://dept.example.edu/talks/guth/".',
  );
  expect(bytesOf(dist)).toEqual(whole);
});

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';

test.each([
  ['guth.jpg', 'not a picture', 'is not a picture (JPEG, PNG, WebP or AVIF), or is damaged.'],
  ['guth.png', SVG, 'is not a picture (JPEG, PNG, WebP or AVIF), or is damaged.'],
])('a photo that is none is refused in plain words: %s', (name, bytes, problem) => {
  const keys = `photo: ${name}\nphotoAlt: Guth\n`;
  writeFileSync(join(folder, 'content', name), bytes);
  edit(folder, 'content/bio.md', 'speaker:', `${keys}speaker:`);
  const { status, stderr } = check();
  edit(folder, 'content/bio.md', keys, '');
  rmSync(join(folder, 'content', name));
  expect(status).toBe(1);
  expect(stderr).toContain(`content/bio.md photo: "${name}" ${problem}`);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a file of a link that is too large is refused', () => {
  const links = 'links:\n  - label: Slides\n    url: slides.pdf\n';
  writeFileSync(join(folder, 'content/slides.pdf'), Buffer.alloc(20_000_001));
  edit(folder, 'content/logistics.md', 'announced:', `${links}announced:`);
  const { status, stderr } = check();
  edit(folder, 'content/logistics.md', links, '');
  rmSync(join(folder, 'content/slides.pdf'));
  expect(status).toBe(1);
  expect(stderr).toContain('content/logistics.md links: "slides.pdf" has 21 MB;');
});

test('a build that is killed leaves the whole last site, and the next two, at once, succeed', async () => {
  for (const milliseconds of [500, 1100, 1700]) {
    const child = startBuild(folder);
    const closed = new Promise((done) => child.on('close', done));
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
    await closed;
    const last = readdirSync(folder).find((name) => name.startsWith('.dist-last'));
    const found = existsSync(dist) ? dist : join(folder, last!);
    expect(bytesOf(found)).toEqual(whole);
  }
  const results = await Promise.all([build(folder), build(folder)]);
  expect(results.map(({ status }) => status)).toEqual([0, 0]);
  expect(bytesOf(dist)).toEqual(whole);
  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});
