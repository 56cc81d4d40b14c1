/**
 * Three browsers behind one function each: an expression goes in, its JSON comes out. Each speaks its own
 * protocol: Chromium that of Playwright, Firefox WebDriver BiDi, which it serves without a driver of its own,
 * WebKit WebDriver. Playwright's Firefox and WebKit are builds of its own, and its way to an ordinary
 * Firefox asks for commands that the extended support release has not.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface Engine {
  name: string;
  open: (url: string) => Promise<unknown>;
  /** The value of an expression, a promise's when it is kept. It must have a form in JSON. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

export interface Visitor {
  scheme: 'light' | 'dark';
  timeZone: string;
}

/** Starts a browser in English for a visitor; undefined where it is not installed. */
export type Start = (visitor: Visitor, folder: string) => Promise<Engine | undefined>;

/** Starts a program, and waits for a line of what it prints. */
export async function startUntil(
  [command, ...args]: [string, ...string[]],
  env: Record<string, string>,
  output: (child: ChildProcess) => Readable,
  line: RegExp,
): Promise<{ child: ChildProcess; match: RegExpExecArray }> {
  const child = spawn(command, args, { env: { ...process.env, LANG: 'en_US.UTF-8', ...env } });
  for await (const said of createInterface(output(child))) {
    const match = line.exec(said);
    if (match) {
      child.stdout?.resume();
      child.stderr?.resume();
      return { child, match };
    }
  }
  throw new Error(`${command} ended before it was ready.`);
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
