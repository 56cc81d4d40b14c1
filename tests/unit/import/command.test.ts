/** The command as organisers run it, in a copy of the project: three times, for each takes seconds. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { copyProject, SEED, type Result } from '../../harness/project.ts';

const COMMAND = [process.execPath, 'src/commands/import.ts'];
const ANNOUNCEMENT = resolve('tests/fixtures/import/stars.txt');

let folder: string;
beforeAll(() => {
  folder = copyProject('import', SEED);
});

/** @param input all of it, or what is typed when something is shown */
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

const contentOf = (name: string) => readFileSync(join(folder, `content/${name}.md`), 'utf8');

test('without a terminal, what is labelled is written, and the rest is told', async () => {
  const text = 'Title: Ants\nSpeaker: Ada Lovelace\nRoom: B12\n\nCoffee from 3 pm.\n';
  const { status, output } = await run(COMMAND, text);
  expect(status, output).toBe(0);
  expect(output).toContain('  title: Ants (line 1)\n');
  expect(output).toContain('Not in the files, or not all of it:\n  line 5: Coffee from 3 pm.\n');
  expect(output).toContain('The old files are in content/before-1/.');
  expect(output).toMatch(/content\/logistics\.md timeZone: .+ Write it like "timeZone: /);
  expect(contentOf('abstract')).toBe('---\ntitle: Ants\n---\n');
  expect(contentOf('bio')).toBe('---\nspeaker: Ada Lovelace\n---\n');
  expect(contentOf('logistics')).toBe('---\nlocation: B12\n---\n');
});

test('what an organiser has written is not replaced unasked', async () => {
  const before = contentOf('abstract');
  const { status, output } = await run([...COMMAND, ANNOUNCEMENT], '');
  expect(status).toBe(1);
  expect(output).toMatch(/^content\/ holds a seminar already, and nothing was written\./);
  expect(output).not.toMatch(/\n\s+at /);
  expect(contentOf('abstract')).toBe(before);
});

test.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))(
  'on a terminal, all that is open is asked, and what is chosen is written',
  async () => {
    const command = `stty cols 100; ${COMMAND.join(' ')} --replace ${ANNOUNCEMENT}`;
    // Each is answered with its first proposal.
    const questions = [
      'From when to when',
      'time zone',
      'biography',
      'calendars know',
      'announced?',
    ];
    const { output } = await run(['/usr/bin/script', '-qec', command, '/dev/null'], (shown) =>
      shown.includes(questions[0] ?? '\0') && questions.shift() ? '\r' : undefined,
    );
    expect(questions, output).toEqual([]);
    expect(contentOf('logistics')).toMatch(/^---\nid: tamatea-2027-03-12\n/);
    expect(contentOf('logistics')).toContain('\ntime: 12:30pm (60 min)\ntimeZone: Europe/Berlin\n');
    expect(contentOf('bio')).toContain('\nNgaire Tamatea is a hydrographer and a poet.\n');
    expect(output).toContain('speaker: Prof. Ngaire Tamatea (line 3)');
  },
);
