/** Tries what the site promises on programs that others wrote, each where it is installed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Each a process of its own, so that one that fails hides nothing of the next. */
const PARTS = ['engines.ts', 'calendars.ts', 'hosts.ts'];

// Every fixture is built.
process.env['ALL'] = '1';

const failed = PARTS.filter(
  (part) =>
    spawnSync(process.execPath, [join(import.meta.dirname, part)], { stdio: 'inherit' }).status,
);
if (failed.length) console.log(`Not all is right: ${failed.join(', ')}`);
process.exitCode = failed.length ? 1 : 0;
