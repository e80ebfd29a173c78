/**
 * Bytes to text, strictly: Dossier cites places in a text, so a text that cannot be read exactly is refused
 * rather than repaired.
 */
import type { FaultPlace } from './source-fault.ts';

/** A text, or why the bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly place?: FaultPlace; readonly reason: string; readonly hint: string };

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The text of UTF-8 bytes, without a byte-order mark; or the offset of the first byte that is not UTF-8 or is NUL. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (UTF16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    return {
      ok: false,
      reason: 'the text is UTF-16, not UTF-8',
      hint: 'save it as UTF-8 (iconv -f utf-16 -t utf-8)',
    };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return {
      ok: false,
      place: { kind: 'byte', offset: nul },
      reason: 'a NUL byte: this is a binary file, not a text',
      hint: 'give Dossier the text itself, as .txt, .md or .jsonl',
    };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

function notUtf8(bytes: Uint8Array): Decoded {
  const offset = startOfCharacter(bytes, firstBadByte(bytes));
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    ok: false,
    place: { kind: 'byte', offset },
    reason: `not UTF-8: byte 0x${byte}`,
    hint: 'save the file as UTF-8 (for example: iconv -f windows-1252 -t utf-8)',
  };
}

/**
 * Where the character begins that is broken off before `end`: a byte that begins a character of several is what is wrong,
 * and not the innocent one after it. `end` itself where no character is open there.
 */
function startOfCharacter(bytes: Uint8Array, end: number): number {
  const before = bytes.subarray(Math.max(0, end - LONGEST_CHARACTER), end);
  const back = before.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  const start = end - before.length + back;
  return back >= 0 && lengthOfCharacter(bytes[start] ?? 0) > end - start ? start : end;
}

const LONGEST_CHARACTER = 4;

/** The bytes of a character that begins with this byte (RFC 3629). */
function lengthOfCharacter(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The first byte at which no continuation is UTF-8; the length where the text is only cut short. */
function firstBadByte(bytes: Uint8Array): number {
  // A prefix that fails makes every longer one fail, so the shortest failing prefix is found by bisection.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (middle <= bytes.length && isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
