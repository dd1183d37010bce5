/** As the `ref` of an element that a reader's own step has opened: it takes the focus as soon as it is there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}
