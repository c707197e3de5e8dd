// The page that stands in for another one without network: its address is that page's, fragment and all.

const again = document.querySelector<HTMLAnchorElement>('[data-again]');
if (again) {
  again.href = location.href;
  // A link to the same address with a fragment only moves within the page.
  again.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    location.reload();
  });
}

const answers = document.querySelector<HTMLElement>('[data-answers]');
if (answers) answers.hidden = !location.hash.includes('=');

export {};
