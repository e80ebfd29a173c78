/** A store of one invented article, served as `dossier view` serves it. */
import { join } from 'node:path';

import { ApiError } from '../../graph/api/error.ts';
import { GraphJson } from '../../graph/model/index.ts';
import { dossier } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';

export const STORY = 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n';

/** A store of one article, served. */
export interface Served {
  readonly url: string;
  /** The folder in which the command line works. */
  readonly cwd: string;
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly file: (name: string) => string;
}

/** Serves a store of one article while something is done. */
export async function serving(
  argv: readonly string[],
  work: (served: Served) => Promise<void>,
): Promise<void> {
  const cwd = await folderWith({ 'a.txt': STORY });
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let working: Promise<void> = Promise.resolve();
  await dossier(['view', 'a.txt', '--port', '0', ...argv], {
    cwd,
    untilStopped: () => stopped,
    onStdout: (text) => {
      const url = new URL(text.trim());
      const post: Served['post'] = (path, body, headers = {}) =>
        fetch(new URL(`api/${path}`, url), {
          method: 'POST',
          headers: { Origin: url.origin, 'Content-Type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        });
      const get = async (path: string): Promise<unknown> =>
        await (await fetch(new URL(`api/${path}`, url))).json();
      working = work({ url: url.href, cwd, get, post, file: (name) => join(cwd, 'dossier', name) }).finally(
        stop,
      );
    },
  });
  await working;
}

/** The first place of a name. */
export async function placeOf(get: Served['get'], name: string) {
  const { nodes } = GraphJson.parse(await get('graph'));
  const node = nodes.find(({ attributes }) => attributes.name === name);
  const [mention] = node !== undefined && 'mentions' in node.attributes ? node.attributes.mentions : [];
  if (node === undefined || mention === undefined) throw new Error(`${name} is not in the graph`);
  const { article, start, end } = mention;
  return { key: node.key, place: { article, start, end, text: STORY.slice(start, end) } };
}

/** Why a call was refused. */
export const codeOf = async (response: Response): Promise<string> =>
  ApiError.parse(await response.json()).error.code;
