/** The key that presses a control; seen only while it works, and known to assistive technology by the control itself. */
export function Key({ name }: { readonly name: string | undefined }) {
  return (
    name && (
      <kbd className="key js-only" aria-hidden="true">
        {name}
      </kbd>
    )
  );
}
