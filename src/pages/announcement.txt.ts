import type { APIRoute } from 'astro';
import { loadSeminar } from '../load.ts';
import { announcement } from '../outputs/announcement.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(announcement(loadSeminar(), new URL(import.meta.env.BASE_URL, site).href));
