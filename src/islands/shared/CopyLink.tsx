import type { Strings } from '../../i18n/strings.ts';
import { CopyResult, useCopying } from './Copy.tsx';

/** Copies an address of this site. */
export function CopyLink({ strings, url }: { readonly strings: Strings['wizard']; readonly url: string }) {
  const { copied, copy } = useCopying();
  const said = { copied: strings.copied, denied: strings.copyDenied };
  return (
    <>
      <button type="button" onClick={() => void copy({ text: new URL(url, location.href).href }, said)}>
        {strings.copyLink}
      </button>
      <CopyResult copied={copied} />
    </>
  );
}
