import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

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
