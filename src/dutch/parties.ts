const LONGEST_PARTY = 40;
/** 'VVD', 'GroenLinks-PvdA', 'Partij voor de Dieren': a party and nothing else. */
const PARTY =
  /^(?:[A-Z0-9][A-Za-z0-9+]*[A-Z0-9][A-Za-z0-9]*(?:-[A-Z]\w+)?|Volt|Denk|ChristenUnie|Partij voor de Dieren)$/;

/** True for the name of a party as fractions have it, and nothing else. */
export function isParty(name: string): boolean {
  return name.length <= LONGEST_PARTY && PARTY.test(name);
}
