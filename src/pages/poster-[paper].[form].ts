import type { APIRoute, GetStaticPaths } from 'astro';
import seminar, { site } from 'virtual:seminar';
import { printsOf } from '../build/press.ts';
import { PAPERS, type Paper } from '../outputs/print/paper.ts';

interface Props extends Record<string, unknown> {
  paper: Paper;
  form: 'pdf' | 'svg';
}

export const getStaticPaths = (() =>
  PAPERS.flatMap((paper) =>
    (['pdf', 'svg'] as const).map((form) => ({
      params: { paper, form },
      props: { paper, form } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { paper, form } }) => {
  const { posters, drawings } = await printsOf(seminar, site.pageUrl);
  return form === 'pdf'
    ? new Response(Uint8Array.from(posters[paper]), {
        headers: { 'Content-Type': 'application/pdf' },
      })
    : new Response(drawings[paper], { headers: { 'Content-Type': 'image/svg+xml' } });
};
