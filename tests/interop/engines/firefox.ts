/** Firefox, by WebDriver BiDi (W3C), which it speaks itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '../version.ts';
import { end, startUntil, type Start } from './engine.ts';

const COMMANDS = ['firefox-esr', 'firefox'];

export const startFirefox: Start = async ({ scheme, timeZone }, folder) => {
  const command = COMMANDS.find((name) => versionOf(name, '--version'));
  if (!command) return undefined;
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const scheme01 = scheme === 'dark' ? 0 : 1;
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref('layout.css.prefers-color-scheme.content-override', ${scheme01});
user_pref('intl.locale.requested', 'en-US');
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('app.update.enabled', false);
`,
  );
  const flags = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const { child, match } = await startUntil(
    [command, ...flags],
    { TZ: timeZone, HOME: folder },
    ({ stderr }) => stderr!,
    /listening on (ws:\S+)/,
  );
  const { send, socket } = await connection(`${match[1]}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: Context[] };
  const { context } = contexts[0]!;
  return {
    name: versionOf(command, '--version')!,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async (expression) => {
      const answer = await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      const { result, exceptionDetails } = answer as Evaluation;
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result!.value) as unknown;
    },
    close: async () => {
      socket.close();
      await end(child);
    },
  };
};

interface Context {
  context: string;
}

interface Evaluation {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/** A socket on which each command has an answer of the same number. */
async function connection(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let number = 0;
  socket.onmessage = ({ data }) => {
    const { id, result, message } = JSON.parse(String(data)) as Answer;
    if (message) waiting.get(id)?.reject(new Error(message));
    else waiting.get(id)?.resolve(result);
  };
  await new Promise((opened, failed) => {
    socket.onopen = opened;
    socket.onerror = failed;
  });
  const send = (method: string, params: unknown) => {
    const answer = Promise.withResolvers<unknown>();
    waiting.set(++number, answer);
    socket.send(JSON.stringify({ id: number, method, params }));
    return answer.promise;
  };
  return { send, socket };
}

interface Answer {
  id: number;
  result?: unknown;
  message?: string;
}
