/** The command as organisers run it, in a copy of the project. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { copyProject, SEED, type Result } from '../../harness/project.ts';

const announcementOf = (name: string) => resolve(`tests/fixtures/import/${name}.txt`);
const COMMAND = [process.execPath, 'src/commands/import.ts'];

let folder: string;
beforeEach(() => {
  folder = copyProject('import', SEED);
});

function run(
  command: string[],
  input: string | ((output: string) => string | undefined),
): Promise<Result> {
  const child = spawn(command[0]!, command.slice(1), {
    cwd: folder,
    env: { ...process.env, TZ: 'Europe/Berlin', GITHUB_ACTIONS: '' },
  });
  let output = '';
  const answer = (data: Buffer) => {
    output += data.toString();
    const keys = typeof input === 'string' ? undefined : input(output);
    if (keys) child.stdin.write(keys);
  };
  child.stdout.on('data', answer);
  child.stderr.on('data', answer);
  if (typeof input === 'string') child.stdin.end(input);
  return new Promise((done) => child.on('close', (status) => done({ status, output })));
}

const importFile = (...parameters: string[]) => run([...COMMAND, ...parameters], '');
const contentOf = () =>
  Object.fromEntries(
    ['abstract', 'bio', 'logistics'].map((name) => [
      name,
      readFileSync(join(folder, `content/${name}.md`), 'utf8'),
    ]),
  );

test('of days that compete none is written, and both are told', async () => {
  const { output } = await importFile(announcementOf('notice-own-day'));
  expect(output).toContain(
    'date: not certain; it may be "02.03.2027" or "10.03.2027 (Wednesday)"\n',
  );
  expect(contentOf()['logistics']).not.toContain('date:');
});

test('writes the three files, says where each value is from, and what is missing', async () => {
  const first = contentOf();
  const { status, output } = await importFile(announcementOf('speaks-on'));
  expect(status, output).toBe(0);
  expect(output).toContain('content/logistics.md date: Tuesday, 1 June (line 4)\n');
  expect(output).toContain('content/bio.md affiliation: Bay Institute (line 3)\n');
  expect(output).toContain("Left out:\n  line 1: Subject: Tuesday's lunch talk\n");
  expect(output).toContain('The old files are in content/before-1/.');
  expect(output).toMatch(
    /logistics\.md:2 date: "Tuesday, 1 June" has no year\. Write "Tuesday, 1 June \d{4}"/,
  );
  expect(output).toContain('content/logistics.md timeZone: This key is missing.');
  expect(contentOf()['bio']).toBe(
    '---\nspeaker: Marcus Feld-Aronson\naffiliation: Bay Institute\n---\n',
  );
  expect(readFileSync(join(folder, 'content/before-1/abstract.md'), 'utf8')).toBe(
    first['abstract'],
  );
  expect(readdirSync(join(folder, 'content')).toSorted()).toEqual([
    'abstract.md',
    'before-1',
    'bio.md',
    'logistics.md',
  ]);
});

test('reads what is piped in', async () => {
  const { status, output } = await run(COMMAND, readFileSync(announcementOf('french'), 'utf8'));
  expect(status, output).toBe(0);
  expect(contentOf()['logistics']).toContain('language: fr\n');
});

test('what an organiser has written is replaced only where they say so, and kept', async () => {
  expect((await importFile(announcementOf('polish'))).status).toBe(0);
  const polish = contentOf();
  const refused = await importFile(announcementOf('french'));
  expect(refused).toEqual({
    status: 1,
    output: expect.stringContaining(
      'content/ holds a seminar already, and nothing was written.',
    ) as string,
  });
  expect(contentOf()).toEqual(polish);
  const { status, output } = await importFile('--replace', announcementOf('french'));
  expect(status, output).toBe(0);
  expect(output).toContain('The old files are in content/before-2/.');
  expect(readFileSync(join(folder, 'content/before-2/bio.md'), 'utf8')).toBe(polish['bio']);
});

test.each([
  [
    'two talks',
    [announcementOf('two-talks')],
    /^The text announces 2 talks:\n {2}line 6: Trees that share water\n/,
  ],
  ['no file', ['nothing.txt'], /^nothing\.txt: There is no such file\. /],
  ['an option that is none', ['--force'], /^Only --replace is understood\. /],
  ['no text', [join(SEED, '../longest/portrait.jpg')], /^The file is not plain text in UTF-8\. /],
])('%s is refused in one message, and nothing is written', async (_, parameters, message) => {
  const before = contentOf();
  const { status, output } = await importFile(...parameters);
  expect(status).toBe(1);
  expect(output).toMatch(message);
  expect(output).not.toMatch(/\n\s+at /);
  expect(contentOf()).toEqual(before);
  expect(readdirSync(join(folder, 'content'))).toHaveLength(3);
});

test.skipIf(process.platform === 'win32')(
  'where the disk refuses, all stay as they were',
  async () => {
    const before = contentOf();
    const limited = `ulimit -f 0; trap '' XFSZ; exec ${COMMAND.join(' ')} ${announcementOf('polish')}`;
    const { status, output } = await run(['/bin/sh', '-c', limited], '');
    expect(status).toBe(1);
    expect(output).toMatch(/\ncontent\/ cannot be written \(EFBIG\), and is as it was\./);
    expect(contentOf()).toEqual(before);
    expect(readdirSync(join(folder, 'content'))).toHaveLength(3);
  },
);

test.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))(
  'asks on a terminal for what is missing, with the proposal filled in',
  async () => {
    const command = `stty cols 100; ${COMMAND.join(' ')} ${announcementOf('speaks-on')}`;
    const questions = [
      'Which day is',
      'In which time zone',
      'What shall calendars',
      'On which day is it announced',
    ];
    const { output } = await run(['/usr/bin/script', '-qec', command, '/dev/null'], (shown) =>
      shown.includes(questions[0] ?? '\0') && questions.shift() ? '\r' : undefined,
    );
    expect(questions, output).toEqual([]);
    expect(contentOf()['logistics']).toMatch(
      /^---\nid: feld-aronson-\d{4}-06-01\ndate: Tuesday, 1 June \d{4}\n/,
    );
    expect(contentOf()['logistics']).toContain('timeZone: Europe/Berlin\n');
    expect(contentOf()['logistics']).toMatch(/announced: \w+ \d+, \d{4}\n/);
  },
);
