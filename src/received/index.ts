/** What comes in, read to data. */
export type { Advised } from './advised.ts';
export { type Asked, type AskedApart, askedApart } from './asked/asked.ts';
export { quoted } from './asked/indirect.ts';
export {
  type FoundQuestions,
  fetchKamervragen,
  numberOfKamervragen,
  type QuestionAsking,
  tellFound,
} from './kamervragen/by-number.ts';
export { type Kamervragen, type KamervragenOptions, readKamervragen } from './kamervragen/kamervragen.ts';
export type { Vraag } from './kamervragen/vraag.ts';
export { type CitedPaper, type Received, type ReceivedOptions, readReceived } from './received.ts';
