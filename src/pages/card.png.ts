import type { APIRoute } from 'astro';
import seminar from 'virtual:seminar';
import { card } from '../outputs/card.ts';

export const GET: APIRoute = async () => new Response(await card(seminar));
