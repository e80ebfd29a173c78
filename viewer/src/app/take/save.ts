/** Hands a file to the browser, as if it had been loaded from somewhere. Nothing leaves the page. */

/** The browser needs the address for as long as it may still be writing, in milliseconds. */
const KEPT = 60_000;

export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}
