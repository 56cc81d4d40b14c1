/** `virtual:seminar`, from which pages import finished facts. */
import { setTimeout } from 'node:timers/promises';
import { normalizePath, type Plugin } from 'vite';
import { faultMessage } from '../seminar/fault.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { CONTENT_FOLDER, readContent } from './content.ts';
import { countFaults, reportDoubts } from './report.ts';
import type { SiteAddress } from './site-address.ts';

const NAME = 'virtual:seminar';
const ID = `\0${NAME}`;

/** For a build. */
export function builtSeminar(seminar: Seminar, address: SiteAddress): Plugin {
  return seminarModule(() => source(seminar, address));
}

/** In milliseconds; the watcher (chokidar) drops a second change to a file within 50. */
const SETTLED = 80;

/** For the dev server: reloads after every change of the content. */
export function servedSeminar(address: SiteAddress): Plugin {
  // A page that is still loading misses a reload; its client gets it on connection.
  let isBehind = false;
  return {
    ...seminarModule(async () => source(await currentSeminar(), address)),
    configureServer({ middlewares, environments }) {
      middlewares.use(({ headers }, _response, next) => {
        if (headers.accept?.includes('text/html')) isBehind = false;
        next();
      });
      environments.client.hot.on('vite:client:connect', (_payload, client) => {
        if (isBehind) client.send({ type: 'full-reload' });
      });
    },
    async hotUpdate({ file }) {
      if (!file.startsWith(normalizePath(CONTENT_FOLDER))) return undefined;
      // Asked once for each environment; that of the browser has no such module.
      const known = this.environment.moduleGraph.getModuleById(ID);
      if (!known) return [];
      await setTimeout(SETTLED);
      isBehind = true;
      return [known];
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

let lastDoubts = '';

/**
 * Prints doubts unless they are unchanged.
 *
 * @throws Error for the overlay of Astro
 */
async function currentSeminar(): Promise<Seminar> {
  const reading = await readContent();
  const doubts = JSON.stringify(reading.doubts);
  if (doubts !== lastDoubts) reportDoubts(reading.doubts);
  lastDoubts = doubts;
  if (reading.seminar) return reading.seminar;
  const error = new Error(reading.faults.map(faultMessage).join('\n\n'));
  // Without a stack, which is of no use to an organiser.
  throw Object.assign(error, {
    title: `Please correct ${countFaults(reading.faults)}:`,
    stack: '',
  });
}

/** Imports only visible pictures, since Astro publishes every imported one. */
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
