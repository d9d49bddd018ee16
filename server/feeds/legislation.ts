import type { Legislation, WithContext } from 'schema-dts';
import type { Act } from '../../corpus/record/act.ts';

/**
 * An act as schema.org's Legislation. Its identifier is the one that the prefecture knows it by, else the printed one; no ELI is made for
 * it, since nobody mints those for local acts. Whether it is in force is not said: the acts don't tell.
 */
export function legislationOf(act: Act, base: string): WithContext<Legislation> {
  const { id, idAssigned, title, sessionDate, authority, body, identifiers } = act;
  const url = `${base}/acts/${encodeURIComponent(id)}`;
  const organisation = {
    '@type': 'GovernmentOrganization',
    name: authority.name,
    ...(authority.siren && { identifier: authority.siren }),
  } as const;
  const identifier = transmissionIdentifier(act) ?? (idAssigned ? undefined : id);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    name: title,
    inLanguage: 'fr',
    ...(identifier !== undefined && { legislationIdentifier: identifier }),
    alternateName: identifiers.filter((one) => one !== identifier),
    ...(isDeliberation(act) && { legislationType: 'délibération' }),
    ...(sessionDate !== null && { legislationDate: sessionDate }),
    legislationJurisdiction: authority.name,
    legislationPassedBy: body === null ? organisation : { '@type': 'GovernmentOrganization', name: body, parentOrganization: organisation },
    encoding: {
      '@type': 'LegislationObject',
      contentUrl: `${base}/api/acts/${encodeURIComponent(id)}/text`,
      encodingFormat: 'text/plain',
      sha256: act.textSha256,
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    },
  };
}

const transmissions = ({ facts }: Act) =>
  facts.flatMap((fact) => (fact.kind === 'identifier' && fact.value.parts !== undefined ? [fact.value] : []));

/** Without the order of the file, which is of the sending and not of the act. */
function transmissionIdentifier(act: Act): string | undefined {
  const [parts, ...others] = new Set(
    transmissions(act).map(
      ({ parts }) => parts && [parts.department, parts.siren, parts.date.replaceAll('-', ''), parts.number, parts.nature].join('-'),
    ),
  );
  return others.length === 0 ? parts : undefined;
}

/** By its nature where it was transmitted (DE). */
const isDeliberation = (act: Act): boolean => transmissions(act).some(({ parts }) => parts?.nature === 'DE');
