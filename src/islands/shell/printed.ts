// What is folded away is printed. Where CSS cannot show it on paper (styles/print.css), it is unfolded as long as that takes.

if (!CSS.supports('selector(::details-content)')) {
  let folded: readonly HTMLDetailsElement[] = [];
  const setOpen = (isOpen: boolean) => {
    for (const details of folded) details.open = isOpen;
  };
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    setOpen(true);
  });
  window.addEventListener('afterprint', () => setOpen(false));
}

export {};
