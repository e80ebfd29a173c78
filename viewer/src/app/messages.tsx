/** What the page says while there is no graph to show. */
import type { ComponentChildren, JSX } from 'preact';

import type { LoadFailure } from '../data/load-graph.ts';
import { useWords } from '../words/language.ts';

function Message({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <main class="message">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

export function Loading(): JSX.Element {
  const { common } = useWords();
  return (
    <main class="message" aria-busy="true">
      <h1>Dossier</h1>
      <p role="status">{common.loading}</p>
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
  const { common } = useWords();
  if (!canIngest)
    return (
      <Message title={common.nothingToShow}>
        <p>{common.exportedEmpty}</p>
      </Message>
    );
  return (
    <Message title={common.noArticles}>
      <p>{common.storeEmpty}</p>
      <p>{common.readSome}</p>
      <pre>
        <code>npx --no-install dossier ingest my-folder</code>
      </pre>
      <p>{common.orBriefs}</p>
      <pre>
        <code>npm start</code>
      </pre>
    </Message>
  );
}

export function Failed({ failure }: { failure: LoadFailure }): JSX.Element {
  const { common } = useWords();
  return (
    <Message title={common.cannotShow}>
      <p role="alert">{failure.what}</p>
      {failure.faults.length > 0 && (
        <ul class="faults">
          {failure.faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> {message}
            </li>
          ))}
          {failure.more > 0 && <li>{common.andMore(failure.more)}</li>}
        </ul>
      )}
      <p>{failure.advice}</p>
    </Message>
  );
}
