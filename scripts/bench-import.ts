import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { writeDocuments } from './bench-documents.ts';

// Measures the import of 350 generated documents, about 400,000 words.
const count = 350;

/** The part of the importer's report that this script reads. */
const report = z.object({
  documents: z.array(
    z.object({
      failed: z.unknown().optional(),
      pages: z.array(z.object({ words: z.object({ source: z.number(), lost: z.array(z.string()) }) })),
    }),
  ),
});

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const peak = join(folder, 'peak');
const file = join(folder, 'report.json');
try {
  writeDocuments(join(folder, 'documents'), count);
  // The child process prints its peak memory before it exits.
  const atEnd = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`;
  const begin = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(atEnd)}`,
      'scripts/import.ts',
      join(folder, 'documents'),
      '--to',
      join(folder, 'pages'),
      '--report',
      file,
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  const seconds = (performance.now() - begin) / 1000;
  const { documents } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const pages = documents.flatMap((document) => document.pages);
  const words = pages.reduce((sum, page) => sum + page.words.source, 0);
  const lost = pages.reduce((sum, page) => sum + page.words.lost.length, 0);
  console.log(
    `${String(count)} documents, ${String(pages.length)} pages, ${words.toLocaleString('en')} words, ${String(lost)} lost or moved`,
  );
  console.log(`${(count / seconds).toFixed(1)} documents a second (${seconds.toFixed(1)} s)`);
  console.log(`${(Number(readFileSync(peak, 'utf8')) / 1024).toFixed(0)} MB of memory at most`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
