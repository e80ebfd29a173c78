/** Who decides, when and why: what every correction says besides the decision. */
import { Option } from 'commander';

import { DossierError } from '../../../graph/model/index.ts';
import type { CliIo } from '../cli-io.ts';

/** The options that say so. */
export interface DecidedOptions {
  readonly who?: string;
  readonly why?: string;
}

/** `--why` and `--who`. */
export function decidedOptions(): readonly Option[] {
  return [
    new Option('--why <words>', 'the reason, for those who read the corrections later (required)'),
    new Option('--who <name>', 'who decides (default: the user of this computer)'),
  ];
}

const orUndefined = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
};

/** Throws a DossierError (`usage`) where nobody knows who decides, or the reason is missing. */
export function decidedBy({ who, why }: DecidedOptions, io: CliIo) {
  const reason = orUndefined(why);
  if (reason === undefined)
    throw new DossierError('usage', 'a correction needs a reason; give it with --why "…"');
  const name = orUndefined(who) ?? orUndefined(io.userName());
  if (name === undefined)
    throw new DossierError('usage', 'it is not known who you are; name yourself with --who NAME');
  // Seconds are as exact as people read.
  return { who: name, when: `${io.now().toISOString().slice(0, 19)}Z`, why: reason };
}
