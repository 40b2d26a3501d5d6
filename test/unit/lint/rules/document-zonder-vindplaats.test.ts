import { paragraphs } from '../support.ts';

const TITLE = '‘Wonen aan de rand van het land’';

describe('document-zonder-vindplaats', () => {
  paragraphs('document-zonder-vindplaats', {
    [`De cijfers komen uit het rapport ${TITLE}.`]: [`het rapport ${TITLE}`],
    [`Het onafhankelijke advies ${TITLE} is duidelijk. Het advies ${TITLE} helpt.`]: [
      `Het onafhankelijke advies ${TITLE}`,
    ],
    [`De cijfers komen uit het rapport ${TITLE} van het Planbureau.`]: [],
    [`De cijfers komen uit het rapport ${TITLE} (2020).`]: [],
    [`De cijfers komen uit het rapport ${TITLE}.[^1]\n\n[^1]: Planbureau, Den Haag.`]: [],
    [`Het rapport ${TITLE} vindt u in de bijlage.`]: [],
    [`Het rapport ${TITLE}, dat u mij gaf, is duidelijk.`]: [],
    [`Het rapport ${TITLE} staat in Kamerstuk 31 757, nr. 102.`]: [],
    [`Het advies ${TITLE} treft u hierbij aan.`]: [],
    'Het rapport ‘Wonen’ is duidelijk.': [],
    [`> De cijfers komen uit het rapport ${TITLE}.`]: [],
  });
});
