/**
 * The built page as one file: its script, its style sheet and its icon written into it, under a policy that lets nothing
 * else run and nothing be loaded.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

import { DossierError } from '../../model/index.ts';
import { escapeHtml } from './escape.ts';

/** The page as Vite builds it: index.html, and by its address in there the text of every file that it names. */
export interface BuiltPage {
  readonly html: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The tags by which a built page names a file of its own. Vite writes them, so their form is known. */
const LINKS =
  /<script type="module"[^>]* src="\.\/(?<script>[^"]+)"><\/script>|<link rel="stylesheet"[^>]* href="\.\/(?<style>[^"]+)">|<link rel="icon" href="\.\/(?<icon>[^"]+)"[^>]*>/gu;

const CHARSET = '<meta charset="utf-8" />';
const TITLE = /<title>[^<]*<\/title>/u;

/** The addresses of the files that a built page names, as they stand in it: what `files` must hold. */
export function filesNamedIn(html: string): string[] {
  return [...html.matchAll(LINKS)].flatMap(({ groups }) => Object.values(groups ?? {}).filter(isText));
}

/** The page with everything in it, and `title` for its title. Throws a DossierError (`input`) where the build has a part that one file cannot hold. */
export function inlinePage({ html, files }: BuiltPage, title: string): string {
  const rest = /<[^>]+\s(?:src|href)=[^>]*>/u.exec(html.replace(LINKS, ''));
  if (rest !== null) throw brokenBuild(`${rest[0]} cannot be written into one file`);
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  const embed = (kind: 'script' | 'style', attributes: string, address: string): string => {
    const text = embeddable(textOf(files, address), kind);
    hashes[kind].add(hashSource(text));
    return `<${kind}${attributes}>${text}</${kind}>`;
  };
  const inlined = html.replace(LINKS, (...match) => {
    const { script, style, icon } = match.at(-1) as Partial<Record<'script' | 'style' | 'icon', string>>;
    if (script !== undefined) return embed('script', ' type="module"', script);
    if (style !== undefined) return embed('style', '', style);
    return `<link rel="icon" href="${dataAddress(textOf(files, icon ?? ''))}" />`;
  });
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(hashes.script, hashes.style)}" />`;
  return replaced(replaced(inlined, TITLE, `<title>${escapeHtml(title)}</title>`), CHARSET, CHARSET + policy);
}

/** Nothing runs but the page's own script, nothing is asked of anybody. */
function policyOf(scripts: ReadonlySet<string>, styles: ReadonlySet<string>): string {
  return [
    "default-src 'none'",
    `script-src ${[...scripts].join(' ')}`,
    `style-src ${[...styles].join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What a policy calls a script or style by: the SHA-256 of its UTF-8 bytes. */
function hashSource(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}

/** What ends an element, or hides its end, and what says the same in the element's own language. */
const ENDS = {
  script: { pattern: /<(?=!--|\/script)/giu, escape: String.raw`\x3c` },
  style: { pattern: /<(?=\/style)/giu, escape: String.raw`\3c ` },
} as const;

/** Code as it may stand inside its element. What is escaped can only stand in a string, a regular expression or a comment. */
function embeddable(code: string, kind: keyof typeof ENDS): string {
  const { pattern, escape } = ENDS[kind];
  // A browser reads every end of line as a line feed, and so must the hash.
  return code.replace(/\r\n?/gu, '\n').replace(pattern, () => escape);
}

function dataAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function textOf(files: ReadonlyMap<string, string>, address: string): string {
  const text = files.get(address);
  if (text === undefined) throw brokenBuild(`${address} is missing`);
  return text;
}

/** Replaces what must be there. Never by a pattern: the replacement may hold a `$`. */
function replaced(html: string, what: string | RegExp, by: string): string {
  const result = html.replace(what, () => by);
  if (result === html) throw brokenBuild(`${String(what)} is not in it`);
  return result;
}

function brokenBuild(what: string): DossierError {
  return new DossierError(
    'input',
    `the built page cannot be exported: ${what}; build it anew: npm run build`,
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
