/**
 * How each command of the README is tried, in its order. `runs`: as it stands, until it ends with 0. `serves`: until it says that it answers, then
 * others are run beside it, and it is stopped at the end. `quick`: with every `npm test` too. `as`: with what the text around it says. Otherwise why it can't be run by a machine that has nothing but Node.
 */
export type Trial = 'runs' | 'quick' | 'serves' | { as: string } | { not: string };

export const trials: Readonly<Record<string, Trial>> = {
  'npm install && npm start': 'serves',
  'npm install && npm test': { not: 'is npm test itself' },
  'npm run ask -- "Who held proxies on 28 August 2018?"': 'quick',
  'curl -s localhost:3000/api/ask -H \'content-type: application/json\' -d \'{"question": "Qui avait reçu procuration le 28 août 2018 ?", "lang": "fr"}\'':
    'runs',
  "curl -s 'localhost:3000/api/facts?kind=quorum&from=2015-01-01'": 'runs',
  'npm run doctor': 'runs',
  'npm run token': 'quick',
  'npm run backup -- backups/greffier.tar.gz': 'quick',
  'npm run restore -- backups/greffier.tar.gz': { as: 'npm run restore -- backups/greffier.tar.gz --replace' },
  'npm run ingest': 'quick',
  'docker build -t greffier .': { not: 'Docker' },
  'docker run -d --name greffier --read-only --tmpfs /tmp -v ./acts:/corpus:ro -v greffier-data:/data -p 127.0.0.1:3000:3000 greffier': {
    not: 'Docker',
  },
  'docker exec greffier node --import tsx server/doctor/main.ts': { not: 'Docker' },
  'MODEL=ollama:mistral-small npm start': { not: 'a model' },
  'MODEL=openai:MODEL MODEL_BASE_URL=https://HOST/v1 MODEL_API_KEY=… npm start': { not: 'a key' },
  'MODEL=mistralai:mistral-small-latest MODEL_API_KEY=… npm start': { not: 'a key' },
  'MODEL=anthropic:NAME MODEL_API_KEY=… npm start': { not: 'a key' },
};
