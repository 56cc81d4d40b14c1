/** The site as an Astro integration: check, build, secure, publish. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { lastRevised } from '../outputs/wording.ts';
import { checkedAddress, checkedSite, letterDoubts, type CheckedSite } from './checked-site.ts';
import { headersFile, withPolicy } from '../publish/policy.ts';
import { reportDoubts } from './report.ts';
import { builtSeminar, servedSeminar } from './virtual-modules.ts';
import { swapFor, type Swap } from '../publish/swap.ts';

/** Builds beside `dist/`, and replaces it at the end. */
export function seminarSite(): AstroIntegration {
  return {
    name: 'seminar-site',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        const address = checkedAddress();
        if (!address) return refuse(logger);
        updateConfig({ site: address.origin, base: address.base });
        if (command === 'dev') updateConfig({ vite: { plugins: [servedSeminar(address)] } });
        if (command !== 'build') return undefined;
        const site = await checkedSite();
        if (!site) return refuse(logger);
        const lastmod = new Date(lastRevised(site.seminar).iso);
        const swap = swapFor(fileURLToPath(config.outDir).replace(/[/\\]$/, ''));
        updateConfig({
          outDir: pathToFileURL(`${swap.next}/`),
          vite: { plugins: [builtSeminar(site.seminar, site.address)] },
          // Sitemap before publication.
          integrations: [sitemap({ lastmod }), publication(site, swap)],
        });
        return undefined;
      },
    },
  };
}

/**
 * Ends a command of Astro with status 1, without `process.exit`, which can hang while V8 compiles in the background
 * (nodejs/node#54918, #64274).
 *
 * @returns a promise that never settles, so that Astro stops; at another log level, Astro would warn about the
 *   pending hook
 */
function refuse(logger: AstroIntegrationLogger): Promise<never> {
  process.exitCode = 1;
  logger.options.level = 'silent';
  return new Promise(() => {});
}

function publication({ doubts, prints }: CheckedSite, swap: Swap): AstroIntegration {
  return {
    name: 'publication',
    hooks: {
      'astro:build:done': async () => {
        secure(swap.next);
        swap.publish();
        reportDoubts([...doubts, ...letterDoubts(await prints)]);
      },
    },
  };
}

/** Adds the security policy to every page, and writes the headers. */
function secure(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name))
    .map((file) => ({ file, html: readFileSync(file, 'utf8') }));
  pages.forEach(({ file, html }) => writeFileSync(file, withPolicy(html)));
  writeFileSync(join(folder, '_headers'), headersFile(pages.map(({ html }) => html)));
}
