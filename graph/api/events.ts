/**
 * `GET api/events`: server-sent events. `state` comes first and then whenever the store's content is another; its data is
 * a `StoreState` as JSON. A change by a running ingestion is told once the store has come to rest for a moment.
 */

/** The name of the event whose data is a `StoreState`. */
export const STATE_EVENT = 'state';
