/** Words of “live”, in English. */
export const live = {};
