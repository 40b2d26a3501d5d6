import { endSession } from './session.ts';

/** Called by mocha when all tests of the run have ended. */
export async function mochaGlobalTeardown(): Promise<void> {
  await endSession();
}
