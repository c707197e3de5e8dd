import {
  caching,
  commonHeaders,
  embedHeaders,
  embedScript,
  hashedFolders,
  headers,
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

const quoted = (value: string) => `"${value}"`;

/** The variables of the headers that are not the same for every path. nginx does not send a header whose value is empty. */
function embedMaps(origins: readonly string[]): string {
  const { framed, script, other } = embedHeaders(origins);
  const maps = [
    ['framing', framedPaths, framed['Content-Security-Policy'], other['Content-Security-Policy']],
    ['frame_options', framedPaths, '', other['X-Frame-Options']],
    [
      'sharing',
      `/${embedScript.replace('.', String.raw`\.`)}$`,
      script['Cross-Origin-Resource-Policy'],
      other['Cross-Origin-Resource-Policy'],
    ],
  ] as const;
  return maps
    .map(
      ([name, path, value, otherwise]) =>
        `\nmap $uri $csp_guide_${name} {\n    ~${path} ${quoted(value)};\n    default ${quoted(otherwise)};\n}\n`,
    )
    .join('');
}

const variables = {
  'Content-Security-Policy': '$csp_guide_framing',
  'X-Frame-Options': '$csp_guide_frame_options',
  'Cross-Origin-Resource-Policy': '$csp_guide_sharing',
};

/** The nginx configuration of the site, for the `http` block. */
export const nginxConfiguration = ({ listen, host, root, base, origins }: NginxSite): string => `\
# Serves the site with nginx. Made by \`npm run nginx\` from src/integrations/headers/headers.ts; docs/deploy.md says how to use it.

map $uri $csp_guide_caching {
    ~/(${hashedFolders.join('|')})/ ${quoted(caching.hashed)};
    default ${quoted(caching.other)};
}
${origins.length === 0 ? '' : embedMaps(origins)}
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

    # Here and nowhere below: a block with an add_header of its own would send none of these.
    add_header Cache-Control $csp_guide_caching always;
${Object.entries(origins.length === 0 ? headers : { ...commonHeaders, ...variables })
  .map(([name, value]) => `    add_header ${name} ${value.startsWith('$') ? value : quoted(value)} always;`)
  .join('\n')}
}
`;
