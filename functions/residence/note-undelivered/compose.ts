import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../adapters/dynamodb/ledger-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { noteUndelivered } from './note-undelivered.ts';
import { undeliveredQueue } from './queue.ts';

export const compose = (world: World) => undeliveredQueue(noteUndelivered({ clients: clientsTable(world), ledger: ledgerTable(world) }));
