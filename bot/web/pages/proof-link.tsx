import type { PropsWithChildren } from 'hono/jsx';
import type { View } from '../view.ts';
import { placeAddress } from './addresses.ts';
import type { Place } from './shapes.ts';

/** A link to the words of an act that show what is said; `says` tells it to who doesn't see the page. */
export function ProofLink({ view, place, says, children }: PropsWithChildren<{ view: View; place: Place; says: string }>) {
  return (
    <a class="proof" data-act={place.actId} href={view.link(placeAddress(place))} aria-label={says}>
      {children}
    </a>
  );
}
