import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { Document } from '@langchain/core/documents';
import { OpenAIEmbeddings } from '@langchain/openai';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { listFiles } from '../../../ingest/list-files.ts';

/** The usual pipeline over a folder of texts (`FOLDER URL`), all at once, with what its packages do by default: 512 texts a request, two requests at once. */
const [folder = '', baseURL = ''] = process.argv.slice(2);
const embeddings = new OpenAIEmbeddings({ model: 'stand-in', apiKey: 'none', encodingFormat: 'float', configuration: { baseURL } });
const began = performance.now();
const { files } = await listFiles(folder);
const documents: Document[] = [];
for (const file of files) documents.push(new Document({ pageContent: await readFile(join(folder, file), 'utf8'), metadata: { file } }));
const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 200 });
await new MemoryVectorStore(embeddings).addDocuments(await splitter.splitDocuments(documents));
console.log((performance.now() - began) / 1000);
