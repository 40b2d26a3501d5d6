/** Why a file of whatever kind is not read, to stand behind its name. */

/** Of a file that was cut off or changed on its way. */
export const DAMAGED = 'is beschadigd of niet volledig: vraag het opnieuw op of sla het opnieuw op';

/** Of a file that is larger than any letter. */
export const TOO_LARGE = 'is te groot om te lezen';
