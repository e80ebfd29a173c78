/** Words of “commands”, in Italian. */
import type { commands as English } from '../en/commands.ts';

export const commands: typeof English = {};
