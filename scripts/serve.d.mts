// Types of serve.mjs, which `npm start` runs before anything is compiled.
export interface Served {
  /** Ends in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export function serve(
  folder: string,
  options: {
    readonly host: string;
    readonly port: number;
    readonly headers: Readonly<Record<string, string>>;
  },
): Promise<Served>;
