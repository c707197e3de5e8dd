import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { run } from './steps.mjs';

/** Where there is no package with Node for a machine, its own has to be this new. */
const oldest = 24;

/**
 * The package of the lock file that has Node for this machine, if there is one.
 *
 * @typedef {{ os?: string, cpu?: string, optionalDependencies?: Record<string, string> }} Locked
 * @returns {string | undefined} its folder
 */
function folderOfNode() {
  const { packages } = /** @type {{ packages: Record<string, Locked> }} */ (
    JSON.parse(readFileSync('package-lock.json', 'utf8'))
  );
  return Object.keys(packages['']?.optionalDependencies ?? {})
    .map((name) => `node_modules/${name}`)
    .find((folder) => packages[folder]?.os === process.platform && packages[folder].cpu === process.arch);
}

// npm runs this before each build, on the Node that is going to build. It has to be the one of the lock file, whose hash npm
// has compared: npm leaves out an optional package without a word where it has another hash or could not be loaded, and what
// builds then is whatever the machine has.
run(() => {
  const { node } = process.versions;
  const folder = folderOfNode();
  if (folder === undefined) {
    if (Number(node.split('.')[0]) < oldest)
      throw new Error(
        `npm has no Node for ${process.platform} on ${process.arch}, so a build needs yours to be ${oldest} or newer; it is ${node}.`,
      );
  } else if (!existsSync(folder))
    throw new Error(`npm left out ${folder}: it could not be fetched, or its hash is not that of the lock file.`);
  else if (!realpathSync(process.execPath).startsWith(realpathSync(folder) + sep))
    throw new Error(`A build runs on the Node in ${folder}, not on ${process.execPath}: npm run build`);
});
