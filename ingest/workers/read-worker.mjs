/** Where a worker thread starts: a thread does not inherit that TypeScript is run as it is. */
import { register } from 'tsx/esm/api';

register();
const { readTask } = await import('./read-task.ts');

export default readTask;
