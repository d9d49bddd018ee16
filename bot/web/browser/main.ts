import { asking } from './asking.ts';
import { copying } from './copying.ts';
import { panel } from './panel.ts';
import { places } from './places.ts';

/** What the script adds to pages that work without it: the answer as it is made, the act beside it, the clipboard. */
const kept = places();
copying();
panel(kept);
asking(kept);
