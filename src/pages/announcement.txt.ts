import type { APIRoute } from 'astro';
import seminar, { site } from 'virtual:seminar';
import { announcement } from '../outputs/announcement.ts';

export const GET: APIRoute = () => new Response(announcement(seminar, site.pageUrl));
