/** A built site in a folder that web servers may read, and the lines that the README gives them. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BASE, build, copyProject, SEED } from '../../harness/project.ts';

export interface Host {
  name: string;
  /** The address of the page. */
  url: string;
  close: () => void;
}

/** The folder of a server, in which `root` is what it serves. */
export async function copySite(): Promise<string> {
  const project = copyProject('hosts', SEED);
  const { status, output } = await build(project);
  if (status !== 0) throw new Error(output);
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  // Where it is started by root, a server reads as nobody.
  chmodSync(folder, 0o755);
  const site = join(folder, 'root', BASE);
  mkdirSync(site, { recursive: true });
  cpSync(join(project, 'dist'), site, { recursive: true });
  return folder;
}

/** The block of code below a line of the README that begins with a server's name. */
export function linesFor(server: string): string {
  const readme = readFileSync('README.md', 'utf8');
  const block = new RegExp(`^${server}[^\\n]*\\n\\n((?: {4}.*\\n|\\n)+)`, 'm').exec(readme);
  if (!block) throw new Error(`The README has no lines for ${server}.`);
  return block[1]!.replace(/^ {4}/gm, '');
}

/** Starts a server, and waits until it answers. */
export async function started(name: string, port: number, command: string[]): Promise<Host> {
  const server = spawn(command[0]!, command.slice(1), {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: tmpdir(), XDG_DATA_HOME: tmpdir() },
  });
  const url = `http://127.0.0.1:${port}${BASE}`;
  const close = () => void server.kill();
  for (let i = 0; i < 50; i++) {
    if (await fetch(url).catch(() => undefined)) return { name, url, close };
    await new Promise((later) => setTimeout(later, 100));
  }
  close();
  throw new Error(`${name} does not answer.`);
}
