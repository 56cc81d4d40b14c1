/** nginx, Apache and Caddy, each with the README's lines in the smallest configuration that serves them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE } from '../../harness/project.ts';
import { versionOf } from '../version.ts';
import { linesFor, started, type Host } from './host.ts';

const MODULES = '/usr/lib/apache2/modules';

/** A server, or the name of one that is not installed; the prefix is a command that starts it. */
export type StartHost = (folder: string, prefix?: readonly string[]) => Promise<Host | string>;

export const nginx: StartHost = async (folder, prefix = []) => {
  const command = '/usr/sbin/nginx';
  const version = versionOf(command, '-v');
  if (!version) return 'nginx';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; worker_processes 1;
events {}
http { access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:8917; root ${folder}/root;
${linesFor('nginx')} } }`,
  );
  return started(version.replace('nginx version: ', ''), 8917, [
    ...[...prefix, command, '-c', file, '-p', folder],
  ]);
};

export const apache: StartHost = async (folder) => {
  const command = '/usr/sbin/apache2';
  const version = versionOf(command, '-v');
  if (!version) return 'Apache';
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers'].map(
    (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
  );
  writeFileSync(join(folder, 'root', BASE, '.htaccess'), linesFor('Apache'));
  const file = join(folder, 'apache.conf');
  writeFileSync(
    file,
    `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:8920
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
${modules.join('\n')}
TypesConfig /etc/mime.types
User nobody
Group nogroup
DocumentRoot ${folder}/root
DirectoryIndex index.html
<Directory ${folder}/root>
  AllowOverride All
</Directory>
`,
  );
  return started(version.replace('Server version: ', ''), 8920, [
    ...[command, '-f', file, '-D', 'FOREGROUND'],
  ]);
};

export const caddy: StartHost = async (folder) => {
  const version = versionOf('caddy', 'version');
  if (!version) return 'Caddy';
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    `{
  admin off
}
http://127.0.0.1:8921 {
  root * ${folder}/root
  file_server
${linesFor('Caddy')}
}
`,
  );
  const name = `Caddy ${version.split(' ')[0]}`;
  return started(name, 8921, ['caddy', 'run', '--adapter', 'caddyfile', '--config', file]);
};
