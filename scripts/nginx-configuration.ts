import {
  caching,
  embedHeaders,
  embedScript,
  hashedFolders,
  headers,
  worker,
} from '../src/integrations/headers/headers.ts';
import { framedPaths } from '../src/text/framed.ts';

/** The values that depend on the server. */
export interface NginxSite {
  /** The value of nginx's `listen`: a port, optionally with an address. */
  readonly listen: string;
  readonly host: string;
  /** The root folder. With a base path, the site is a subfolder of it. */
  readonly root: string;
  /** The base path without a trailing slash; empty at the root. */
  readonly base: string;
  /** The origins whose pages may show some of ours in a frame. */
  readonly origins: readonly string[];
}

/** What `docs/nginx.conf` is made with. */
export const example: NginxSite = {
  listen: '80',
  host: 'example.org',
  root: '/var/www/csp-guide',
  base: '',
  origins: [],
};

interface HeaderByPath {
  readonly header: keyof typeof headers;
  readonly variable: string;
  readonly values: readonly (readonly [path: string, value: string])[];
}

const quoted = (value: string) => `"${value}"`;

/** The paths of a file, under any base path. */
const pathOf = (file: string) => `/${file.replace('.', String.raw`\.`)}$`;

/**
 * The headers whose value depends on the path: each with the variable that holds it, and with its values by path, of which the
 * first holds. Elsewhere it is the one of `headers`. nginx does not send a header whose value is empty.
 */
function headersByPath(origins: readonly string[]): readonly HeaderByPath[] {
  const ownPolicy = [pathOf(worker.file), worker.policy] as const;
  if (origins.length === 0)
    return [{ header: 'Content-Security-Policy', variable: '$csp_guide_policy', values: [ownPolicy] }];
  const { framed, script } = embedHeaders(origins);
  return [
    {
      header: 'Content-Security-Policy',
      // Not the name above: if one server has two sites, nginx keeps the last of two variables with the same name.
      variable: '$csp_guide_framing',
      values: [ownPolicy, [framedPaths, framed['Content-Security-Policy']]],
    },
    { header: 'X-Frame-Options', variable: '$csp_guide_frame_options', values: [[framedPaths, '']] },
    {
      header: 'Cross-Origin-Resource-Policy',
      variable: '$csp_guide_sharing',
      values: [[pathOf(embedScript), script['Cross-Origin-Resource-Policy']]],
    },
  ];
}

const mapsOf = (origins: readonly string[]) =>
  headersByPath(origins)
    .map(({ header, variable, values }) => {
      const lines = values.map(([path, value]) => `    ~${path} ${quoted(value)};\n`).join('');
      return `\nmap $uri ${variable} {\n${lines}    default ${quoted(headers[header])};\n}\n`;
    })
    .join('');

/** The names of the headers, and their values as nginx takes them. */
function fieldsOf(origins: readonly string[]): readonly (readonly [string, string])[] {
  const byPath = headersByPath(origins);
  return Object.entries(headers).map(([name, value]) => [
    name,
    byPath.find(({ header }) => header === name)?.variable ?? quoted(value),
  ]);
}

/** The nginx configuration of the site, for the `http` block. */
export const nginxConfiguration = ({ listen, host, root, base, origins }: NginxSite): string => `\
# Serves the site with nginx. Made by \`npm run nginx\` from src/integrations/headers/headers.ts; docs/deploy.md says how to use it.

# By status: an error in these folders would stay in shared caches for a year.
map "$status $uri" $csp_guide_caching {
    "~^(${caching.statuses.join('|')}) .*/(${hashedFolders.join('|')})/" ${quoted(caching.hashed)};
    default ${quoted(caching.other)};
}
${mapsOf(origins)}
server {
    listen ${listen};
    server_name ${host};

    root ${root};
    index index.html;
    error_page 404 ${base}/404.html;

    # An address without its slash leads to the one with it, whatever stands in front of nginx.
    absolute_redirect off;
    server_tokens off;
    charset utf-8;

    # What \`npm run compress\` wrote beside each file. The first needs Debian's libnginx-mod-http-brotli-static.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    # Nobody asks for a part of these, and the status of a wrong range is decided after the headers.
    location ~ ^${base}/(${hashedFolders.join('|')})/ {
        max_ranges 0;
    }

    # Here and nowhere else: a block with an add_header of its own would send none of these.
    add_header Cache-Control $csp_guide_caching always;
${fieldsOf(origins)
  .map(([name, value]) => `    add_header ${name} ${value} always;`)
  .join('\n')}
}
`;
