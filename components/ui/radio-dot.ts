export const RADIO_DOT =
  'size-4 flex-none appearance-none rounded-full forced-colors:appearance-auto bg-surface edge-field checked:bg-surface ' +
  'checked:shadow-[inset_0_0_0_5px_var(--brand-fill)] disabled:bg-sunken max-md:size-5 max-md:checked:shadow-[inset_0_0_0_6px_var(--brand-fill)]'
