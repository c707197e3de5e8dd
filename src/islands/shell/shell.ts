// The script of a page without a wizard, beside that of boxes that scroll: colours, search, the table of contents, the
// meanings of terms, and links to other languages and editions that keep the place.

import './contents.ts';
import './editions.ts';
import './searchDialog.ts';
import './terms.ts';

const theme = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

const isDark = () =>
  (document.documentElement.dataset.theme ??
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

if (theme) {
  theme.setAttribute('aria-pressed', String(isDark()));
  theme.addEventListener('click', () => {
    const chosen = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = chosen;
    theme.setAttribute('aria-pressed', String(chosen === 'dark'));
    try {
      localStorage.setItem('theme', chosen);
    } catch {
      // Blocked storage: the colours hold for this page.
    }
  });
}

const home = document.documentElement.dataset.home ?? '';

/** Whether a link leads to another page of the wizard that this page is of. */
const isOfThisWizard = ({ origin, pathname }: HTMLAnchorElement) => {
  const [wizard = ''] = location.pathname.slice(home.length).split('/');
  return origin === location.origin && wizard !== '' && pathname.startsWith(`${home}${wizard}/`);
};

// The fragment may hold answers. Links inside a page, and answers given before their island is there, must not lose them.
const holdsAnswers = () => location.hash.includes('=');
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !holdsAnswers()) return;
    if (link.getAttribute('href')?.startsWith('#')) {
      const target = document.getElementById(link.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      if (target.tabIndex < 0) target.tabIndex = -1;
      target.focus();
    } else if (
      link.closest('[data-session=built]') &&
      (link.closest('.choices') || link.dataset.under || isOfThisWizard(link))
    ) {
      const answers = new URLSearchParams(location.hash.slice(1));
      for (const [question, answer] of new URLSearchParams(link.hash.slice(1))) answers.set(question, answer);
      // To the same wizard under another edition.
      if (link.dataset.under) answers.set('edition', link.dataset.under);
      link.hash = answers.toString();
    }
  },
  { capture: true },
);

// A wizard changes the path and the fragment in place, so where a language link leads is known only when it is followed.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-home]')) {
  const update = () => {
    if (home !== '' && location.pathname.startsWith(home))
      link.href = (link.dataset.languageHome ?? '') + location.pathname.slice(home.length) + location.hash;
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, update);
}
