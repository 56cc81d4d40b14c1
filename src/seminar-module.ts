/** The seminar as a module for pages, which are handed a finished value and read nothing. */
import type { Plugin } from 'vite';
import { CONTENT_FOLDER, loadSeminar } from './load.ts';

const NAME = 'virtual:seminar';
const ID = `\0${NAME}`;

/** Resolves `virtual:seminar`; the dev server reads it anew, and reloads the page, when the content changes. */
export function seminarModule(): Plugin {
  return {
    name: 'seminar',
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? `export default ${JSON.stringify(loadSeminar())};` : undefined),
    configureServer(server) {
      server.watcher.add(CONTENT_FOLDER);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(CONTENT_FOLDER)) return;
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          const known = moduleGraph.getModuleById(ID);
          if (known) moduleGraph.invalidateModule(known);
          hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
