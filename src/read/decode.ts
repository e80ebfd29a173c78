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
  const offset = firstBadByte(bytes);
  const byte = bytes[offset];
  return {
    ok: false,
    place: { kind: 'byte', offset },
    reason:
      byte === undefined
        ? 'the text ends in the middle of a character'
        : `not UTF-8: byte 0x${byte.toString(16).padStart(2, '0')} cannot stand here`,
    hint: 'save the file as UTF-8 (for example: iconv -f windows-1252 -t utf-8)',
  };
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
