import { capitalise, lowerFirst } from '../../dutch/index.ts';
import type { Actor, OpenZaak } from '../../open-data/index.ts';
import { enumerate } from '../../text/index.ts';
import { ministersOf } from './head.ts';
import type { Kamervragen } from './kamervragen.ts';

/** The head of Kamervragen from their Zaak in the open data; the questions themselves are not there. */
export function headOfZaak({ zaak, onderwerp, date, actors }: OpenZaak): Kamervragen {
  const leden = membersIn(actors);
  const about = onderwerp && subjectFrom(onderwerp);
  return {
    kamer: 'tweede',
    zaak,
    ...(date && { ingezonden: date }),
    ...(leden && { leden }),
    gericht: actors.filter(({ relatie }) => /^gericht aan$/i.test(relatie ?? '')).flatMap(officesOf),
    ...(about && { onderwerp: about }),
    vragen: [],
    noten: [],
  };
}

/** 'het lid Bos (XYZ)', 'de leden Bos (XYZ) en De Vries (ABC)': who asks comes before who asks along. */
function membersIn(actors: readonly Actor[]): string | undefined {
  const first = actors.filter(({ relatie }) => /^indiener$/i.test(relatie ?? ''));
  const others = actors.filter(({ relatie }) => /^mede-?indiener$/i.test(relatie ?? ''));
  const names = [...first, ...others].flatMap(({ name, fractie }) => {
    if (name === undefined) return [];
    return [`${surname(name)}${fractie === undefined ? '' : ` (${fractie})`}`];
  });
  const each = [...new Set(names)];
  if (each.length === 0) return undefined;
  return `${each.length === 1 ? 'het lid' : 'de leden'} ${enumerate(each)}`;
}

/** 'Q.M. de Vries' is called De Vries. */
function surname(name: string): string {
  return capitalise(name.replace(/^(?:\p{Lu}\p{Ll}{0,3}\.[ -]?)+(?=\S)/u, ''));
}

/** The offices of who is asked: 'minister van Financiën' stands as his function, or where his name would. */
function officesOf({ functie, name }: Actor): string[] {
  const office = [functie, name].find((text) => /^(?:de )?(?:minister|staatssecretaris)\b/i.test(text ?? ''));
  return office === undefined ? [] : ministersOf(`de ${lowerFirst(office.replace(/^de /i, ''))}`);
}

/** A subject as it follows 'vragen over': 'Het bericht ‘…’' is 'het bericht ‘…’'. */
function subjectFrom(onderwerp: string): string {
  const about = onderwerp
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:schriftelijke )?vragen (?:over|inzake) /i, '')
    .replace(/\.$/, '');
  return /^(?:het|de|een|dat|hoe|of) /i.test(about) ? lowerFirst(about) : about;
}
