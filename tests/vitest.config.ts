import { defineConfig } from 'vitest/config';

/** Zones east and west of Greenwich, with and without daylight saving, one a day ahead of UTC. */
const ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const BUILT = 'tests/harness/built-sites.ts';
const BROWSER = 'tests/harness/browser-setup.ts';

export default defineConfig({
  test: {
    // A changed TZ is seen only by a process of its own.
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      ...ZONES.map((TZ) => ({
        extends: true as const,
        test: {
          name: `unit ${TZ}`,
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
          env: { TZ },
        },
      })),
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
