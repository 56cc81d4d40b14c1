/** Evolution's data server in a session and a home of its own: files that are imported, or subscriptions. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Entry, Keeper } from './entry.ts';

const PYTHON = '/usr/bin/python3';

function version(): string | undefined {
  const script =
    "import gi; gi.require_version('EDataServer', '1.2'); from gi.repository import EDataServer as e; " +
    'print(e.EDS_MAJOR_VERSION, e.EDS_MINOR_VERSION, e.EDS_MICRO_VERSION, sep=".")';
  const run = spawnSync(PYTHON, ['-c', script], { encoding: 'utf8' });
  const bus = spawnSync('dbus-run-session', ['--version']);
  return run.status === 0 && bus.status === 0 ? run.stdout.trim() : undefined;
}

/** @param url where the files are published, to subscribe to them; they are imported where it is absent */
export function evolution(folder: string, url?: string): Keeper | undefined {
  const found = version();
  if (!found) return undefined;
  mkdirSync(folder, { recursive: true });
  const home = ['HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'];
  const script = join(import.meta.dirname, 'evolution.py');
  const server = spawn('dbus-run-session', ['--', PYTHON, script], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, TZ: 'UTC', ...Object.fromEntries(home.map((name) => [name, folder])) },
  });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const answers = createInterface(server.stdout)[Symbol.asyncIterator]();
  return {
    name: `Evolution’s data server ${found}${url ? ', subscribed' : ''}`,
    subscribes: Boolean(url),
    take: async (files) => {
      const order = url
        ? { subscribe: files.map((file) => `${url}/${basename(file)}`) }
        : { import: files };
      server.stdin.write(`${JSON.stringify(order)}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`Evolution’s data server ended: ${said}`);
      return JSON.parse(value) as Entry[];
    },
    usesOwnZones: true,
    close: async () => {
      server.stdin.end();
      await new Promise((ended) => server.once('close', ended));
    },
  };
}
