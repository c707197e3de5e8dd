import { writeFileSync } from 'node:fs';
import { readOrigins } from '../src/integrations/embed/origins.ts';
import { example, nginxConfiguration } from './nginx-configuration.ts';
import { command, expectNoMore, UsageError } from './command.ts';

const help = `npm run nginx: writes docs/nginx.conf anew, after a change of src/integrations/headers/headers.ts or scripts/nginx-configuration.ts.

npm run nginx -- --print    prints it instead, with your own values where you give them:
  --listen 8080  --host example.org  --root /var/www/site  --base /csp
  EMBED_ORIGINS               the same as for the build; see README`;

const text = { type: 'string' } as const;
const options = {
  print: { type: 'boolean', default: false },
  listen: text,
  host: text,
  root: text,
  base: text,
} as const;

command(import.meta, help, options, ({ values: { print, ...own }, positionals }) => {
  expectNoMore(positionals);
  if (!print && Object.keys(own).length > 0) throw new UsageError('Values of your own need --print.');
  if (print) console.log(nginxConfiguration({ ...example, ...own, origins: readOrigins(process.env.EMBED_ORIGINS) }));
  else writeFileSync('docs/nginx.conf', nginxConfiguration(example));
});
