import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readOrigins } from '../src/integrations/embed/origins.ts';
import { example, nginxConfiguration } from './nginx-configuration.ts';
import { command } from './command.ts';
import { underPathSettings } from './under-path.mjs';

const help = `npm run test:nginx: serves what is built with nginx, on localhost and with the same configuration, and runs
the tests of what a server can change against it.

  npm run test:nginx -- server    only the specs that are named so
  npm run test:nginx -- --serve   only serves, until it is stopped

  dist and .cache/under-path have to be built, as npm test does. No root is needed where nginx is installed.`;

const underPath = '.cache/under-path';
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];
const isRoot = process.getuid?.() === 0;

/** The output of `nginx -V`, which includes its paths; `undefined` if nginx is not installed. */
function askNginx(): string | undefined {
  const { status, stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  return status === 0 ? stderr : undefined;
}

/** Installs nginx if this runs as root on Debian, otherwise fails with instructions. */
function ensureNginx(): string {
  const known = askNginx();
  if (known !== undefined) return known;
  const isThere = () =>
    ['update -qq', `install -y -qq --no-install-recommends ${packages.join(' ')}`].every(
      (what) =>
        // Stop the package from starting its own server.
        spawnSync('apt-get', what.split(' '), {
          stdio: ['ignore', 'ignore', 'inherit'],
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
        }).status === 0,
    );
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No nginx found: installing Debian’s.');
    const installed = isThere() ? askNginx() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `This needs nginx with its Brotli module (on Debian, as root: apt-get install ${packages.join(' ')}).`,
  );
}

/** Whether a port is free on localhost. */
const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const server = createServer()
      .once('error', () => answer(false))
      .listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });

/** The first of two consecutive free ports. */
async function freePorts(): Promise<number> {
  for (let port = Number(process.env.E2E_PORT ?? 4701); port < 65_000; port += 2)
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  throw new Error('There are no free ports.');
}

/** The complete nginx configuration, with the two sites in its `http` block. */
function wholeConfiguration(prefix: string, about: string, port: number): string {
  const mimeTypes = join(/--conf-path=(\S+)\//.exec(about)?.[1] ?? '/etc/nginx', 'mime.types');
  const modules = /--modules-path=(\S+)/.exec(about)?.[1] ?? '/usr/lib/nginx/modules';
  const brotli = join(modules, 'ngx_http_brotli_static_module.so');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // As that build was made. It comes last: nginx keeps the last of two maps with the same name.
  const origins = readOrigins(underPathSettings.EMBED_ORIGINS);
  const sites = [
    { listen: `127.0.0.1:${port}`, host: 'localhost', root: resolve('dist'), base: '', origins: [] },
    { listen: `127.0.0.1:${port + 1}`, host: 'localhost', root: resolve(underPath), base: '/csp', origins },
  ];
  // A module that is compiled in must not be loaded.
  return `${existsSync(brotli) ? `load_module ${brotli};` : ''}
${isRoot ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${prefix}/nginx.pid;
error_log stderr warn;
events {}
http {
include ${mimeTypes};
default_type application/octet-stream;
access_log off;
log_not_found off;
${places.map((place) => `${place}_temp_path ${prefix}/${place};`).join('\n')}
${sites.map((site) => nginxConfiguration({ ...example, ...site })).join('\n')}
}
`;
}

/** Runs a command and returns its exit status. */
const runToEnd = (command: string, parameters: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<number>((end) =>
    spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, ...env } }).on('exit', (code) =>
      end(code ?? 1),
    ),
  );

command(import.meta, help, { serve: { type: 'boolean', default: false } }, async ({ values, positionals }) => {
  for (const built of ['dist/index.html', `${underPath}/csp/index.html`])
    if (!existsSync(built)) throw new Error(`${built} is missing.\n\n${help}`);
  const about = ensureNginx();
  // A build empties its folder, so an existing compressed file belongs to this build.
  if (!existsSync('dist/en/index.html.br') && (await runToEnd('npm', ['run', '--silent', 'compress'])) !== 0)
    throw new Error('dist could not be compressed.');

  const port = await freePorts();
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, wholeConfiguration(prefix, about, port));
  const nginx = spawn('nginx', ['-p', prefix, '-e', 'stderr', '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = () => nginx.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  const ended = new Promise((end) => nginx.on('exit', end));
  try {
    for (let tries = 0; await isFree(port); tries++) {
      if (nginx.exitCode !== null || tries === 100) throw new Error('nginx did not start.');
      await wait(50);
    }
    if (values.serve) {
      console.log(`http://localhost:${port}/ and http://localhost:${port + 1}/csp/`);
      await ended;
      return 0;
    }
    const status = await runToEnd(
      'npx',
      ['playwright', 'test', '--config', 'test/playwright.nginx.config.ts', ...positionals],
      {
        E2E_SERVED: 'yes',
        E2E_PORT: String(port),
      },
    );
    return status === 0 ? 0 : 1;
  } finally {
    stop();
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  }
});
