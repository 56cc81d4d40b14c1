/** The modules `virtual:seminar` and `virtual:visit`, from which pages import finished values. */
import { join } from 'node:path';
import { build, type Plugin, type Rolldown, type ViteDevServer } from 'vite';
import { faultMessage, type Fault } from '../seminar/fault.ts';
import type { Reading } from '../seminar/read.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { CONTENT_FOLDER, readContent } from './content.ts';
import { countFaults, reportDoubts } from './report.ts';
import type { SiteAddress } from './site-address.ts';

const NAME = 'virtual:seminar';
const ID = `\0${NAME}`;

/** For a build: the seminar that was checked. */
export function builtSeminar(seminar: Seminar, address: SiteAddress): Plugin {
  return seminarModule(() => source(seminar, address));
}

/** In milliseconds; the watcher (chokidar) reports no second change to a file within 50. */
const SETTLED = 80;

/** For the dev server: the content as it is now, read anew and shown again after every change. */
export function servedSeminar(address: SiteAddress): Plugin {
  let reading = readAndTell();
  const readAgain = (server: ViteDevServer) => {
    reading = readAndTell();
    for (const { moduleGraph, hot } of Object.values(server.environments)) {
      const known = moduleGraph.getModuleById(ID);
      if (known) moduleGraph.invalidateModule(known);
      hot.send({ type: 'full-reload' });
    }
  };
  return {
    ...seminarModule(async () => source(seminarOf(await reading), address)),
    configureServer(server) {
      // A page that is still loading misses a reload, and gets it when its client connects.
      let isBehind = false;
      server.middlewares.use(({ headers }, _response, next) => {
        if (headers.accept?.includes('text/html')) isBehind = false;
        next();
      });
      let saved: NodeJS.Timeout | undefined;
      server.watcher.add(CONTENT_FOLDER);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(CONTENT_FOLDER)) return;
        clearTimeout(saved);
        saved = setTimeout(() => {
          isBehind = true;
          readAgain(server);
        }, SETTLED);
      });
      server.environments.client.hot.on('vite:client:connect', (_payload, client) => {
        if (isBehind) client.send({ type: 'full-reload' });
      });
    },
  };
}

function seminarModule(load: () => string | Promise<string>): Plugin {
  return {
    name: 'seminar',
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? load() : undefined),
  };
}

let told = '';

/** Reads the content and prints its doubts, unless they are the same as before. */
async function readAndTell(): Promise<Reading> {
  const reading = await readContent();
  const doubts = JSON.stringify(reading.doubts);
  if (doubts !== told) reportDoubts(reading.doubts);
  told = doubts;
  return reading;
}

/** @throws Error that Astro's overlay shows as a heading and a line for each fault */
function seminarOf(reading: Reading): Seminar {
  if (reading.seminar) return reading.seminar;
  throw overlayError(reading.faults);
}

function overlayError(faults: readonly Fault[]): Error {
  const error = new Error(faults.map(faultMessage).join('\n\n'));
  // The stack is of no use to an organiser.
  return Object.assign(error, { title: `Please correct ${countFaults(faults)}:`, stack: '' });
}

/** Imports only the pictures that are shown: Astro publishes every imported one. */
function source(seminar: Seminar, address: SiteAddress): string {
  const files = [...new Set(seminar.speakers.flatMap(({ photo }) => photo?.file ?? []))];
  const pictures = files.map((file, i) => `${JSON.stringify(file)}: picture${i}`);
  return [
    ...files.map((file, i) => `import picture${i} from ${JSON.stringify(`/content/${file}`)};`),
    `export const pictures = { ${pictures.join(', ')} };`,
    `export const site = ${JSON.stringify(address)};`,
    `export default ${JSON.stringify(seminar)};`,
  ].join('\n');
}

const VISIT = 'virtual:visit';
const ENTRY = join(import.meta.dirname, '../client/visit.ts');

/** `virtual:visit`, the page's one script as text: a classic script, which runs before the first paint. */
export function visitScript(): Plugin {
  return {
    name: 'visit-script',
    resolveId: (id) => (id === VISIT ? `\0${VISIT}` : undefined),
    load: async (id) => {
      if (id !== `\0${VISIT}`) return undefined;
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
