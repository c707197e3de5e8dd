import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { writeDocuments } from './bench-documents.ts';

// Measures the import of generated documents, of which ten times as many should take ten times as long: about 40,000 words,
// and 400,000.
const counts = [35, 350];

/** The part of the importer's report that this script reads. */
const report = z.object({
  documents: z.array(
    z.object({
      failed: z.unknown().optional(),
      pages: z.array(z.object({ words: z.object({ source: z.number(), lost: z.array(z.string()) }) })),
    }),
  ),
});

/** Imports generated documents in a process of its own, and says how long it took and how much memory. */
function measure(count: number): void {
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
      `${count} documents, ${pages.length} pages, ${words.toLocaleString('en')} words, ${lost} lost or moved: ` +
        `${seconds.toFixed(1)} s (${(count / seconds).toFixed(1)} documents a second), ` +
        `${(Number(readFileSync(peak, 'utf8')) / 1024).toFixed(0)} MB of memory at most`,
    );
    if (status !== 0) process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const count of counts) measure(count);
