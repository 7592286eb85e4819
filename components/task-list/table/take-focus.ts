/** A field that has just come up takes the focus, its text chosen so that typing replaces it. */
export function takeFocus(input: HTMLInputElement | null): void {
  if (!input || input === document.activeElement) return
  input.focus({ preventScroll: false })
  input.select()
}
