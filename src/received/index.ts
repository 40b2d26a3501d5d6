/** What comes in, read to data. */
export { type Kamervragen, type QuestionSource, readKamervragen, type Vraag } from './kamervragen/kamervragen.ts';
export { type CitedPaper, type Received, readReceived } from './received.ts';
