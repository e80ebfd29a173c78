/** Words of “commands”, in English. */
export const commands = {};
