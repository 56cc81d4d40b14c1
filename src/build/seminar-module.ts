/** The seminar as a module for pages, which are handed a finished value and read nothing. */
import type { Plugin } from 'vite';
import { CONTENT_FOLDER, messages, readContent } from './load.ts';
import type { Seminar } from '../seminar/seminar.ts';

const NAME = 'virtual:seminar';
const ID = `\0${NAME}`;

/** Resolves `virtual:seminar`; the dev server reads it anew, and reloads the page, when the content changes. */
export function seminarModule(): Plugin {
  return {
    name: 'seminar',
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? source(seminarOrThrow()) : undefined),
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

/** @throws Error whose message lists every fault, for the dev server's overlay; a build stops before */
function seminarOrThrow(): Seminar {
  const reading = readContent();
  if (reading.seminar) return reading.seminar;
  const error = new Error(messages(reading.faults));
  // Where in the code it was noticed is of no use to an organiser.
  error.stack = error.message;
  throw error;
}

/** Only the picture that is shown is imported: others in the folder are not for publication. */
function source(seminar: Seminar): string {
  const { photo } = seminar.speaker;
  return [
    photo ? `import picture from ${JSON.stringify(`/content/${photo.file}`)};` : 'let picture;',
    'export { picture };',
    `export default ${JSON.stringify(seminar)};`,
  ].join('\n');
}
