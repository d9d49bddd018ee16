# syntax=docker/dockerfile:1
# Greffier: the server, and with another command the Discord bot or any `npm run` of the README.
# The root filesystem may be read-only; what is written goes to /corpus, /data and /tmp.

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json .npmrc ./
# No script of a package is run: the native modules come as packages of their own. What LanceDB brings for embeddings of its own
# (@huggingface/transformers with two runtimes, 330 MB) is never loaded here.
RUN npm install --omit=dev --ignore-scripts \
    && rm -rf node_modules/@huggingface node_modules/onnxruntime-node node_modules/onnxruntime-web node_modules/onnxruntime-common node_modules/@img

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    CORPUS_DIR=/corpus \
    LANCEDB_URI=/data/store \
    REPORTS_FILE=/data/reports.jsonl \
    JOURNAL_FILE=/data/journal.jsonl
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY . .
# Volumes take the owner of the folder that they are mounted on first.
RUN mkdir -p /corpus /data && chown node:node /corpus /data
USER node
VOLUME ["/corpus", "/data"]
EXPOSE 3000
# The first start reads the acts before it answers: scans take about a second a page.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30m --start-interval=5s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that SIGTERM reaches the server, which then ends within ten seconds.
CMD ["node", "--import", "tsx", "start.ts"]
