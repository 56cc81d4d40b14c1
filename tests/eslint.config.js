import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The zone of the machine decides nothing that is published. */
const LOCAL_TIME = {
  selector:
    'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
  message: 'It reads the zone of the machine: use the UTC form, or a wall time.',
};

/** Its index is 300 files, the reading of which takes as long as the rest of a build. */
const FUNCTIONS_ALONE = { name: 'date-fns', message: 'Import one function: date-fns/addDays.' };

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', '.astro/', 'reports/', 'tests/.cache/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      // The compiler's own check allows `_` names; non-null assertions stand where the type cannot know.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**'],
    // The page's script reads the visitor's own clock.
    ignores: ['src/client/**'],
    rules: { 'no-restricted-syntax': ['error', LOCAL_TIME] },
  },
  {
    files: ['src/**', 'astro.config.mjs'],
    rules: {
      // It can hang for ever while V8 compiles (nodejs/node#54918, #64274): set process.exitCode.
      'no-restricted-properties': ['error', { object: 'process', property: 'exit' }],
    },
  },
  {
    rules: {
      'no-restricted-imports': ['error', { paths: [FUNCTIONS_ALONE] }],
    },
  },
  {
    // The domain and its outputs are tested without a build: no Astro at run time.
    files: ['src/seminar/**', 'src/outputs/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [FUNCTIONS_ALONE],
          patterns: [{ regex: '^astro(?!/zod$)', message: 'Astro stays in pages and components.' }],
        },
      ],
    },
  },
);
