/** Addresses of web pages as they may stand in an export: whole, and without a character that no IRI may have. */

/** The address of a web page as an IRI; undefined where it is none. */
export function webIri(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  // The URL standard leaves characters that no IRI may have.
  return url.href.replace(/[\s<>"{}|\\^`]/gu, encodeURIComponent);
}
