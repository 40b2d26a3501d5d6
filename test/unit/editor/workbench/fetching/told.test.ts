import assert from 'node:assert/strict';
import {
  type DossierState,
  failureSentence,
  type RegisterState,
  tellDossier,
  tellRegister,
} from '../../../../../src/editor/workbench/fetching/told.ts';
import { OpenDataError } from '../../../../../src/open-data/index.ts';

const OFFLINE = new OpenDataError('offline', 'voorbeeld.nl');
const LOGIN = new OpenDataError('proxy', 'voorbeeld.nl');
const AT = new Date(2026, 10, 3, 12).getTime();

describe('what is said of a dossier', () => {
  const NEW: DossierState = { lookUp: 'on', standing: { kind: 'unasked' }, holds: false, isAlone: false };
  const CASES: readonly (readonly [state: Partial<DossierState>, line: string | undefined, step?: string])[] = [
    [{}, 'Dossier 90001 wordt opgezocht…'],
    [{ standing: { kind: 'fetching' } }, 'Dossier 90001 wordt opgezocht…'],
    [{ standing: { kind: 'held', at: AT }, holds: true }, undefined],
    [{ standing: { kind: 'held', at: AT } }, 'Dossier 90001 heeft geen eigen stukken'],
    [{ standing: { kind: 'limited' } }, 'Dossier 90001 nog niet opgezocht: nu opzoeken…', 'retry'],
    [{ standing: { kind: 'not-there', at: AT } }, 'Dossier 90001 niet gevonden: lijst inlezen…', 'import'],
    [{ standing: { kind: 'not-there', at: AT }, holds: true }, undefined],
    [{ standing: { kind: 'failed', failure: OFFLINE } }, 'Geen verbinding: opnieuw proberen…', 'retry'],
    [{ standing: { kind: 'failed', failure: OFFLINE, at: AT } }, 'Geen verbinding; lijst van 3 november 2026', 'retry'],
    [{ standing: { kind: 'failed', failure: LOGIN } }, 'Opzoeken lukt niet: opnieuw proberen…', 'retry'],
    [{ lookUp: 'off' }, 'Opzoeken staat uit: aanzetten…', 'turn-on'],
    [{ lookUp: 'off', holds: true }, undefined],
    [{ lookUp: 'off', holds: true, isAlone: true }, 'Opzoeken staat uit: aanzetten…', 'turn-on'],
    [{ lookUp: 'barred', isAlone: true }, 'Geen register: er wordt niets opgezocht'],
    [{ lookUp: 'untrusted' }, 'Beperkte modus, niets opgezocht: vertrouwen…', 'trust'],
    [{ lookUp: 'untold' }, 'Nog niets opgezocht: lees waarom…', 'tell'],
    [{ lookUp: { problem: 'De instelling x is geen adres.' } }, 'Adres klopt niet: instelling openen…', 'settings'],
    [{ lookUp: 'barred' }, undefined],
  ];
  for (const [state, line, step] of CASES) {
    it(line ?? `nothing: ${JSON.stringify(state)}`, () => {
      const told = tellDossier('90001', { ...NEW, ...state });
      assert.equal(told?.short, line);
      assert.equal(told?.step, step);
    });
  }

  it('tells in a sentence what failed', () => {
    const told = tellDossier('90001', { ...NEW, standing: { kind: 'failed', failure: LOGIN } });
    assert.match(told?.sentence ?? '', /^De proxy van uw netwerk laat de vraag aan voorbeeld\.nl niet door.*\.$/);
    assert.equal(failureSentence(OFFLINE), 'voorbeeld.nl is niet te bereiken.', 'a name of a server keeps its letters');
  });
});

describe('what is said of the register', () => {
  const EMPTY: RegisterState = { lookUp: 'on', isEmpty: true, underWay: 0, outage: undefined, updated: '' };
  const CASES: readonly (readonly [state: Partial<RegisterState>, short: string | undefined, step?: string])[] = [
    [{}, 'nog niets opgezocht', 'import'],
    [{ underWay: 2 }, 'worden opgezocht…'],
    [{ outage: OFFLINE }, 'geen verbinding', 'retry'],
    [{ outage: LOGIN, isEmpty: false, last: AT }, 'opzoeken lukt niet; opgehaald op 3 november 2026', 'retry'],
    [{ isEmpty: false }, undefined],
    [{ isEmpty: false, last: AT }, 'opgehaald op 3 november 2026', 'update'],
    [{ isEmpty: false, updated: 'bijgewerkt tot en met 3 mei' }, 'bijgewerkt tot en met 3 mei'],
    [{ isEmpty: false, updated: 'bijgewerkt tot', lookUp: 'off' }, 'bijgewerkt tot'],
    [{ isEmpty: false, updated: 'bijgewerkt tot', outage: OFFLINE }, 'geen verbinding; bijgewerkt tot', 'retry'],
    [{ lookUp: 'off' }, 'nog geen lijst ingelezen', 'import'],
    [{ lookUp: 'off', isEmpty: false }, undefined],
    [{ lookUp: 'untrusted' }, 'beperkte modus, niets opgezocht: vertrouwen…', 'trust'],
    [{ lookUp: 'barred' }, undefined],
  ];
  for (const [state, short, step] of CASES) {
    it(short ?? `nothing: ${JSON.stringify(state)}`, () => {
      const told = tellRegister({ ...EMPTY, ...state });
      assert.equal(told?.short, short);
      assert.equal(told?.step, step);
    });
  }
});
