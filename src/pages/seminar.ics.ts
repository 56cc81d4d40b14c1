import type { APIRoute } from 'astro';
import { siteAddress } from '../site-address.ts';
import { loadSeminar } from '../load.ts';
import { inviteFile } from '../outputs/calendar.ts';

export const GET: APIRoute = () => {
  const { pageUrl } = siteAddress();
  return new Response(inviteFile(loadSeminar(), pageUrl), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
