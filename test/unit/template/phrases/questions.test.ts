import assert from 'node:assert/strict';
import { type Question, writeQuestions } from '../../../../src/template/phrases/questions.ts';

const item = (questions: readonly string[], answer: string, parts: Question['parts'] = []): Question => ({
  questions,
  answer,
  parts,
});

/** The captions and texts, one a line. */
const lines = (...items: readonly Question[]) => writeQuestions(items).split('\n\n');

describe('questions and answers', () => {
  it('numbers questions, and answers together what belongs together', () => {
    assert.deepEqual(lines(item(['a?'], 'Ja.'), item(['b?', 'c?', 'd?'], 'Nee.'), item(['e?'], 'Ooit.')), [
      '**Vraag 1**',
      'a?',
      '**Antwoord op vraag 1**',
      'Ja.',
      '**Vraag 2**',
      'b?',
      '**Vraag 3**',
      'c?',
      '**Vraag 4**',
      'd?',
      '**Antwoord op vraag 2, 3 en 4**',
      'Nee.',
      '**Vraag 5**',
      'e?',
      '**Antwoord op vraag 5**',
      'Ooit.',
    ]);
  });

  it('gives sub-questions letters, the answer to the whole before their own answers', () => {
    const parts = [
      { question: 'b?', answer: 'Ja.' },
      { question: 'c?', answer: 'Nee.' },
    ];
    assert.deepEqual(lines(item(['a?'], 'Deels.', parts)), [
      '**Vraag 1**',
      'a?',
      '**Antwoord op vraag 1**',
      'Deels.',
      '**Vraag 1a**',
      'b?',
      '**Antwoord op vraag 1a**',
      'Ja.',
      '**Vraag 1b**',
      'c?',
      '**Antwoord op vraag 1b**',
      'Nee.',
    ]);
  });

  it('answers sub-questions together after the last of them, and leaves out an answer that is not there', () => {
    const asked = [{ question: 'b?', answer: '' }];
    assert.deepEqual(lines(item(['a?'], 'Ja.', asked)).slice(-2), ['**Antwoord op vraag 1**', 'Ja.']);
    const answered = [{ question: 'b?', answer: 'Ja.' }];
    assert.doesNotMatch(writeQuestions([item(['a?'], '', answered)]), /Antwoord op vraag 1\*/);
  });

  it('does not repeat a number that was pasted with the question', () => {
    assert.equal(lines(item(['1. a?'], 'x'))[1], 'a?');
    assert.equal(lines(item(['x'], 'x', [{ question: 'a) b?', answer: 'x' }]))[5], 'b?');
    assert.equal(lines(item(['1.000 mensen, is dat waar?'], 'x'))[1], '1.000 mensen, is dat waar?');
    assert.equal(lines(item(['2. a?'], 'x'))[1], '2. a?');
  });

  it('has letters enough, and nothing to say about nothing', () => {
    const parts = Array.from({ length: 28 }, () => ({ question: 'q', answer: '' }));
    const captions = lines(item(['a'], 'x', parts));
    assert.ok(
      captions.includes('**Vraag 1z**') && captions.includes('**Vraag 1aa**') && captions.includes('**Vraag 1ab**'),
    );
    assert.equal(writeQuestions([]), '');
  });
});
