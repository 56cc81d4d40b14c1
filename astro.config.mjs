// @ts-check
import { defineConfig } from 'astro/config';
import { seminarSite } from './src/build/seminar-site.ts';

export default defineConfig({
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  integrations: [seminarSite()],
});
