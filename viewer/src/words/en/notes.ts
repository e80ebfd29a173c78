/** Words of notes and pins, in English. */
export const notes = {
  pin: 'Pin',
  pinned: 'Pinned',
  title: 'Notes',
  add: 'Add a note',
  placeholder: 'What you want to remember',
  noteOf: (name: string): string => `Note on ${name}`,
  remove: 'Delete this note',
  state: {
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'Not saved yet',
    failed: 'Not saved',
  },
  tryAgain: 'Try again',
  off: {
    static: 'This page is a file, so notes cannot be kept. Open its store with “dossier view” to write some.',
    'read-only': 'This page was started to be read only, so notes cannot be kept.',
  },
  lead: 'Kept in the store’s folder, on this computer. They stay when the articles are read again.',
  none: 'No notes yet. Choose an entity and write one.',
  gone: 'not in the graph any more',
  exportMarkdown: 'Save as Markdown',
};
