// What happens in the search dialog, which loads this when it opens.

import { takeAskedTo } from '../shared/asked.ts';
import { startFinder } from '../finder/finder.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
const root = dialog?.querySelector<HTMLElement>('[data-finder]');

if (dialog && root) {
  const finder = startFinder(root, { onOpen: (path, _, typed) => takeAskedTo(path, '', typed) });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  if (finder?.field.value !== '') finder?.show();
}
