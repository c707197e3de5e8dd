document.documentElement.classList.add('js');
if (location.hash.includes('=')) document.documentElement.classList.add('answered');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {}
// The browser may hold a bad copy of a file for a year. The next page gets those that the host has now.
let isRenewed = false;
const renew = () => {
  if (document.readyState !== 'complete' || isRenewed) return;
  isRenewed = true;
  for (const { name } of performance.getEntriesByType('resource'))
    if (name.includes('/_astro/')) fetch(name, { cache: 'reload', priority: 'low' }).catch(() => undefined);
};
addEventListener(
  'error',
  (event) => {
    const { target } = event;
    if (target instanceof HTMLScriptElement) {
      document.documentElement.classList.remove('js');
      document.documentElement.classList.add('script-failed');
    }
    // A file did not come, or one of ours failed. By then the others are there, and their names are known.
    if (!(event instanceof ErrorEvent) || event.filename.includes('/_astro/')) setTimeout(renew, 1000);
  },
  true,
);
addEventListener('load', () =>
  setTimeout(() => {
    if (!document.querySelector('[data-session=built]')) return;
    document.documentElement.classList.remove('js');
    renew();
  }, 4000),
);
