/** Which servers Dossier works with. */
import { DossierError } from '../../model/index.ts';

/** The oldest version that is tested: the long-term support release. Later ones are numbered by year. */
const OLDEST = { major: 5, minor: 26 } as const;
const NEEDED = `Dossier needs Neo4j ${OLDEST.major}.${OLDEST.minor} or later`;

/**
 * Throws a DossierError (`store`) where a server is not Neo4j, or too old, by what it calls itself. Other programs speak Bolt
 * too; some call themselves `Neo4j/` of a version that they resemble.
 */
export function checkServer(agent: string, url: string): void {
  const [, major = '', minor = ''] = /^Neo4j\/(\d+)\.(\d+)(?:\.|$)/u.exec(agent) ?? [];
  if (major === '')
    throw new DossierError('store', `${url} is no Neo4j server (it calls itself "${agent}"); ${NEEDED}`);
  if (Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor))
    return;
  throw new DossierError('store', `${url} runs ${agent}, which is too old; ${NEEDED}`);
}
