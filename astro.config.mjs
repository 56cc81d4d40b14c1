// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { guard } from './src/build/integration.ts';
import { readContent } from './src/build/load.ts';
import { lastRevised } from './src/outputs/wording.ts';
import { seminarModule } from './src/build/seminar-module.ts';
import { siteAddress } from './src/build/site-address.ts';

const address = addressOrExit();
const reading = readContent();
const { seminar } = reading;

export default defineConfig({
  site: address.origin,
  base: address.base,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  vite: { plugins: [seminarModule()] },
  integrations: [
    sitemap({
      // The poster repeats the page, for paper.
      filter: (page) => page === address.pageUrl,
      ...(seminar ? { lastmod: new Date(lastRevised(seminar).iso) } : {}),
    }),
    guard(address, reading),
  ],
});

function addressOrExit() {
  try {
    return siteAddress(process.env);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exit(1);
  }
}
