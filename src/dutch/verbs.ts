import { listed } from '../text/index.ts';

/** What is done with a letter, once: the verbs of sending, telling and asking, as sentences about letters have them. */

/** How a paper went to its reader: 'heb ik uw Kamer … aangeboden'. */
export const SENT = listed('aangeboden toegezonden toegestuurd gezonden gestuurd verzonden verstuurd');
/** What a Kamer was told in it: 'heb ik uw Kamer … geïnformeerd'. */
export const TOLD = listed('gemeld geïnformeerd bericht ingelicht meegedeeld medegedeeld');
/** The same in the past tense, one who does it: 'stuurde ik uw Kamer'. */
export const SENDS = listed('stuurde zond verzond bood');
export const TELLS = listed('informeerde meldde berichtte');
/** What somebody who writes to a ministry does, besides sending. */
export const WRITES = listed(
  'stuurden zonden schreef schreven mailde vroeg verzocht deed richtte richtten wees overhandigde',
);
/** The same with 'heeft' or 'hebt', besides `SENT`. */
export const WRITTEN = [
  ...listed('geschreven gemaild gevraagd verzocht gericht gesteld overhandigd ontvangen gewezen bericht'),
  ...['doen toekomen', 'laten weten'],
];
