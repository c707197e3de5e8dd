// Opens the search dialog, and only then loads what happens in it and how it looks.

const template = document.querySelector<HTMLTemplateElement>('template[data-search-script]');
const dialog = document.querySelector<HTMLDialogElement>('dialog.search');

async function open(): Promise<void> {
  if (!dialog || dialog.open) return;
  const styles = template?.content.querySelector('link');
  if (styles) {
    document.head.append(styles);
    // Without its styles the dialog is plain, and works.
    await new Promise((resolve) => (styles.onload = styles.onerror = resolve));
  }
  dialog.showModal();
  try {
    // The bundler wraps an `import()` that it knows in a helper that is heavier than this script.
    await import(/* @vite-ignore */ template?.content.querySelector('script')?.src ?? '');
  } catch {
    const status = dialog.querySelector('[role=status]');
    if (status) status.textContent = dialog.dataset.failed ?? '';
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
