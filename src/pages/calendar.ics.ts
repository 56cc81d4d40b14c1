import type { APIRoute } from 'astro';
import { siteAddress } from '../build/site-address.ts';
import seminar from 'virtual:seminar';
import { subscriptionFile } from '../outputs/calendar/calendar.ts';

export const GET: APIRoute = () => {
  const { pageUrl } = siteAddress();
  return new Response(subscriptionFile(seminar, pageUrl, `${pageUrl}calendar.ics`), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
