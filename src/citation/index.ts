/** Parliamentary and official citations: recognise, identity, notation. */
export type { Citation, Kamer, Notation, TypedCitation } from './citation.ts';
export type { CitationKind, Dossier, Identity, Kamerstuk, OtherKind, OtherPaper } from './identity.ts';
