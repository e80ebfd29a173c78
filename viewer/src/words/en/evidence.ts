/** Words of “evidence”, in English. */
export const evidence = {};
