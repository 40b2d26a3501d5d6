import assert from 'node:assert/strict';
import { createHouseRegisters } from '../../../../src/editor/workbench/house-registers.ts';
import { memoryRegister, type Paper } from '../../../../src/register/index.ts';

const register = (...ids: string[]) =>
  memoryRegister({ papers: ids.map((id): Paper => ({ id, kind: 'brief', date: '2020-07-03', title: `Brief ${id}` })) });

describe('the register of a house', () => {
  it('is one of the computer and the team', () => {
    const house = createHouseRegisters(() => register('31444-1'))(register('31444-2'));
    for (const id of ['31444-1', '31444-2']) assert.equal(house.find(id)?.title, `Brief ${id}`);
    assert.equal(house.find('31444-4'), undefined);
  });

  it('is the same one as long as its lists are', () => {
    let machine = register('31444-1');
    const [team, other] = [register('31444-2'), register('31444-5')];
    const registerWith = createHouseRegisters(() => machine);
    const first = registerWith(team);
    const second = registerWith(other);
    assert.notEqual(first, second);
    assert.equal(registerWith(team), first, 'kept beside that of another team');
    assert.equal(registerWith(other), second);
    machine = register('31444-9');
    const after = registerWith(team);
    assert.notEqual(after, first, 'another list was read in on this computer');
    assert.ok(after.find('31444-9') && !after.find('31444-1'));
    assert.equal(registerWith(team), after);
    assert.notEqual(registerWith(register('31444-2')), after, 'the team has another list');
  });
});
