/** The page as one file: what is written into it stays inside it. That it works is for a browser to say (tests/browser). */
import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { parseGraphJson, writeGraphJson } from '../../graph/formats/graph-json.ts';
import { escapeHtml, escapeJson } from '../../graph/formats/page/escape.ts';
import { type BuiltPage, filesNamedIn, inlinePage } from '../../graph/formats/page/inline-page.ts';
import { pageChunks } from '../../graph/formats/page/write-page.ts';
import { INLINED_GRAPH_ID } from '../../graph/model/inlined-graph.ts';
import { hostileGraph } from '../support/hostile-graph.ts';

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Dossier</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/a.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/a.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;

function built(more: Readonly<Record<string, string>> = {}, html = HTML): BuiltPage {
  const files = {
    'icon.svg': '<svg xmlns="x"/>',
    'assets/a.js': 'start("$&")',
    'assets/a.css': 'p{color:red}',
  };
  return { html, files: new Map(Object.entries({ ...files, ...more })) };
}

const policyOf = (page: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/u.exec(page)?.[1] ?? '';

/** What stands inside the first element whose start tag is `open`. */
const within = (page: string, open: string, close: string): string => {
  const start = page.indexOf(open) + open.length;
  return page.slice(start, page.indexOf(close, start));
};

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page as one file', () => {
  it('holds the script, the style sheet and the icon that the built page names', () => {
    expect(filesNamedIn(HTML)).toEqual(['icon.svg', 'assets/a.js', 'assets/a.css']);
    const page = inlinePage(built(), 'Kelmar');
    expect(page).toContain('<script type="module">start("$&")</script>');
    expect(page).toContain('<style>p{color:red}</style>');
    expect(page).toContain('href="data:image/svg+xml,%3Csvg%20xmlns%3D%22x%22%2F%3E"');
    expect(page).not.toMatch(/(?:src|href)="\.\//u);
  });

  it('lets nothing run but that script, and nothing be loaded', () => {
    expect(policyOf(inlinePage(built(), 'Kelmar')).split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${sha256('start("$&")')}`,
      `style-src ${sha256('p{color:red}')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has its policy before everything that the policy is for', () => {
    const page = inlinePage(built(), 'Kelmar');
    const policy = page.indexOf('Content-Security-Policy');
    for (const later of ['<title', '<script', '<style', '<link'])
      expect(page.indexOf(later)).toBeGreaterThan(policy);
  });

  it('keeps code that names a tag inside its element', () => {
    const code = 'a="</script><!--";\r\nb=1';
    const page = inlinePage(
      built({ 'assets/a.js': code, 'assets/a.css': 'p{content:"</style>"}' }),
      'Kelmar',
    );
    const script = within(page, '<script type="module">', '</script>');
    expect(script).toBe(String.raw`a="\x3c/script>\x3c!--";` + '\nb=1');
    const style = within(page, '<style>', '</style>');
    expect(style).toBe(String.raw`p{content:"\3c /style>"}`);
    expect(policyOf(page)).toContain(sha256(script));
    expect(policyOf(page)).toContain(sha256(style));
  });

  it('has its title as text', () => {
    const title = '</title><script>alert(1)</script> & "$&"';
    expect(within(inlinePage(built(), title), '<title>', '</title>')).toBe(escapeHtml(title));
  });

  it.each([
    ['a second chunk', HTML.replace('<title>', '<link rel="modulepreload" href="./assets/b.js"><title>')],
    ['no title', HTML.replace('<title>Dossier</title>', '')],
    ['no place for the policy', HTML.replace('<meta charset="utf-8" />', '')],
  ])('refuses a build with %s', (_, html) => {
    expect(() => inlinePage(built({}, html), 'Kelmar')).toThrow(
      /^the built page cannot be exported: .*; build it anew: npm run build$/u,
    );
  });

  it('refuses a build that lacks a file', () => {
    const files = new Map([...built().files].filter(([address]) => address !== 'assets/a.js'));
    expect(() => inlinePage({ html: HTML, files }, 'Kelmar')).toThrow(/assets\/a\.js is missing/u);
  });

  it('holds the graph whole, whatever its words are, and lets none of them out', () => {
    const graph = hostileGraph();
    const page = [...pageChunks(graph, built(), 'Kelmar')].join('');
    const text = within(page, `<script type="application/json" id="${INLINED_GRAPH_ID}">`, '</script>');
    expect(text).not.toMatch(/[<\u2028\u2029]/u);
    expect(writeGraphJson(parseGraphJson(text))).toBe(writeGraphJson(graph));
    expect(page.trimEnd().endsWith('</script>\n</body>\n</html>')).toBe(true);
  });

  it('never holds the whole graph as one string', () => {
    const graph = hostileGraph();
    const longest = Math.max(...[...pageChunks(graph, built(), 'Kelmar')].map((chunk) => chunk.length));
    expect(longest).toBeLessThan(writeGraphJson(graph).length / 2);
  });
});

describe('JSON inside HTML', () => {
  it('means the same and has no character that could end it', () => {
    const value = { '</script>': '<!-- \u2028 \u2029 & \uD83D' };
    const text = escapeJson(JSON.stringify(value));
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(/[<\u2028\u2029]/u);
  });
});
