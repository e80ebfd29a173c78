/** How text is kept from being read as HTML. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for between tags or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/**
 * JSON for inside a `<script>` element. There only `<` can begin anything, and in JSON it stands in strings alone, where its
 * escape means the same. The line ends that JSON allows and older scripts do not are escaped too.
 */
export function escapeJson(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
