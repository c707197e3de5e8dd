import { existsSync, writeFileSync } from 'node:fs';
import { inOrder, publicAddresses, releasedAddresses, releasedList } from './addresses.ts';
import { run } from './steps.mjs';

const help = `npm run released: adds what the build in dist makes public to ${releasedList}.

  Nothing is ever taken off the list: an address on it is a page or a redirect for good (content/redirects.yaml).

  --list    only names what is not on it yet; status 1 where there is anything`;

run(() => {
  const [flag, ...rest] = process.argv.slice(2);
  if (flag === '--help') {
    console.log(help);
    return;
  }
  if ((flag !== undefined && flag !== '--list') || rest.length > 0) {
    console.error(help);
    process.exitCode = 2;
    return;
  }
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist: npm run build first.');
  const released = existsSync(releasedList) ? releasedAddresses() : [];
  const added = publicAddresses('dist').filter((address) => !released.includes(address));
  if (flag) {
    for (const address of added) console.log(address);
    if (added.length > 0) process.exitCode = 1;
    return;
  }
  writeFileSync(releasedList, `${JSON.stringify(inOrder([...released, ...added]), null, 2)}\n`);
  console.log(`${added.length} addresses added`);
});
