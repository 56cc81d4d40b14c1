import { defineConfig } from 'vitest/config';

/** Zones east and west of Greenwich, with and without daylight saving, one a day ahead of UTC. */
const ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

export default defineConfig({
  test: {
    // A changed TZ is seen only by a process of its own.
    pool: 'forks',
    projects: [
      ...ZONES.map((TZ) => ({
        extends: true as const,
        test: { name: `unit ${TZ}`, include: ['tests/unit/**/*.test.ts'], env: { TZ } },
      })),
    ],
  },
});
