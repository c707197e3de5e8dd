/** Where the site is built a second time, as somebody would who puts it under a path. */
export const underPath = '.cache/under-path/csp';

/** The documents that are imported for it. */
export const imported = '.cache/imported';

/** Its settings: a path, an address for mistakes, documents and redirects, so that everything is built that ever is. */
export const underPathSettings = {
  SITE_URL: 'https://example.org',
  BASE_PATH: '/csp',
  REPORT_ADDRESS: 'mistakes@example.org',
  IMPORTED: imported,
  REDIRECTS: 'test/fixtures/redirects.yaml',
};
