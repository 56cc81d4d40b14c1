import type { APIRoute } from 'astro';
import { siteAddress } from '../build/site-address.ts';
import seminar from 'virtual:seminar';
import { inviteFile } from '../outputs/calendar/calendar.ts';

export const GET: APIRoute = () => {
  const { pageUrl } = siteAddress();
  return new Response(inviteFile(seminar, pageUrl), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
