import { type TableFormReader } from '../table-form';
import { aligned } from './aligned';
import { cellALine } from './cell-a-line';
import { html } from './html';
import { pipe } from './pipe';
import { tabs } from './tabs';

/** All ways of setting tables, the surest first. */
export const tableForms: readonly TableFormReader[] = [html, pipe, tabs, aligned, cellALine];
