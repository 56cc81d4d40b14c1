/** WebKitGTK's own small browser, by WebDriver (W3C), on a screen of its own where there is none. */
import { existsSync, readdirSync } from 'node:fs';
import { versionOf } from '../version.ts';
import { end, startUntil, type Start } from './engine.ts';

const PORT = 8918;
const DRIVER = 'WebKitWebDriver';
const LIBRARIES = '/usr/lib';

export const startWebKit: Start = async ({ scheme, timeZone }, folder) => {
  const binary = miniBrowser();
  if (!binary || !versionOf(DRIVER, '--help') || !versionOf('Xvfb', '-help')) return undefined;
  const screen = await startUntil(
    ['Xvfb', '-displayfd', '1', '-screen', '0', '1400x1000x24'],
    {},
    ({ stdout }) => stdout!,
    /^(\d+)$/,
  );
  const driver = await startUntil(
    ['sh', '-c', `echo ready; exec ${DRIVER} --port=${PORT}`],
    {
      DISPLAY: `:${screen.match[1]}`,
      GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      TZ: timeZone,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
    },
    ({ stdout }) => stdout!,
    /ready/,
  );
  const options = { binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const session = (await untilReady(() => ask('POST', '', { capabilities }))) as Session;
  const send = (command: string, body: unknown) =>
    ask('POST', `/${session.sessionId}/${command}`, body);
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    open: (url) => send('url', { url }),
    evaluate: (expression) => send('execute/sync', { script: `return ${expression}`, args: [] }),
    close: async () => {
      await ask('DELETE', `/${session.sessionId}`);
      await end(driver.child);
      await end(screen.child);
    },
  };
};

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

function miniBrowser(): string | undefined {
  return readdirSync(LIBRARIES)
    .map((name) => `${LIBRARIES}/${name}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
}

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}/session${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** The driver says nothing when it listens. */
async function untilReady(attempt: () => Promise<unknown>): Promise<unknown> {
  for (let i = 0; i < 50; i++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
  throw new Error(`${DRIVER} does not answer.`);
}
