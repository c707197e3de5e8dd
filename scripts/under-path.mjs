/** The output folder of the second build, under a base path. */
export const underPath = '.cache/under-path/csp';

/** The documents to import for it. */
export const imported = '.cache/imported';

/** Its environment, with all options, so that everything optional is built. */
export const underPathSettings = {
  SITE_URL: 'https://example.org',
  BASE_PATH: '/csp',
  REPORT_ADDRESS: 'mistakes@example.org',
  IMPORTED: imported,
  REDIRECTS: 'test/fixtures/redirects.yaml',
  EMBED_ORIGINS: 'http://127.0.0.1:4590 https://portal.example',
};
