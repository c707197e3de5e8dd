import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensurePackages } from './install.mjs';
import { run, step } from './steps.mjs';

const help = `npm start: installs what is missing, builds the site, and serves it on localhost.

  npm start -- --port 8080    serve on another port (4321 without)
  SITE_URL, BASE_PATH         where the site will live; see README`;

run(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, help: { type: 'boolean' } } });
  const port = Number(values.port);
  if (values.help || !Number.isInteger(port)) {
    console.log(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  ensurePackages();
  if (!(await step('Building the site', 'npm run --silent build'))) throw new Error('The site could not be built.');
  const server = spawn('npm', ['run', '--silent', 'preview', '--', '--port', String(port)], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  server.on('exit', (code) => process.exit(code ?? 0));
});
