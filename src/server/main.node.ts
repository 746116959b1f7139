import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { dictionaryIn } from './dictionary.node';
import { startServer } from './server';

// The language server as a process of its own; the client starts it over node IPC.
startServer(createConnection(ProposedFeatures.all), dictionaryIn(path.join(__dirname, 'dictionary')));
