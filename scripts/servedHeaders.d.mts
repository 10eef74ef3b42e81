// Types of servedHeaders.mjs.
export const CONTENT_SECURITY_POLICY: string;
export const SERVED_HEADERS: Readonly<Record<string, string>>;
