/**
 * zod compiles schemas with `new Function` where it may; the page's policy forbids that, and even the attempt would be
 * reported as a violation. This must be imported before any schema is made.
 */
import { z } from 'zod';

z.config({ jitless: true });
