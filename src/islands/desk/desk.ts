// The support desk: its field is there at once, and what was asked stays with the entry of the history.

import { startFinder } from '../finder/finder.ts';
import { precache } from '../offline/precache.ts';
import { askedBefore, keepAsked, takeAskedTo } from '../shared/asked.ts';
import { loadOnReturn } from '../shared/loadOnReturn.ts';

const root = document.querySelector<HTMLElement>('.desk [data-finder]');
const list = document.querySelector<HTMLElement>('[data-desk-list]');

const finder =
  root &&
  startFinder(root, {
    isEmptiedByEscape: true,
    onShown: (text, count) => {
      keepAsked(text);
      if (list) list.hidden = count > 0;
    },
    onOpen: takeAskedTo,
  });

if (finder) {
  // What was asked on the start page, or here before; a browser may have restored a text itself.
  finder.field.value ||= askedBefore();
  finder.show();
  loadOnReturn();
  precache(location.pathname);
}
