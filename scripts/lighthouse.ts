import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { localeIds } from '../src/i18n/locales.ts';
import { findBrowser, sandbox } from './browser.mjs';
import { command, expectNoMore } from './command.ts';
import { progress } from './progress.ts';
import { served } from './serve.ts';

const help = `npm run lighthouse: what Lighthouse says of the built site on a phone, in each language: the start page, a guidance page,
a wizard, an outcome, and the desk. Compressed files are served where npm run compress has made them.
Ends with status 1 where anything is under 100.`;

/** Downloaded by npx on demand: Lighthouse has a hundred dependencies that nothing else needs. */
const lighthouse = 'lighthouse@13.5.0';

const pages = [
  '',
  'guidance/microsoft-partner-agreement/',
  'choose-model/',
  'transaction-scenarios/s5-affiliate/',
  'desk/',
].flatMap((path) => localeIds.map((locale) => `/${locale}/${path}`));

const report = z.object({
  categories: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), scoreDisplayMode: z.string() }),
  ),
});

const flags = [
  '--quiet',
  '--output=json',
  '--only-categories=performance,accessibility,best-practices,seo',
  `--chrome-flags=${[...sandbox, '--headless'].join(' ')} --disable-gpu --disable-quic --disable-background-networking --disable-component-update --disable-sync --no-first-run`,
];

const run = (url: string, file: string) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn('npx', ['--yes', lighthouse, url, `--output-path=${file}`, ...flags], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...(browser && { CHROME_PATH: browser }) },
    });
    let said = '';
    child.stderr.on('data', (data) => (said += String(data)));
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(said.trim()))));
  });

const browser = findBrowser();

async function measure(site: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const bar = progress('pages', pages.length);
  const lines: string[] = [];
  try {
    for (const [at, page] of pages.entries()) {
      const file = join(folder, 'report.json');
      await run(site + page, file);
      const { categories, audits } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
      const scores = Object.entries(categories).map(
        ([id, { score }]) => `${id} ${String(Math.round((score ?? 0) * 100))}`,
      );
      const missed = Object.values(categories)
        .filter(({ score }) => score !== 1)
        .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]))
        .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1);
      lines.push(`${page}  ${scores.join(', ')}`, ...missed.map((audit) => `  ${audit?.title ?? ''}`));
      if (Object.values(categories).some(({ score }) => score !== 1)) process.exitCode = 1;
      bar.update(at + 1);
    }
  } finally {
    bar.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(lines.join('\n'));
}

command(import.meta, help, {}, async ({ positionals }) => {
  expectNoMore(positionals);
  await served(4720, measure);
});
