// Long work in steps, between which the browser may paint and answer.

/** Resolves in a task of its own, before other work that waits where the browser can do so. */
export function anotherTask(): Promise<void> {
  const { scheduler }: { readonly scheduler?: { readonly yield?: () => Promise<void> } } = globalThis;
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}
