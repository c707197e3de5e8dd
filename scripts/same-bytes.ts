import { execFileSync, spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, expectNoMore } from './command.ts';

const help = `npm run same-bytes: builds what Git knows twice, and compares the two builds byte for byte.

  The builds differ in folder, clock, time zone and language, and run one after the other.`;

const work = '.cache/same-bytes';

/** Under a path, so that everything is built that ever is: the sitemap, canonical addresses, the report of mistakes. */
const site = { SITE_URL: 'https://example.org', BASE_PATH: '/csp', REPORT_ADDRESS: 'mistakes@example.org' };

const builds = [
  { folder: 'one', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: 'a second folder, further down/two',
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'sv_SE.UTF-8',
      LC_ALL: 'sv_SE.UTF-8',
      NODE_OPTIONS: `--import=${pathToFileURL(resolve('scripts/shifted-clock.mjs')).href}`,
    },
  },
] as const;

/** Copies what Git has or would take, so that nothing of an earlier build comes along. */
function copyTo(folder: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const file of new Set(listed.toString().split('\0'))) {
    if (file === '' || !statSync(file, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

function build(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    env: { ...process.env, ...site, IMPORTED: '', REDIRECTS: '', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done, fail) =>
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`The build in ${folder} failed.`)))),
  );
}

const filesOf = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

/** What two folders do not have in common. */
function differences(one: string, other: string): string[] {
  const [ours, theirs] = [filesOf(one), filesOf(other)];
  return [
    ...ours.filter((file) => !theirs.includes(file)).map((file) => `only in the first: ${file}`),
    ...theirs.filter((file) => !ours.includes(file)).map((file) => `only in the second: ${file}`),
    ...ours
      .filter((file) => theirs.includes(file) && !readFileSync(join(one, file)).equals(readFileSync(join(other, file))))
      .map((file) => `other bytes: ${file}`),
  ];
}

command(help, {}, async ({ positionals }) => {
  expectNoMore(positionals);
  rmSync(work, { recursive: true, force: true });
  for (const { folder, env } of builds) {
    copyTo(join(work, folder));
    await build(join(work, folder), env);
  }
  const [one, other] = builds.map(({ folder }) => join(work, folder, 'dist'));
  if (one === undefined || other === undefined) return;
  const found = differences(one, other);
  if (found.length > 0) throw new Error(`The builds differ. They are kept in ${work}.\n${found.join('\n')}`);
  console.log(`${filesOf(one).length} files, the same in both builds`);
  rmSync(work, { recursive: true, force: true });
});
