import type { APIRoute } from 'astro';
import { siteAddress } from '../site-address.ts';
import { loadSeminar } from '../load.ts';
import { subscriptionFile } from '../outputs/calendar.ts';

export const GET: APIRoute = () => {
  const { pageUrl } = siteAddress();
  return new Response(subscriptionFile(loadSeminar(), pageUrl, `${pageUrl}calendar.ics`), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
