/**
 * Identifiers: hashes of what a thing is, so that they do not depend on the order in which articles came.
 * SHA-256 in plain JavaScript (@noble/hashes) because the same code must run, synchronously, inside a web page.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a string's UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What an identifier is of; it shows as the identifier's first letters. */
export type IdKind = 'article' | 'entity' | 'statement' | 'edge' | 'claim';

const PREFIX: Record<IdKind, string> = { article: 'a', entity: 'n', statement: 's', edge: 'r', claim: 'c' };

/**
 * An identifier made of `parts`: a letter for the kind and 20 hexadecimal digits (80 bits: a collision among
 * ten million is a chance of one in 10^10). Parts are JSON-encoded, so that no two lists read the same.
 */
export function makeId(kind: IdKind, parts: readonly (string | number | undefined)[]): string {
  return PREFIX[kind] + sha256Hex(JSON.stringify(parts.map((part) => part ?? null))).slice(0, 20);
}
