import type { APIRoute } from 'astro';
import { site } from 'virtual:seminar';

export const GET: APIRoute = () => {
  const sitemap = `${site.pageUrl}sitemap-index.xml`;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
