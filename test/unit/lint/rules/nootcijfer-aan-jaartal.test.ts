import assert from 'node:assert/strict';
import { draft, paragraphs, suggested } from '../support.ts';

describe('nootcijfer-aan-jaartal', () => {
  paragraphs('nootcijfer-aan-jaartal', {
    'Op 24 november 20202 sprak ik u.': ['20202'],
    'In 120112 gevallen, en op 24 november 2020, was dat zo.': [],
  });

  it('offers the footnote that exists', () => {
    const source = draft('Op 24 november 20202 sprak ik u.\n\n[^2]: In Brussel.');
    assert.match(suggested('nootcijfer-aan-jaartal', source)[0] ?? '', /24 november 2020\[\^2\] sprak/);
  });
});
