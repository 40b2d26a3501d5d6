/** What the diagnostics are called in the problems panel. */
export const SOURCE = 'Briefwijzer';
