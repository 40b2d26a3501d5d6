/** Why a file of whatever kind is not read, to stand behind its name. */

/** Of a file that was cut off or changed on its way. */
export const DAMAGED = 'is beschadigd of niet volledig: vraag het opnieuw op of sla het opnieuw op';

/** Of a file in which things stand in one another as no text program sets them. */
export const TOO_DEEP = 'is te diep in elkaar genest om te lezen';

/** Of a file that is larger than any letter. */
export const TOO_LARGE = 'is te groot om te lezen';
