import type { APIRoute } from 'astro';
import { loadSeminar } from '../load.ts';
import { inviteFile } from '../outputs/calendar.ts';

export const GET: APIRoute = ({ site }) => {
  const page = new URL(import.meta.env.BASE_URL, site).href;
  return new Response(inviteFile(loadSeminar(), page), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
