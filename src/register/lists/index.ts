/** Lists on a share: which there are, in a thread that can be left, and which are to be read in. */
export { doJob, type Job } from './job.ts';
export { failure, type ListFailure, type ListFile, type Looked } from './look.ts';
export { Lookout, type Patience } from './lookout.ts';
export { isUnfinished, type Ports, type Round, Rounds } from './round.ts';
export { describeAway, describeFailure, type Told } from './wording.ts';
