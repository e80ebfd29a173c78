/** Addresses that came with an article are a stranger's: only those a browser can open without harm become links. */

/** The address as a browser writes it, when it is http or https; else undefined. */
export function safeLink(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
}
