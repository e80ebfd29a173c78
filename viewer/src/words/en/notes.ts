/** Words of “notes”, in English. */
export const notes = {};
