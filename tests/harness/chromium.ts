/** A real Chromium: one that is installed, or Playwright's own, or, as root on Debian, the distribution's. */
import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES']}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
];
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws where no browser is found and none can be installed; tests then fail, they are not skipped */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

/** The same, for several processes to connect to. */
export async function launchServer(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: chromiumPath(), args: FLAGS });
}

function find(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [
    process.env['CHROME_PATH'] ?? '',
    ...installed,
    ...ELSEWHERE,
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
}

/** Where the browser is; see launchChromium. */
export function chromiumPath(): string {
  const attempts = [
    () =>
      execFileSync(
        process.execPath,
        ['node_modules/playwright-core/cli.js', 'install', 'chromium'],
        { stdio: 'inherit', timeout: 300_000 },
      ),
    () => execSync('apt-get update && apt-get install -y chromium', { stdio: 'inherit' }),
  ];
  for (const attempt of attempts) {
    const found = find();
    if (found) return found;
    try {
      attempt();
    } catch {
      // The next way, or the message below.
    }
  }
  const found = find();
  if (found) return found;
  throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to it.');
}
