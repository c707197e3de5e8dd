// Before the first paint: what needs scripts shows itself, and a chosen colour scheme comes back. Blocked storage means
// that the system's scheme stays.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {}
