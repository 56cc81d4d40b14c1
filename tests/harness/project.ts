/** Whole copies of the project with other content, built as an organiser builds them. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** Under the project, so that packages are found; ignored by git. */
const CACHE = join(ROOT, 'tests/.cache');
const SOURCES = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

const FIXTURES = join(ROOT, 'tests/fixtures/seminars');
/** The organiser's own announcement. */
export const CONTENT = join(ROOT, 'content');
/** The first seminar. */
export const SEED = join(FIXTURES, 'seed');
/** The folder of each fixture, by name. */
export const FIXTURE_FOLDERS: ReadonlyMap<string, string> = new Map(
  readdirSync(FIXTURES)
    .sort()
    .map((name) => [name, join(FIXTURES, name)]),
);
/** Below a path, so that a link that forgets the path is found. */
export const SITE_URL = 'https://seminars.example.edu/talks/guth/';
export const BASE = '/talks/guth/';

export interface Result {
  status: number | null;
  output: string;
}

/** An empty folder, made anew, in which the project's packages are found. */
export function emptyProject(name: string): string {
  const folder = join(CACHE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The folder of a copy, made anew. */
export function copyProject(name: string, content: string): string {
  const folder = emptyProject(name);
  SOURCES.forEach((source) =>
    cpSync(join(ROOT, source), join(folder, source), { recursive: true }),
  );
  cpSync(content, join(folder, 'content'), { recursive: true });
  return folder;
}

/** Where a copy has its built site. */
export function distOf(name: string): string {
  return join(CACHE, name, 'dist');
}

/** What `npm run build` runs, and Astro's own command, which knows nothing of it. */
const COMMANDS = {
  build: ['--liftoff-only', 'src/commands/build.ts'],
  astro: ['node_modules/astro/bin/astro.mjs', 'build'],
};

export function startBuild(
  folder: string,
  environment: Record<string, string> = {},
  command: keyof typeof COMMANDS = 'build',
): ChildProcess {
  return spawn(process.execPath, COMMANDS[command], {
    cwd: folder,
    env: { ...process.env, SITE_URL, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
}

export function build(...parameters: Parameters<typeof startBuild>): Promise<Result> {
  const child = startBuild(...parameters);
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  return new Promise((done) => child.on('close', (status) => done({ status, output })));
}

/** Replaces text in one of a copy's files. */
export function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
