// Opens the search dialog, and only then loads what happens in it and how it looks.

const template = document.querySelector<HTMLTemplateElement>('template[data-search-script]');
const dialog = document.querySelector<HTMLDialogElement>('dialog.search');

async function open(): Promise<void> {
  if (!dialog || dialog.open) return;
  // At once, so that what is typed meanwhile is not lost; it is seen when its styles are there, or have failed to load.
  dialog.showModal();
  const styles = template?.content.querySelector('link');
  if (styles) {
    styles.onload = styles.onerror = () => (dialog.dataset.styled = '');
    document.head.append(styles);
  }
  try {
    // The bundler wraps an `import()` that it knows in a helper that is heavier than this script.
    await import(/* @vite-ignore */ template?.content.querySelector('script')?.src ?? '');
  } catch {
    const status = dialog.querySelector('[role=status]');
    const failed = dialog.querySelector<HTMLElement>('[data-finder]')?.dataset.failed ?? '';
    const paragraph = document.createElement('p');
    paragraph.textContent = failed;
    status?.replaceChildren(paragraph);
  }
}

document.querySelector('[data-search-open]')?.addEventListener('click', () => void open());
document.addEventListener('keydown', (event) => {
  // When a browser fills in a field, it tells so by an event without a key.
  if (!(event instanceof KeyboardEvent) || event.key.toLowerCase() !== 'k') return;
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  void open();
});

export {};
