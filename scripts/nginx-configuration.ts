import { caching, hashedFolders, headers, worker } from '../src/integrations/headers/headers.ts';

/** The values that depend on the server. */
export interface NginxSite {
  /** The value of nginx's `listen`: a port, optionally with an address. */
  readonly listen: string;
  readonly host: string;
  /** The root folder. With a base path, the site is a subfolder of it. */
  readonly root: string;
  /** The base path without a trailing slash; empty at the root. */
  readonly base: string;
}

/** What `docs/nginx.conf` is made with. */
export const example: NginxSite = { listen: '80', host: 'example.org', root: '/var/www/csp-guide', base: '' };

const quoted = (value: string) => `"${value}"`;

/** The nginx configuration of the site, for the `http` block. */
export const nginxConfiguration = ({ listen, host, root, base }: NginxSite): string => `\
# Serves the site with nginx. Made by \`npm run nginx\` from src/integrations/headers/headers.ts; docs/deploy.md says how to use it.

# By status: an error in these folders would stay in shared caches for a year.
map "$status $uri" $csp_guide_caching {
    "~^(${caching.statuses.join('|')}) .*/(${hashedFolders.join('|')})/" ${quoted(caching.hashed)};
    default ${quoted(caching.other)};
}

map $uri $csp_guide_policy {
    ~/${worker.file.replace('.', '\\.')}$ ${quoted(worker.policy)};
    default ${quoted(headers['Content-Security-Policy'])};
}

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
${Object.entries(headers)
  .map(([name, value]) => [name, name === 'Content-Security-Policy' ? '$csp_guide_policy' : quoted(value)])
  .map(([name, value]) => `    add_header ${name} ${value} always;`)
  .join('\n')}
}
`;
