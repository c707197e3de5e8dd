import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, expectNoMore } from './command.ts';
import { imported, underPath, underPathSettings } from './under-path.mjs';

const help = `npm run same-bytes: builds what Git knows once more, and compares it byte for byte with the build under a path.

  The builds differ in folder, clock, time zone and language. ${underPath} has to be built, as npm test does.`;

const work = '.cache/same-bytes';
const folder = `${work}/a second folder, further down`;

const env = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'sv_SE.UTF-8',
  LC_ALL: 'sv_SE.UTF-8',
  NODE_OPTIONS: `--import=${pathToFileURL(resolve('scripts/shifted-clock.mjs')).href}`,
};

/** Copies tracked and untracked files that Git does not ignore, so that no output of an earlier build is included. */
function copySources(): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const file of new Set(listed.toString().split('\0'))) {
    if (file === '' || !statSync(file, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  cpSync(imported, join(folder, imported), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** Reads all content anew: the first build has left what it read in `node_modules`, which both share. */
function build(): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'build', '--', '--force'], {
    cwd: folder,
    env: { ...process.env, ...underPathSettings, ASTRO_TELEMETRY_DISABLED: '1', ...env },
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

command(import.meta, help, {}, async ({ positionals }) => {
  expectNoMore(positionals);
  if (!existsSync(`${underPath}/index.html`)) throw new Error(`${underPath} is missing.\n\n${help}`);
  rmSync(work, { recursive: true, force: true });
  copySources();
  await build();
  const found = differences(underPath, join(folder, 'dist'));
  if (found.length > 0) throw new Error(`The builds differ. The second is kept in ${work}.\n${found.join('\n')}`);
  console.log(`${filesOf(underPath).length} files, the same in both builds`);
  rmSync(work, { recursive: true, force: true });
});
