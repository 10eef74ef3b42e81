// The seeds of random actions: SEED= repeats a run that failed.

/** The same all day long, so that a run can be repeated, and another one tomorrow. */
export function seedOfDay(): number {
  return given() ?? Math.floor(Date.now() / 86_400_000);
}

/** Another one each time. */
export function seedOfRun(): number {
  return given() ?? Math.floor(Math.random() * 2 ** 31);
}

function given(): number | undefined {
  const seed = Number.parseInt(process.env.SEED ?? '', 10);
  return Number.isNaN(seed) ? undefined : seed;
}
