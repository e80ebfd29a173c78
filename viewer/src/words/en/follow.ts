/** Words of “follow”, in English. */
export const follow = {};
