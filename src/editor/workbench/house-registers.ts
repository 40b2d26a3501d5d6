import { type Register, stackRegisters } from '../../register/index.ts';

/**
 * The register of a house: that of this computer and the list of the team, as one.
 *
 * What is remembered of a register (verdicts, papers that were looked up) is remembered of that one value, so a house gets the same
 * one until a list of its own or the register of this computer is another.
 *
 * @param machine the papers of this computer as they are now.
 * @returns what gives, for a team's list, the register that it is part of.
 */
export function createHouseRegisters(machine: () => Register): (team: Register) => Register {
  const kept = new WeakMap<Register, { readonly papers: Register; readonly stack: Register }>();
  return (team) => {
    const papers = machine();
    const before = kept.get(team);
    if (before?.papers === papers) return before.stack;
    const stack = stackRegisters([papers, team]);
    kept.set(team, { papers, stack });
    return stack;
  };
}
