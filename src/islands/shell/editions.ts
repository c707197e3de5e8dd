// The switch between the editions of the rules takes the answers along, and a link that was made under one edition is shown under
// that one, whatever its path.

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-edition]')];
const own = links.find((link) => link.hasAttribute('aria-current'))?.dataset.edition;

/** The fragment of the page with another edition named in it; empty where it holds no answers. */
function fragmentUnder(edition: string): string {
  if (!location.hash.includes('=')) return '';
  const answers = new URLSearchParams(location.hash.slice(1));
  answers.set('edition', edition);
  return `#${answers.toString()}`;
}

for (const link of links) {
  const update = () => {
    const { edition = '' } = link.dataset;
    link.hash = fragmentUnder(edition);
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, update);
}

function follow(): void {
  if (!location.hash.includes('=')) return;
  const named = new URLSearchParams(location.hash.slice(1)).get('edition');
  const link = links.find(({ dataset }) => dataset.edition === named);
  if (link && named !== own) location.replace(link.pathname + location.hash);
}

follow();
window.addEventListener('hashchange', follow);
