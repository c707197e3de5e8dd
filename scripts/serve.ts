import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Serves the built site on localhost.
 *
 * @param port a free port
 * @throws {Error} if the site is not built, or the server does not respond within ten seconds
 */
export async function served<T>(port: number, act: (site: string) => Promise<T>): Promise<T> {
  if (!existsSync('dist/index.html')) throw new Error('There is no site yet: npm run build makes it.');
  const server = spawn(
    'npx',
    ['http-server', 'dist', '-a', '127.0.0.1', '-p', String(port), '-s', '-c60', '--brotli', '--gzip'],
    {
      stdio: 'ignore',
      detached: true,
    },
  );
  const site = `http://localhost:${String(port)}`;
  try {
    for (let tries = 0; ; tries++) {
      if (await fetch(site).catch(() => undefined)) return await act(site);
      if (tries === 100) throw new Error(`Nothing answers at ${site}.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    // Kill the process group: npx starts the server as a child process.
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}
