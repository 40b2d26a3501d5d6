/** The Kamer's open data and the official publications, read over a function that asks: see README.md here. */
export { BASES, type BaseReading, type Bases, readBase } from './bases.ts';
export { type ClientOptions, type Clock, createClient, LIMITS, type Limits, systemClock } from './client/index.ts';
export { type FailureCode, isOfOneQuestion, OpenDataError, REFUSED_IN_A_ROW } from './failure.ts';
export type { Get, GetRequest } from './get.ts';
export { type NodeProcess, nodeHint } from './node-hint.ts';
export type { DialectKeeper, DialectMemory } from './odata/memory.ts';
export { createOData, type OData, type Papers } from './odata/odata.ts';
export type { AskOptions, ODataOptions } from './odata/service.ts';
export { kamervraagXml, type PublicationAsking, publicationXml } from './publications/publications.ts';
export type { Actor, DossierOfPaper, Gone, OpenDossier, OpenPaper, OpenZaak, Row } from './rows.ts';
export { isGone } from './rows.ts';
export { type FeedAsking, feedPage } from './syncfeed/feed.ts';
export type { Category, FeedPage, FeedRows } from './syncfeed/page.ts';
