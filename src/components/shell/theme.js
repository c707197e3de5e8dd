// Before the first paint: what needs scripts shows itself, and a chosen colour scheme comes back. Blocked storage means
// that the system's scheme stays.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {}
// A script that cannot be loaded: what needs it goes, and does not pretend to work.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    document.documentElement.classList.remove('js');
    document.documentElement.classList.add('script-failed');
  },
  true,
);
// Scripts that have not come by then may never do: the page goes back to what works without them.
addEventListener('load', () =>
  setTimeout(() => {
    if (document.querySelector('astro-island[ssr]')) document.documentElement.classList.remove('js');
  }, 4000),
);
