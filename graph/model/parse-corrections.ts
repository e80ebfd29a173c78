/** Reads a file of corrections; what is wrong is said with the file, the line, the field and the value. */
import type { z } from 'zod';

import { Correction, type CorrectionFault, type PlacedCorrection } from './corrections.ts';
import { messageOf } from './error.ts';
import { nearestOf } from './nearest.ts';

/** What a file of corrections says. */
export interface ParsedCorrections {
  readonly corrections: readonly PlacedCorrection[];
  readonly faults: readonly CorrectionFault[];
}

const SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'not there' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    value,
  );
}

/** The first thing that is wrong with a value, in words: where in it, what stands there, and what should. */
function describe(value: unknown, { issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'it is no correction';
  if (issue.code === 'unrecognized_keys') return `"${issue.keys.join('", "')}" is no field of it`;
  const field = issue.path.join('.');
  if (field === 'action' && issue.code === 'invalid_union')
    return `"action" is ${shown(valueAt(value, ['action']))}, not merge, split, rename, retype, reject or retract`;
  if (field === 'what' && issue.code === 'invalid_union')
    return `"what" is ${shown(valueAt(value, ['what']))}, not entity, edge or claim`;
  const given = valueAt(value, issue.path);
  return `"${field}" is ${shown(given)}: ${issue.code === 'invalid_value' ? allowed(given, issue.values.map(String)) : issue.message}`;
}

/** More names than a reader would go through: the nearest is enough. */
const MANY = 10;

function allowed(given: unknown, values: readonly string[]): string {
  const nearest = typeof given === 'string' ? nearestOf(given, values) : undefined;
  if (nearest !== undefined) return `did you mean ${nearest}?`;
  return values.length > MANY
    ? `it is none of the ${values.length} names, such as ${values.slice(0, 3).join(', ')}`
    : `it should be ${values.join(', ')}`;
}

function parseLine(line: string): Correction | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `the line is not JSON (${messageOf(error)}): ${shown(line)}`;
  }
  if (typeof value !== 'object' || value === null) return `the line is ${shown(value)}, not an object`;
  const parsed = Correction.safeParse(value);
  return parsed.success ? parsed.data : describe(value, parsed.error);
}

/** Reads the lines of a file of corrections; empty ones are passed over, and one that is wrong does not stop the rest. */
export function parseCorrections(text: string, file: string): ParsedCorrections {
  const corrections: PlacedCorrection[] = [];
  const faults: CorrectionFault[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `${file}:${index + 1}`;
    const parsed = parseLine(line);
    if (typeof parsed !== 'string') corrections.push({ where, correction: parsed });
    else {
      const hint = 'mend or delete the line; the others are carried out';
      faults.push({ kind: 'unreadable', where, reason: parsed, hint });
    }
  }
  return { corrections, faults };
}
