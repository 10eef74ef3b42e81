// Puts the focus on the topic that is chosen, for who comes to the choice from elsewhere.

/** Once the bar is drawn; nothing where the page has no topics. */
export function focusTopics(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.topics input:checked')?.focus());
}
