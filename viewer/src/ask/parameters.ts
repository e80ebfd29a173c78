/** The parameters of a query: `$name`, whose values stand beside it. */
import { z } from 'zod';

import type { ParameterValue } from '../../../graph/query/result.ts';
import type { Parameters } from './check-query.ts';
import { readQuery } from './read-query.ts';

const Value: z.ZodType<ParameterValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Value)]),
);

/** The names of the parameters that a query has, each once, in its order. */
export function parameterNames(text: string): readonly string[] {
  const names = readQuery(text).flatMap(({ role, value }) => (role === 'parameter' ? [value] : []));
  return [...new Set(names)];
}

/** What is typed for a parameter: what is JSON is what it says, any other is text, as for `dossier query --param`. */
export function parameterValue(typed: string): ParameterValue {
  try {
    const value = Value.safeParse(JSON.parse(typed));
    return value.success ? value.data : typed;
  } catch {
    return typed;
  }
}

/** The values of those parameters that have one. */
export function parametersOf(names: readonly string[], typed: ReadonlyMap<string, string>): Parameters {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = typed.get(name) ?? '';
      return text === '' ? [] : [[name, parameterValue(text)]];
    }),
  );
}
