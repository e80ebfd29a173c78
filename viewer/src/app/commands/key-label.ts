/** Keys as they are written on a keyboard. */

const LABELS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  Escape: 'Esc',
  '-': '−',
};

/** What is printed on a key. */
export function keyLabel(key: string): string {
  return LABELS[key] ?? key;
}
