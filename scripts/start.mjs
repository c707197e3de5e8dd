import { spawn } from 'node:child_process';
import { ensurePackages } from './install.mjs';
import { run, step } from './steps.mjs';

const help = `npm start: installs what is missing, builds the site, and serves it on localhost.

  npm start -- --port 8080    serve on another port (4321 without)
  SITE_URL, BASE_PATH         where the site will live; see README`;

run(async () => {
  const [flag, value, ...rest] = process.argv.slice(2);
  if (flag === '--help') {
    console.log(help);
    return;
  }
  const port = flag === '--port' ? Number(value) : 4321;
  if ((flag !== undefined && flag !== '--port') || rest.length > 0 || !Number.isInteger(port)) {
    console.error(help);
    process.exitCode = 2;
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
