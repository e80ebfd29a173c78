/** One plain page for each thing that can go wrong. */
import { html } from 'hono/html';

import type { ApiErrorCode } from '../../graph/api/error.ts';

/** What went wrong, for a reader. */
export interface Problem {
  readonly status: 403 | 404 | 405 | 415 | 500;
  /** What it is called where a call of the page is refused. */
  readonly code: ApiErrorCode;
  readonly title: string;
  readonly advice: string;
}

export const PROBLEMS = {
  foreignHost: {
    status: 403,
    code: 'foreign',
    title: 'This address is not served',
    advice:
      'Dossier answers only under the address that it printed, so that no other site can read your articles.',
  },
  foreignOrigin: {
    status: 403,
    code: 'foreign',
    title: 'Requests from other sites are refused',
    advice: 'Only the page that Dossier itself serves may read the graph.',
  },
  method: {
    status: 405,
    code: 'method',
    title: 'Only reading is possible here',
    advice: 'Use GET or HEAD.',
  },
  post: {
    status: 405,
    code: 'method',
    title: 'Nothing can be read here',
    advice: 'Use POST.',
  },
  notJson: {
    status: 415,
    code: 'invalid',
    title: 'Only JSON is taken here',
    advice: 'Use the page that Dossier itself serves.',
  },
  notFound: {
    status: 404,
    code: 'not-found',
    title: 'There is nothing here',
    advice: 'The graph is at the address that Dossier printed.',
  },
  notBuilt: {
    status: 500,
    code: 'failed',
    title: 'The page has not been built',
    advice: 'Run: npm run build',
  },
  graphFailed: {
    status: 500,
    code: 'failed',
    title: 'The graph could not be made',
    advice: 'The terminal in which Dossier runs says why. Mend it there, then load this page again.',
  },
  failed: {
    status: 500,
    code: 'failed',
    title: 'What was asked could not be done',
    advice: 'The terminal in which Dossier runs says why. Mend it there, then load this page again.',
  },
} as const satisfies Record<string, Problem>;

/** The page; its texts are escaped. */
export function errorPage({ title, advice }: Problem) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title} – Dossier</title>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${advice}</p>
      </body>
    </html>`;
}
