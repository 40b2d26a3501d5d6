import { writeDate } from '../../dates/index.ts';
import { openPlace } from '../../dutch/index.ts';
import type { IncomingLetter, Letter } from '../../letter/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { insertField } from '../support/insert.ts';
import { headAnchor, textAt } from '../support/source.ts';

const ASKS: ReadonlySet<IncomingLetter['soort']> = new Set(['brief', 'e-mail', 'vragen', 'verzoek']);

/** "Het verzoek van het lid Dobbe van 17 juni": what a member asks in a debate comes without a letter. */
function isSpoken({ soort, afzender = '' }: IncomingLetter): boolean {
  return soort === 'verzoek' && /^(?:het |de )?(?:Kamer)?(?:lid|leden)\b/i.test(afzender);
}

/** A reply that names the letter it answers nowhere in its head. Associations often have no kenmerk: the date does. */
export const uwKenmerkOntbreekt: Rule = {
  id: 'uw-kenmerk-ontbreekt',
  category: 'metadata',
  severity: 'hint',
  summary: 'Een antwoord zonder Uw kenmerk of Uw brief van.',
  supersedes: ['invulplek-open'],
  *check(letter) {
    const { uwKenmerk, uwBriefVan } = letter.header;
    if (letter.lostHead || letter.published || uwKenmerk?.value || uwBriefVan?.value) return;
    const incoming = letter.ontvangen.find((one) => ASKS.has(one.soort) && !isSpoken(one));
    if (!incoming) return;
    // an open place under its label is where to look
    const asked = [uwBriefVan, uwKenmerk].find((value) => value?.text);
    yield {
      span: asked?.span ?? headAnchor(letter),
      message: 'Uw kenmerk of Uw brief van ontbreekt, en deze brief is een antwoord.',
      evidence: [{ span: incoming.span, message: `dit wordt beantwoord: ${textAt(letter, incoming.span)}` }],
      suggestions: suggest(letter, incoming),
    };
  },
};

function suggest(letter: Letter, { kenmerk, datum }: IncomingLetter): Fix[] {
  const date = datum ? writeDate(datum) : openPlace('datum van de brief');
  const byDate = insertField(letter, 'uwBriefVan', date, `Voeg Uw brief van toe: ${date}`);
  return kenmerk ? [insertField(letter, 'uwKenmerk', kenmerk, `Voeg Uw kenmerk toe: ${kenmerk}`), byDate] : [byDate];
}
