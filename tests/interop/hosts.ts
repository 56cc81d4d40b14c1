/** Serves the built site with the lines that the README gives for nginx, and asks as a visitor does. */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, BASE, copyProject, SEED } from '../harness/project.ts';

const PORT = 8917;
const EXPECTED: [string, number, string][] = [
  ['', 200, 'text/html; charset=utf-8'],
  ['seminar.ics', 200, 'text/calendar; charset=utf-8'],
  ['calendar.ics', 200, 'text/calendar; charset=utf-8'],
  ['announcement.txt', 200, 'text/plain; charset=utf-8'],
  ['card.png', 200, 'image/png'],
  ['favicon.svg', 200, 'image/svg+xml'],
  ['poster/', 200, 'text/html; charset=utf-8'],
  ['nowhere', 404, 'text/html; charset=utf-8'],
];

function nginx(): string | undefined {
  for (const command of ['nginx', '/usr/sbin/nginx']) {
    try {
      execFileSync(command, ['-v'], { stdio: 'ignore' });
      return command;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

const command = nginx();
if (!command) {
  console.log('nginx: not installed, so its lines in the README were not tried.');
  process.exit(0);
}

const project = copyProject('hosts', SEED);
const { status, output } = await build(project);
if (status !== 0) throw new Error(output);
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
// Where it is started by root, nginx reads as nobody.
chmodSync(folder, 0o755);
mkdirSync(join(folder, 'root', 'talks'), { recursive: true });
cpSync(join(project, 'dist'), join(folder, 'root', BASE), { recursive: true });
const lines = /nginx\n\n((?: {4}.*\n|\n)+)/.exec(readFileSync('README.md', 'utf8'))![1]!;
writeFileSync(
  join(folder, 'nginx.conf'),
  `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
server { listen 127.0.0.1:${PORT}; root ${folder}/root; ${lines} } }`,
);
const server = spawn(command, ['-c', join(folder, 'nginx.conf'), '-p', folder], {
  stdio: 'inherit',
});
let wrong = 0;
try {
  await new Promise((ready) => setTimeout(ready, 500));
  for (const [path, code, type] of EXPECTED) {
    const response = await fetch(`http://127.0.0.1:${PORT}${BASE}${path}`);
    const told = `${response.status} ${response.headers.get('content-type')}`;
    if (told !== `${code} ${type}`) {
      wrong += 1;
      console.error(`nginx: /${path} is ${told}, not ${code} ${type}.`);
    }
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`nginx: ${EXPECTED.length - wrong} of ${EXPECTED.length} answers are right.`);
process.exitCode = wrong ? 1 : 0;
