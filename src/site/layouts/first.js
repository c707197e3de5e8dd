document.documentElement.classList.add('js');
if (location.hash.includes('=')) document.documentElement.classList.add('answered');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {}
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    document.documentElement.classList.remove('js');
    document.documentElement.classList.add('script-failed');
  },
  true,
);
addEventListener('load', () =>
  setTimeout(() => {
    if (document.querySelector('[data-session=built]')) document.documentElement.classList.remove('js');
  }, 4000),
);
