import { isIsoDate, writeDate } from '../../../dates/index.ts';
import { capitalise, type WooGround, wooGround } from '../../../dutch/index.ts';
import { enumerate } from '../../../text/index.ts';
import type { OpenFields } from '../../render/open.ts';
import { textOrNothing, type Value } from '../../render/values.ts';
import type { TemplateHelper } from './helper.ts';
import { list, part, text } from './parts.ts';

/** The requests among what came in: with them can come letters and mails that are none. */
function requestsOf(received: Value | undefined): readonly Value[] {
  return list(received).filter((one) => text(part(one, 'soort')) === 'verzoek');
}

/** The judgements on documents that were asked for and not public before. */
function judgementsOf(documents: Value | undefined): readonly string[] {
  return list(documents)
    .map((document) => text(part(document, 'oordeel')))
    .filter((judgement) => ['openbaar', 'deels openbaar', 'niet openbaar'].includes(judgement));
}

/** What can be decided on information that is there. */
const DECISIONS: readonly string[] = ['openbaar', 'gedeeltelijk openbaar', 'niet openbaar'];

/** True when the decision and the list of documents say the same. */
function agrees(decision: string, documents: Value | undefined): boolean {
  return !['openbaar', 'niet openbaar'].includes(decision) || judgementsOf(documents).every((one) => one === decision);
}

/** The grounds that the list of documents names and that no consideration is given for, each once, in its order. */
function unconsidered(documents: Value | undefined, considerations: Value | undefined): readonly WooGround[] {
  const given = list(considerations).map((one) => wooGround(text(part(one, 'grond'))));
  const named = list(documents).flatMap((document) =>
    list(part(document, 'gronden')).map((code) => wooGround(text(code))),
  );
  return [...new Set(named)].filter((ground) => ground !== undefined).filter((ground) => !given.includes(ground));
}

/** A ground as a chapter, with the consideration still to be written (artikel 3:46 of the Algemene wet bestuursrecht). */
function chapterOf({ code, place, protects, rule }: WooGround, open: OpenFields): string {
  const consideration = open.mark({
    field: `overweging-${code}`,
    question: `waarom grond ${code} hier geldt`,
    optional: false,
  });
  return `### ${capitalise(protects)}\n\n${rule} Dat staat in ${place}, van de Woo. ${consideration}`;
}

/** Helpers that say what the Wet open overheid says. */
export const WOO_HELPERS: readonly TemplateHelper[] = [
  {
    name: 'woo-grond',
    summary:
      'Schrijft van een grond in de Woo wat hij beschermt (‘naam’), of wat de wet erover zegt en waar dat staat (‘regel’).',
    example: ['{{woo-grond grond "naam"}}', 'de eerbiediging van de persoonlijke levenssfeer'],
    parameters: [
      { name: 'grond', kinds: ['keuze', 'tekst'] },
      { name: 'wat', kinds: ['tekst'] },
    ],
    run: (_, code, what) => {
      const ground = wooGround(text(code));
      if (text(what) !== 'regel') return ground?.protects ?? text(code);
      // what is open is asked once, where the ground is named
      return ground ? `${ground.rule} Dat staat in ${ground.place}, van de Woo.` : '';
    },
  },
  {
    name: 'woo-besluit',
    summary:
      'Schrijft het besluit om informatie wel of niet openbaar te maken; spreekt de lijst van documenten het tegen, dan komt er een open plek. Een ander besluit schrijft u zelf.',
    example: ['{{woo-besluit besluit inventaris}}', 'gedeeltelijk openbaar'],
    parameters: [
      { name: 'besluit', kinds: ['keuze'] },
      { name: 'inventaris', kinds: ['lijst'], parts: ['oordeel'] },
    ],
    run: ({ open }, given, documents) => {
      const decision = text(given);
      if (!DECISIONS.includes(decision)) return '';
      if (agrees(decision, documents)) return decision;
      const question = `${enumerate(DECISIONS, 'of')}: het besluit is ‘${decision}’, en de inventaris zegt iets anders`;
      return open.mark({ field: 'besluit-en-inventaris', question, optional: false });
    },
  },
  {
    name: 'woo-gronden',
    summary: 'Noemt de gronden bij een document; wat (deels) niet openbaar wordt, krijgt zonder grond een open plek.',
    example: ['{{#each inventaris}}{{woo-gronden oordeel gronden}}{{/each}}', '5.1.2e'],
    parameters: [
      { name: 'oordeel', kinds: ['keuze'] },
      { name: 'gronden', kinds: ['lijst'] },
    ],
    run: ({ open }, judgement, codes) => {
      const grounds = list(codes).map((code) => textOrNothing(code, open));
      const isWithheld = ['deels openbaar', 'niet openbaar'].includes(text(judgement));
      if (grounds.length > 0 || !isWithheld) return enumerate(grounds);
      return open.mark({ field: 'inventaris-gronden', question: 'grond in de Woo', optional: false });
    },
  },
  {
    name: 'woo-zonder-overweging',
    summary:
      'Schrijft de gronden die wel bij een document staan, maar zonder overweging zijn, elk als hoofdstuk met een open plek voor de overweging.',
    example: ['{{#unless (woo-zonder-overweging inventaris overwegingen)}}…{{/unless}}', '…'],
    parameters: [
      { name: 'inventaris', kinds: ['lijst'], parts: ['gronden'] },
      { name: 'overwegingen', kinds: ['lijst'], parts: ['grond'] },
    ],
    run: ({ open }, documents, considerations) =>
      unconsidered(documents, considerations)
        .map((ground) => chapterOf(ground, open))
        .join('\n\n'),
  },
  {
    name: 'woo-verzoek',
    summary:
      'Noemt het verzoek om informatie (‘naam’) of verwijst ernaar (‘verwijswoord’), ook als er ook brieven of e-mails bij de ontvangen stukken staan.',
    example: ['{{woo-verzoek ontvangen "naam"}}', 'het verzoek'],
    parameters: [
      { name: 'ontvangen', kinds: ['ontvangen'] },
      { name: 'wat', kinds: ['tekst'] },
    ],
    run: (_, received, what) => {
      const requests = requestsOf(received);
      if (text(what) !== 'naam') return requests.length > 1 ? 'deze' : 'het';
      if (requests.length > 1) return 'de verzoeken';
      const day = text(part(requests[0], 'datum'));
      if (list(received).length < 2) return 'het verzoek';
      return isIsoDate(day) ? `uw verzoek van ${writeDate(day)}` : 'uw verzoek';
    },
  },
];
