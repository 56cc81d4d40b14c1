import type { APIRoute } from 'astro';
import { siteAddress } from '../build/site-address.ts';

export const GET: APIRoute = () => {
  const sitemap = `${siteAddress().pageUrl}sitemap-index.xml`;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
