import { existsSync, writeFileSync } from 'node:fs';
import { inOrder, publicAddresses, releasedAddresses, releasedList } from './addresses.ts';
import { command, expectNoMore } from './command.ts';

const help = `npm run released: adds what the build in dist makes public to ${releasedList}.

  Nothing is ever taken off the list: an address on it is a page or a redirect for good (content/redirects.yaml).

  --list    only names what is not on it yet; status 1 where there is anything`;

command(import.meta, help, { list: { type: 'boolean', default: false } }, ({ values, positionals }) => {
  expectNoMore(positionals);
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist: npm run build first.');
  const released = existsSync(releasedList) ? releasedAddresses() : [];
  const added = publicAddresses('dist').filter((address) => !released.includes(address));
  if (values.list) {
    for (const address of added) console.log(address);
    return added.length > 0 ? 1 : 0;
  }
  writeFileSync(releasedList, `${JSON.stringify(inOrder([...released, ...added]), null, 2)}\n`);
  console.log(`${added.length} addresses added`);
  return 0;
});
