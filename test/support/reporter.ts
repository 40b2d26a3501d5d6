import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import Mocha from 'mocha';

/**
 * Mocha's reporter of every suite of the project: a dot a test, or with the reporter option `style=spec` a line a test;
 * then what failed. At the end it writes the counts, as JSON `{passed, failed, skipped}`, to the file that
 * BRIEFWIJZER_RESULT names: a run that left no such file did not end.
 */
export default class Reporter {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    const Shown = options.reporterOptions?.style === 'spec' ? Mocha.reporters.Spec : Mocha.reporters.Dot;
    new Shown(runner, options);
    runner.once('end', () => {
      const file = env['BRIEFWIJZER_RESULT'];
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
