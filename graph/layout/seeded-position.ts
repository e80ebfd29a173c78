/** Where a node begins: a place that its key alone decides. */

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 code units, then the finaliser of MurmurHash3 to spread near keys. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A place in the square of `radius` around 0, 0, never exactly there. */
export function seededPosition(key: string, radius: number): { readonly x: number; readonly y: number } {
  const unit = (salt: string): number => (hash32(salt + key) + 0.5) / 2 ** 32;
  return { x: (unit('x') * 2 - 1) * radius, y: (unit('y') * 2 - 1) * radius };
}
