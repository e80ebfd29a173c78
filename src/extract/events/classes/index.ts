/** All classes of events. */
import type { EventClass } from '../event-class.ts';
import { FORCE } from './force.ts';
import { POLITICS } from './politics.ts';
import { PUBLIC_LIFE } from './public-life.ts';

/** Every class, each noun and verb in one of them. */
export const EVENT_CLASSES: readonly EventClass[] = [...FORCE, ...POLITICS, ...PUBLIC_LIFE];
