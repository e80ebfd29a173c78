/** What the page says while there is no graph to show. */
import type { ComponentChildren, JSX } from 'preact';

import type { LoadFailure } from '../data/load-graph.ts';

function Message({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <main class="message">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

export function Loading(): JSX.Element {
  return (
    <main class="message" aria-busy="true">
      <h1>Dossier</h1>
      <p role="status">Loading the graph…</p>
      <div class="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </main>
  );
}

/** `canIngest`: whether the page shows a store, which its reader can fill. */
export function Empty({ canIngest }: { canIngest: boolean }): JSX.Element {
  if (!canIngest)
    return (
      <Message title="Nothing to show">
        <p>This page was exported from a graph that holds nothing.</p>
      </Message>
    );
  return (
    <Message title="No articles yet">
      <p>The store is empty: there is nothing to draw.</p>
      <p>Read some articles (text, Markdown, or JSON Lines), then reload this page:</p>
      <pre>
        <code>npx --no-install dossier ingest my-folder</code>
      </pre>
      <p>Or see the five example briefs that come with Dossier:</p>
      <pre>
        <code>npm start</code>
      </pre>
    </Message>
  );
}

export function Failed({ failure }: { failure: LoadFailure }): JSX.Element {
  return (
    <Message title="The graph cannot be shown">
      <p role="alert">{failure.what}</p>
      {failure.faults.length > 0 && (
        <ul class="faults">
          {failure.faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> {message}
            </li>
          ))}
          {failure.more > 0 && <li>and {failure.more} more</li>}
        </ul>
      )}
      <p>{failure.advice}</p>
    </Message>
  );
}
