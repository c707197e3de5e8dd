import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { example, nginxConfiguration } from './nginx-configuration.ts';
import { run } from './steps.mjs';

const help = `npm run nginx: writes docs/nginx.conf anew, after a change of src/integrations/headers/headers.ts or scripts/nginx-configuration.ts.

npm run nginx -- --print    prints it instead, with your own values where you give them:
  --listen 8080  --host example.org  --root /var/www/site  --base /csp`;

run(() => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const {
    print,
    help: isHelp,
    ...own
  } = parseArgs({
    options: { print: flag, help: flag, listen: text, host: text, root: text, base: text },
  }).values;
  if (isHelp) {
    console.log(help);
    return;
  }
  if (!print && Object.keys(own).length > 0) throw new Error(help);
  const configuration = nginxConfiguration({ ...example, ...own });
  if (print) console.log(configuration);
  else writeFileSync('docs/nginx.conf', configuration);
});
