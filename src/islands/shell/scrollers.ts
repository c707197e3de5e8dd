// What is wider than the page scrolls in a box of its own, which the keyboard reaches only where there is something to scroll: else
// it would be a stop on the way that does nothing. Chromium and Firefox do this by themselves, Safari does not.

const watch = new ResizeObserver((changes) => {
  for (const { target } of changes) {
    const box = target.closest<HTMLElement>('.scroll');
    if (!box) continue;
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
});

for (const box of document.querySelectorAll('.scroll'))
  // Either can change alone: the box with the window, its content with the size of the text.
  for (const element of [box, ...box.children]) watch.observe(element);

export {};
