import type { Dialect } from './dialect.ts';

/** Version 2.0 of the v4 service, as its $metadata has it. Its end was announced for 1 October 2026. */
export const v4: Dialect = {
  id: 'v4',
  path: '/v4/2.0',
  highest: 'HoogsteVolgnummer',
  document: 'DocumentNummer',
  number: 'Volgnummer',
};
