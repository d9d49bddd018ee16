import type { View } from '../view.ts';
import { privacyWords } from '../words/privacy-words.ts';
import { Layout } from './layout.tsx';
import type { Privacy } from './shapes.ts';

/** What is kept of readers, each sentence as the settings in force have it. */
export function PrivacyPage({ view, kept }: { view: View; kept: Privacy }) {
  const words = privacyWords[view.lang];
  const natures = kept.keptOut.map((nature) => words.natures[nature]).join(', ');
  const services = kept.services.map(({ use, name, host }) => words.service[use](name, host === null ? '' : words.at(host)));
  const parts: [string, string[]][] = [
    [words.asked, [kept.keepsUnanswered ? words.unanswered : words.notKept, ...(kept.logsQuestions && kept.discord ? [words.logged] : [])]],
    [words.services, services.length === 0 ? [words.noServices] : services],
    [
      words.address,
      [kept.limitsRate ? words.limits : words.noLimits, kept.logsRequests ? words.requests : words.noRequests, words.cookies],
    ],
    ...(kept.discord ? [[words.discord, [words.discordText]] satisfies [string, string[]]] : []),
    ...(kept.keepsReports ? [[words.reports, [words.reportsText]] satisfies [string, string[]]] : []),
    [words.acts, [natures === '' ? words.published : words.keptOut(natures), words.forgotten]],
  ];
  return (
    <Layout view={view} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {parts.map(([heading, sentences]) => (
        <section>
          <h2>{heading}</h2>
          {sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </section>
      ))}
    </Layout>
  );
}
