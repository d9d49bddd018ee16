/** Where the process that reads documents starts: it sees to its loader itself, as its threads do. */
import { register } from 'tsx/esm/api';

register();
await import('./reading-process.ts');
