import type { Lang } from '../contract.ts';

const fr = {
  heading: 'Examen de Greffier',
  healthy: 'Tout est en ordre.',
  ill: (faults: number) => (faults === 1 ? 'Un point à corriger.' : `${faults} points à corriger.`),
  node: (version: string) => `Node ${version}`,
  oldNode: (version: string, needed: string) =>
    `Node ${version} est trop ancien : installez Node ${needed} ou plus récent (https://nodejs.org).`,
  settings: 'Réglages lus, dossiers et fichiers accessibles',
  setting: (words: string) => `Réglage : ${words}`,
  disk: (free: string, path: string) => `${free} Go libres sur le disque de ${path}`,
  diskFull: (free: string, path: string) =>
    `Il ne reste que ${free} sur le disque de ${path} : faites de la place, ou l’ingestion échouera.`,
  corpus: (files: number, path: string) => `${files} fichier(s) dans ${path}`,
  corpusEmpty: (path: string) => `Aucun acte dans ${path} (CORPUS_DIR) : déposez-y des fichiers, puis lancez « npm run ingest ».`,
  corpusManifest: (path: string, why: string) => `${path} n’est pas du JSON valide : ${why}. Corrigez-le, ou retirez-le.`,
  embedder: (id: string) => `Vecteurs : ${id}`,
  noEmbedder: (why: string) => `Vecteurs (EMBEDDINGS) : ${why}`,
  store: (acts: number, from: string | null, to: string | null) =>
    `${acts} acte(s) dans le dépôt${from === null || to === null ? '' : `, du ${from} au ${to}`}`,
  storeEmpty: 'Le dépôt ne contient aucun acte : lancez « npm run ingest » et lisez ce qu’il refuse.',
  storeMissing: (uri: string) => `Pas encore de dépôt dans ${uri} : « npm start » ou « npm run ingest » l’écrit.`,
  storeFailed: (why: string) => `Dépôt : ${why}`,
  unread: (file: string, why: string) => `Fichier non lu : ${file} : ${why}`,
  noModel: 'Aucun modèle de langue (MODEL) : les réponses se font sans, rien ne quitte la machine',
  model: (name: string, url: string) => `Modèle ${name} : ${url} répond`,
  modelUntried: (name: string) => `Modèle ${name} : il sera joint à la première question ; sans lui, la réponse se fait sans modèle`,
  modelAway: (name: string, url: string, why: string) =>
    `Modèle ${name} : ${url} ne répond pas (${why}). Démarrez-le, ou corrigez MODEL_BASE_URL.`,
  noDiscord: 'Pas de robot Discord (DISCORD_TOKEN est vide)',
  discord: (name: string) => `Discord connaît le robot sous le nom ${name}`,
  discordToken: 'Discord ne connaît pas ce DISCORD_TOKEN : portail des développeurs, Bot, Reset Token.',
  discordAway: (why: string) => `Discord est injoignable (${why}) : vérifiez le réseau, le mandataire ou DISCORD_API.`,
  port: (host: string, port: number) => `Le port ${port} de ${host} est libre`,
  running: (host: string, port: number) => `Greffier répond déjà sur ${host}, port ${port}`,
  portTaken: (port: number) => `Le port ${port} est pris par un autre programme : arrêtez-le, ou changez PORT.`,
  portFailed: (why: string) => `Port : ${why}`,
  behindProxy:
    'PUBLIC_URL est en https et TRUST_PROXY est vide : les limites compteront tous les lecteurs comme un seul. Nommez le mandataire, par exemple TRUST_PROXY=loopback.',
  noAdmin: 'Pas de jeton d’administration (ADMIN_TOKEN) : les signalements et les mesures ne sont ouverts qu’à cette machine.',
  doors: (tokens: number) => (tokens === 0 ? 'Lecture ouverte à tous' : `Lecture réservée à ${tokens} jeton(s)`),
};

export type DoctorWords = typeof fr;

const en: DoctorWords = {
  heading: 'Greffier: check-up',
  healthy: 'All is well.',
  ill: (faults) => (faults === 1 ? 'One thing to mend.' : `${faults} things to mend.`),
  node: (version) => `Node ${version}`,
  oldNode: (version, needed) => `Node ${version} is too old: install Node ${needed} or later (https://nodejs.org).`,
  settings: 'Settings read, folders and files within reach',
  setting: (words) => `Setting: ${words}`,
  disk: (free, path) => `${free} GB free on the disk of ${path}`,
  diskFull: (free, path) => `Only ${free} GB left on the disk of ${path}: make room, or ingestion will fail.`,
  corpus: (files, path) => `${files} file(s) in ${path}`,
  corpusEmpty: (path) => `No act in ${path} (CORPUS_DIR): put files there, then run "npm run ingest".`,
  corpusManifest: (path, why) => `${path} is not valid JSON: ${why}. Mend it, or take it away.`,
  embedder: (id) => `Vectors: ${id}`,
  noEmbedder: (why) => `Vectors (EMBEDDINGS): ${why}`,
  store: (acts, from, to) => `${acts} act(s) in the store${from === null || to === null ? '' : `, from ${from} to ${to}`}`,
  storeEmpty: 'The store holds no act: run "npm run ingest" and read what it refuses.',
  storeMissing: (uri) => `No store in ${uri} yet: "npm start" or "npm run ingest" writes it.`,
  storeFailed: (why) => `Store: ${why}`,
  unread: (file, why) => `File that was not read: ${file}: ${why}`,
  noModel: 'No language model (MODEL): answers come without one, nothing leaves the machine',
  model: (name, url) => `Model ${name}: ${url} responds`,
  modelUntried: (name) => `Model ${name}: reached at the first question; where it can't be, the answer comes without it`,
  modelAway: (name, url, why) => `Model ${name}: ${url} does not respond (${why}). Start it, or correct MODEL_BASE_URL.`,
  noDiscord: 'No Discord bot (DISCORD_TOKEN is empty)',
  discord: (name) => `Discord knows the bot as ${name}`,
  discordToken: 'Discord does not know this DISCORD_TOKEN: developer portal, Bot, Reset Token.',
  discordAway: (why) => `Discord is out of reach (${why}): check the network, the proxy or DISCORD_API.`,
  port: (host, port) => `Port ${port} of ${host} is free`,
  running: (host, port) => `Greffier answers on ${host}, port ${port}, already`,
  portTaken: (port) => `Port ${port} is used by another program: stop it, or change PORT.`,
  portFailed: (why) => `Port: ${why}`,
  behindProxy:
    'PUBLIC_URL is https and TRUST_PROXY is empty: the limits will count all readers as one. Name the proxy, for instance TRUST_PROXY=loopback.',
  noAdmin: 'No administration token (ADMIN_TOKEN): reports and metrics are open to this machine alone.',
  doors: (tokens) => (tokens === 0 ? 'Reading is open to everybody' : `Reading takes one of ${tokens} token(s)`),
};

export const doctorWords: Record<Lang, DoctorWords> = { fr, en };
