import type { Strings } from '../../i18n/strings.ts';
import { Copy } from './Copy.tsx';

/** Copies an address of this site. */
export function CopyLink({ strings, url }: { readonly strings: Strings['wizard']; readonly url: string }) {
  return (
    <Copy
      label={strings.copyLink}
      copied={strings.copied}
      denied={strings.copyDenied}
      text={() => new URL(url, location.href).href}
    />
  );
}
