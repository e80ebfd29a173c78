/** Prints the texts of the parity test, one {"id", "text"} a line, for make-reference.py. */
import { parityTexts } from '../../tests/english/parity/texts.ts';

for (const { id, text } of parityTexts()) process.stdout.write(`${JSON.stringify({ id, text })}\n`);
