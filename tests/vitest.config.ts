import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Dozens of commands are run, each a process that reads the same modules.
process.env['NODE_COMPILE_CACHE'] ??= resolve('tests/.cache/compile');

export default defineConfig(({ mode }) => {
  // `npm run test:all`: every fixture is built, and properties are tried with new seeds.
  if (mode === 'all') {
    process.env['ALL'] ??= '1';
    process.env['FUZZ'] ??= '2000';
  }
  return {
    test: {
      // What changes the environment or the folder changes those of a process.
      pool: 'forks',
      // By default, one core of two is left idle.
      maxWorkers: '100%',
      testTimeout: 120_000,
      hookTimeout: 120_000,
      projects: [
        {
          extends: true as const,
          test: { name: 'unit', isolate: false, include: ['tests/unit/**/*.test.ts'] },
        },
        {
          extends: true as const,
          test: { name: 'print', isolate: false, include: ['tests/print/**/*.test.ts'] },
        },
        {
          extends: true as const,
          test: {
            name: 'site',
            isolate: false,
            include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
            globalSetup: ['tests/harness/built-sites.ts', 'tests/harness/browser-setup.ts'],
          },
        },
      ],
    },
  };
});
