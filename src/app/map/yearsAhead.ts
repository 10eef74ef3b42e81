// While the page has nothing else to do, the pictures of the other years are made, so that a change of year finds its own.

/** Makes one year after another in idle time; a new list takes the place of the old one. */
export function createYearsAhead(make: (year: number) => void): (years: readonly number[]) => void {
  let waiting: readonly number[] = [];
  let asked = false;
  const ask = (): void => {
    if (asked || waiting.length === 0) return;
    asked = true;
    whenIdle(() => {
      asked = false;
      const [year, ...rest] = waiting;
      waiting = rest;
      if (year !== undefined) make(year);
      ask();
    });
  };
  return (years) => {
    waiting = years;
    ask();
  };
}

/** Safari has no idle callbacks. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, 100);
}
