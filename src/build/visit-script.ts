/** The module `virtual:visit`: the page's one script as text, to be part of the page from the start. */
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const NAME = 'virtual:visit';
const ENTRY = join(import.meta.dirname, '../client/visit.ts');

/** A classic script, which runs before the page is first shown: nothing then moves. */
export function visitScript(): Plugin {
  return {
    name: 'visit-script',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id) => {
      if (id !== `\0${NAME}`) return undefined;
      const lib = { entry: ENTRY, formats: ['iife' as const], name: 'visit' };
      const [output] = (await build({
        configFile: false,
        envFile: false,
        publicDir: false,
        logLevel: 'silent',
        build: { write: false, minify: true, target: 'es2022', lib },
      })) as Rolldown.RolldownOutput[];
      return `export default ${JSON.stringify(output!.output[0].code.trim())};`;
    },
  };
}
