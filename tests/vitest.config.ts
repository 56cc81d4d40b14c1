import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// A hundred commands are run, each a process that reads the same modules.
process.env['NODE_COMPILE_CACHE'] ??= resolve('tests/.cache/compile');

/** Zones east and west of Greenwich, with and without daylight saving, one a day ahead of UTC. */
const ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
/** What reads or writes days and hours; everything else is tested in the first zone alone. */
const ZONED = [
  'tests/unit/zone.test.ts',
  'tests/unit/seminar/*.test.ts',
  'tests/unit/seminar/{when,checks}/*.test.ts',
  'tests/unit/outputs/calendar/*.test.ts',
];
const BUILT = 'tests/harness/built-sites.ts';
const BROWSER = 'tests/harness/browser-setup.ts';

export default defineConfig({
  test: {
    // A changed TZ is seen only by a process of its own.
    pool: 'forks',
    // Where not told, one core of two is left idle.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      ...ZONES.map((TZ, i) => ({
        extends: true as const,
        test: {
          name: `unit ${TZ}`,
          isolate: false,
          include: i === 0 ? ['tests/unit/**/*.test.ts'] : ZONED,
          env: { TZ },
        },
      })),
      {
        extends: true,
        test: { name: 'print', isolate: false, include: ['tests/print/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: [BUILT, BROWSER],
        },
      },
    ],
  },
});
