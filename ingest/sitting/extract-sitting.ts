import type { Extractor } from '../reading/source-text.ts';
import { extractAttendance } from './attendance.ts';
import { extractAuthority } from './authority.ts';
import { extractBody } from './body.ts';
import { extractConvocationDate } from './convocation-date.ts';
import { extractPresident } from './president.ts';
import { extractSecretary } from './secretary.ts';
import { extractSignatory } from './signatory.ts';
import { extractSittingDate } from './sitting-date.ts';
import { extractSittingTime } from './sitting-time.ts';
import { extractVenue } from './venue.ts';

const extractors: Extractor[] = [
  extractAuthority,
  extractBody,
  extractSittingDate,
  extractSittingTime,
  extractVenue,
  extractConvocationDate,
  extractPresident,
  extractSecretary,
  extractAttendance,
  extractSignatory,
];

/** The sitting that an act or the head of minutes tells: which body, when, where, under whom, who was there and who signed. */
export const extractSitting: Extractor = (text) => extractors.flatMap((extract) => extract(text));
