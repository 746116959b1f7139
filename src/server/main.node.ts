import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';

// The language server as a process of its own; the client starts it over node IPC.
startServer(createConnection(ProposedFeatures.all));
