/** `npm run build`: checks the announcement before loading Astro, which is slow. */
import { checkedSite } from '../build/checked-site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

if (await checkedSite()) await build();
else process.exitCode = 1;

async function build(): Promise<void> {
  const astro = await import('astro');
  try {
    await astro.build({});
  } catch (error) {
    process.exitCode = 1;
    const fault = error as NodeJS.ErrnoException;
    // Errors of the disk have a system call.
    console.error(fault.syscall ? plainMessage(fault) : error);
  }
}

function plainMessage({ code, path = 'dist' }: NodeJS.ErrnoException): string {
  return code === 'ENOSPC'
    ? `${path}: The disk is full. Make room; the last site is still in place.`
    : `${path}: The site cannot be written (${code}). Allow writing to this folder and beside it.`;
}
