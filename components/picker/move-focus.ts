/** From one button to the next, round and round: nothing outside is to be reached meanwhile. */
export function moveFocus(buttons: readonly HTMLElement[], from: Element | null, by: number): void {
  const at = buttons.findIndex((button) => button === from);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
