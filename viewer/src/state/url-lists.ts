/** Lists in an address: items may hold any character, a comma between two is plain. */
import { z } from 'zod';

/** An address stays short enough to be sent: longer lists are of the moment, and are not in it. */
export const MOST_KEYS = 200;

const escaped = (item: string): string => item.replace(/[%,]/gu, (sign) => (sign === ',' ? '%2C' : '%25'));
const unescaped = (text: string): string =>
  text.replace(/%(?<code>2C|25)/gu, (_, code: string) => (code === '2C' ? ',' : '%'));

/** A list as one value; undefined where it is empty or too long for an address. */
export function listText(items: readonly string[]): string | undefined {
  if (items.length === 0 || items.length > MOST_KEYS) return undefined;
  return items.map(escaped).join(',');
}

/** A list of any texts; empty where there is none. */
export const KeyList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .filter((item) => item !== '')
      .slice(0, MOST_KEYS)
      .map(unescaped),
  )
  .catch([]);
