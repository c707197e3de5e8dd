// The table of contents follows the reading position: the last heading that has passed the upper third is the current one.

const links = new Map(
  Array.from(document.querySelectorAll<HTMLAnchorElement>('.contents a'), (link) => [link.hash.slice(1), link]),
);
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);

const mark = () => {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const current = passed.at(-1)?.id;
  for (const [id, link] of links)
    if (id === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
};

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
for (const heading of headings) observer.observe(heading);

export {};
