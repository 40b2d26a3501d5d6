import type { Properties } from '../../document/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { fieldOfLabel } from '../head/labels.ts';
import { fieldsThatAre, HEAD_FIELDS } from '../head/table.ts';
import { fits } from '../head/values.ts';
import type { HeaderField } from '../letter.ts';
import { fold } from '../lines.ts';

/** What a program or a template calls a text before anybody gave it a subject. */
const NAMES = listed('document naamloos untitled brief letter kamerbrief sjabloon template memo notitie concept');
const NO_SUBJECT = new RegExp(String.raw`^${anyOf(...NAMES, 'microsoft word.*')}[\s\d._-]*$`, 'i');
const FILE_NAME = /\.(?:docx?|dotx?|odt|ott|pdf)$|[\\/_]/i;
/** A subject says something in more than one word. */
const FEWEST_WORDS = 2;

/** A line of what a file says of itself, as the head of a letter would have it. */
export interface PropertyLine {
  readonly label: string;
  readonly value: string;
}

/**
 * What of the properties of a file can be a value of the head: those that bear the name of a field and have its shape, and the
 * subject. The title often is what the template or the program made of it.
 */
export function propertyLines({ custom, subject, title }: Properties): PropertyLine[] {
  const named = Object.entries(custom).flatMap(([name, written]): PropertyLine[] => {
    const label = fold(name.replace(/[_-]/g, ' '));
    const field = fieldOfLabel(label);
    const value = fold(written).replace(TIME_OF_DAY, '');
    if (field === undefined || field === 'overig' || value === '' || !suits(field, value)) return [];
    return [{ label: label.charAt(0).toUpperCase() + label.slice(1), value }];
  });
  if (named.some(({ label }) => fieldOfLabel(label) === 'betreft')) return named;
  const about = [subject, title].map((text) => fold(text ?? '')).find(isSubject);
  return about === undefined ? named : [...named, { label: HEAD_FIELDS.betreft.labels[0], value: about }];
}

const FREE_TEXT = fieldsThatAre('lines');
/** A property that is a day has an hour too. */
const TIME_OF_DAY = /(?<=^\d{4}-\d{2}-\d{2})T\d{2}:.*$/;

/** Free text, or what has the shape of the field beyond doubt: nobody looks after properties. */
function suits(field: HeaderField, value: string): boolean {
  return FREE_TEXT.has(field) || fits(field, value) === 2;
}

function isSubject(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS && !NO_SUBJECT.test(text) && !FILE_NAME.test(text);
}
