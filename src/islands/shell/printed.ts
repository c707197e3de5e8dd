// What is folded away is printed. Where CSS cannot show it on paper (styles/print.css), it is unfolded as long as that takes. It is
// no part of shell.ts, which would then be too large to stand in the page.

const folded = () => document.querySelectorAll<HTMLDetailsElement>('details:not([open]), details[data-unfolded]');

if (!CSS.supports('selector(::details-content)')) {
  for (const event of ['beforeprint', 'afterprint'])
    window.addEventListener(event, () => {
      for (const details of folded()) details.open = details.toggleAttribute('data-unfolded');
    });
}

export {};
