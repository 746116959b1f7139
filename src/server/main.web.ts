import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readDictionary } from '../protocol/messages';
import { startServer } from './server';

// The language server as a web worker, for vscode.dev. It has no files: the client hands over the dictionary.
const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
startServer(connection, { read: async (part) => (await connection.sendRequest(readDictionary, { part })) ?? undefined });
