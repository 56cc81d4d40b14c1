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
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultMessage } from '../../src/seminar/fault.ts';
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
  folder = copyProject('a folder/with another name', SEED);
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

test('the check says the same without building, on GitHub as an annotation at its line too', () => {
  const check = (onGitHub: '' | 'true') =>
    spawnSync(process.execPath, ['src/commands/check-content.ts'], {
      cwd: folder,
      env: { ...process.env, GITHUB_ACTIONS: onGitHub },
      encoding: 'utf8',
    });
  edit(folder, 'content/logistics.md', WRONG, 'date: Wednesday');
  const { status, stdout, stderr } = check('true');
  edit(folder, 'content/logistics.md', 'date: Wednesday', 'date: Thursday');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /content\/logistics\.md:3 date: "Wednesday, March 12, 2026" is a Thursday\./,
  );
  expect(stdout).toMatch(
    /^::error file=content\/logistics\.md,line=3::date: "Wednesday, March 12, 2026" is a Thursday\./m,
  );
  expect(check('').stdout).toBe('The announcement is right.\n');
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

describe('what only the disk shows is refused in plain words', () => {
  const root = process.cwd();
  beforeAll(() => process.chdir(folder));
  afterAll(() => process.chdir(root));

  /** What the build, the check and the dev server report, which all read the folder by this function. */
  async function faults(): Promise<string[]> {
    // When it is loaded, the module takes the folder in which it runs.
    const { readContent } = await import('../../src/build/content.ts');
    const reading = await readContent();
    return reading.seminar ? [] : reading.faults.map(faultMessage);
  }

  test('a file that cannot be read is not called missing', async () => {
    const text = readFileSync('content/bio.md');
    rmSync('content/bio.md');
    mkdirSync('content/bio.md');
    const found = await faults();
    rmSync('content/bio.md', { recursive: true });
    writeFileSync('content/bio.md', text);
    expect(found).toEqual([expect.stringMatching(/^content\/bio\.md: This is a folder\./)]);
  });

  test.each([
    ['guth.jpg', 'not a picture', 'is not a picture (JPEG, PNG, WebP or AVIF), or is damaged.'],
    ['guth.png', SVG, 'is not a picture (JPEG, PNG, WebP or AVIF), or is damaged.'],
  ])('a photo that is none: %s', async (name, bytes, problem) => {
    const keys = `photo: ${name}\nphotoAlt: Guth\n`;
    writeFileSync(join('content', name), bytes);
    edit(folder, 'content/bio.md', 'speaker:', `${keys}speaker:`);
    const found = await faults();
    edit(folder, 'content/bio.md', keys, '');
    rmSync(join('content', name));
    expect(found).toEqual([expect.stringContaining(`content/bio.md photo: "${name}" ${problem}`)]);
  });

  test('a file of a link that is too large', async () => {
    const links = 'links:\n  - label: Slides\n    url: slides.pdf\n';
    writeFileSync('content/slides.pdf', Buffer.alloc(20_000_001));
    edit(folder, 'content/logistics.md', 'announced:', `${links}announced:`);
    const found = await faults();
    edit(folder, 'content/logistics.md', links, '');
    rmSync('content/slides.pdf');
    expect(found).toEqual([
      expect.stringContaining('content/logistics.md links: "slides.pdf" has 21 MB;'),
    ]);
  });
});

/** Another zone, locale and clock; the folder has another name than that of the first build, with a space in it. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'de_DE.UTF-8',
  LC_ALL: 'de_DE.UTF-8',
  NODE_OPTIONS: `--import=${resolve('tests/harness/other-clock.mjs')}`,
};

test('a build that is killed leaves the whole last site, and the next two, at once and elsewhere, give its bytes', async () => {
  for (const milliseconds of [500, 1100, 1700]) {
    const child = startBuild(folder);
    const closed = new Promise((done) => child.on('close', done));
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
    await closed;
    const last = readdirSync(folder).find((name) => name.startsWith('.dist-last'));
    const found = existsSync(dist) ? dist : join(folder, last!);
    expect(bytesOf(found)).toEqual(whole);
  }
  // What is found in its place afterwards is new.
  if (existsSync(dist)) writeFileSync(join(dist, 'robots.txt'), '');
  const results = await Promise.all([build(folder, ELSEWHERE), build(folder, ELSEWHERE)]);
  expect(results.map(({ status }) => status)).toEqual([0, 0]);
  expect(bytesOf(dist)).toEqual(whole);
  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});
