import type { Paper } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { headOf } from './movers.ts';
import type { Comparison } from './verdict.ts';

/**
 * Who handed it in. It is a fault when none of the names that are written stands in the head of the title; any part of a name
 * counts. Who signed behind "c.s." stands in no title, so there a foreign name is only likely to be one.
 */
export function compareMover({ movers, moverParts, subject }: CitedAs, paper: Paper): Comparison | undefined {
  if (movers === undefined || moverParts.length === 0) return undefined;
  if (paper.kind !== 'motie' && paper.kind !== 'amendement') return undefined;
  const head = headOf(paper.title);
  if (!head) return undefined;
  if (moverParts.some((part) => head.parts.has(part))) return { aspect: 'indiener', agrees: true, certain: true };
  // "de motie Hitteplan" is called after its subject
  if (!head.clear || moverParts.some((part) => isInSubject(paper.title, part) || subject.has(part))) return undefined;
  return {
    aspect: 'indiener',
    agrees: false,
    certain: !head.others,
    tells: `${paper.id} is van ${head.names}, niet van ${movers.replace(/\sc\.s\.?$/, '')}`,
  };
}

function isInSubject(title: string, part: string): boolean {
  return title.toLowerCase().includes(part) && part.length > 3;
}
