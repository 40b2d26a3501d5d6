import { capitalise } from '../../dutch/index.ts';
import { enumerate } from '../../text/index.ts';

/** One or more questions that are answered together, every part a text. */
export interface Question {
  /** More than one: 'vraag 2 en 3'. */
  readonly questions: readonly string[];
  readonly answer: string;
  /** Sub-questions of the last of them, with letters. */
  readonly parts: readonly { readonly question: string; readonly answer: string }[];
}

/**
 * Questions and answers as a ministry sends them to the Kamer: each question under its number, each answer under the
 * numbers that it answers ('Antwoord op vraag 2 en 3'), sub-questions as 'Vraag 4a'. Numbers are counted from 1. An
 * answer that is '' is left out: a question may be answered by its sub-questions alone.
 */
export function writeQuestions(items: readonly Question[]): string {
  const blocks: string[] = [];
  let last = 0;
  for (const { questions, answer, parts } of items) {
    const numbers = questions.map((_, index) => String(last + index + 1));
    last += questions.length;
    questions.forEach((question, index) => {
      blocks.push(block(`Vraag ${numbers[index]}`, withoutNumber(question, numbers[index] ?? '')));
    });
    const whole = answer === '' ? [] : [block(`Antwoord op vraag ${enumerate(numbers)}`, answer)];
    const apart = parts.some((part) => part.answer !== '');
    // before the sub-questions when these have answers of their own
    if (apart) blocks.push(...whole);
    parts.forEach((part, index) => {
      const number = `${last}${letter(index)}`;
      blocks.push(block(`Vraag ${number}`, withoutNumber(part.question, letter(index))));
      if (part.answer !== '') blocks.push(block(`Antwoord op vraag ${number}`, part.answer));
    });
    if (!apart) blocks.push(...whole);
  }
  return blocks.join('\n\n');
}

function block(caption: string, text: string): string {
  return `**${caption}**\n\n${text}`;
}

/** 'a', 'b', …; after 'z' comes 'aa'. */
function letter(index: number): string {
  const rest = String.fromCharCode(97 + (index % 26));
  return index < 26 ? rest : letter(Math.floor(index / 26) - 1) + rest;
}

/** Questions are often pasted with their own number: '3. Kunt u …', 'b) Zo ja, …'. */
function withoutNumber(question: string, number: string): string {
  const written = question.slice(0, number.length + 1);
  const numbered = written.toLowerCase() === `${number}.` || written.toLowerCase() === `${number})`;
  return numbered && /^\s/.test(question.slice(number.length + 1))
    ? question.slice(number.length + 1).trimStart()
    : question;
}

/** Announces the answers to what was asked: 'Uw vragen beantwoord ik een voor een', 'Op uw vragen en verzoeken ga ik een voor een in'. */
export function announceAnswers(asked: readonly string[]): string {
  const questions = asked.filter((one) => /\?["”’)]{0,2}$/.test(one)).length;
  const requests = asked.length - questions;
  const how = asked.length === 1 ? 'hieronder' : 'een voor een';
  const question = questions === 1 ? 'uw vraag' : 'uw vragen';
  if (requests === 0) return `${capitalise(question)} beantwoord ik ${how}`;
  const request = requests === 1 ? 'uw verzoek' : 'uw verzoeken';
  const both = questions > 1 && requests > 1 ? 'uw vragen en verzoeken' : `${question} en ${request}`;
  return `Op ${questions === 0 ? request : both} ga ik ${how} in`;
}
