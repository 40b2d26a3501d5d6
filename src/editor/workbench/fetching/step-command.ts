/** The command that takes a step about the register: its arguments are the step and the dossier. No menu has it. */
export const TAKE_STEP = 'briefwijzer.takeStep';
