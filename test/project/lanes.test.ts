import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inLanes, type Stage } from '../../scripts/lanes.ts';
import { runs } from '../support/cases.ts';

/** Stages of which each may need some that stand before it in the list. */
const someStages = fc
  .array(fc.record({ needs: fc.array(fc.nat(), { maxLength: 3 }), passes: fc.boolean() }), { maxLength: 12 })
  .map((drawn) =>
    drawn.map(({ needs, passes }, index) => ({
      name: `s${index}`,
      passes,
      needs: index === 0 ? [] : [...new Set(needs.map((need) => `s${need % index}`))],
    })),
  );

describe('stages in lanes', () => {
  it('run once each, after what they need, and never more at a time than there are lanes', async () => {
    const property = fc.asyncProperty(someStages, fc.integer({ min: 1, max: 3 }), async (stages, lanes) => {
      const begun: string[] = [];
      const done = new Set<string>();
      let running = 0;
      const run = async ({ name, needs = [] }: Stage) => {
        begun.push(name);
        running++;
        assert.ok(running <= lanes);
        for (const need of needs) assert.ok(done.has(need), `${name} began before ${need} had ended`);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        done.add(name);
        return stages.find((stage) => stage.name === name)?.passes ?? false;
      };
      const ended = await inLanes(stages, lanes, run, (passed) => passed);
      assert.equal(new Set(begun).size, begun.length);
      assert.equal(ended.size, stages.length);
      for (const { name, needs } of stages) {
        const can = needs.every((need) => ended.get(need)?.result === true);
        assert.equal(begun.includes(name), can, `${name} is run exactly when what it needs passed`);
        assert.equal(ended.get(name)?.lacking.length === 0, can);
        assert.equal(ended.get(name)?.result !== undefined, can);
      }
    });
    await fc.assert(property, runs(100));
  });

  it('that need each other are told, not waited for', async () => {
    const circle = [
      { name: 'a', needs: ['b'] },
      { name: 'b', needs: ['a'] },
    ];
    await assert.rejects(
      inLanes(circle, 2, async () => true, Boolean),
      /nothing can start: a, b/,
    );
  });
});
