import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const charset = '<meta charset="utf-8">';

/**
 * Puts the policy of every built page before all that it governs: Astro writes it to the end of the head, and a policy holds
 * only for what comes after it.
 *
 * @type {import('astro').AstroIntegration}
 */
export const policyFirst = {
  name: 'policy-first',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = globSync('**/*.html', { cwd: fileURLToPath(dir) });
      await Promise.all(
        files.map(async (name) => {
          const file = new URL(name, dir);
          const html = await readFile(file, 'utf8');
          const [found] = policy.exec(html) ?? [];
          if (!found || !html.includes(charset)) throw new Error(`${name} has no policy, or no character set`);
          await writeFile(
            file,
            html.replace(policy, '').replace(charset, () => charset + found),
          );
        }),
      );
    },
  },
};
