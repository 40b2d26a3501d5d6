const TURNED: Readonly<Record<string, string>> = { uw: 'mijn', onze: 'uw', ons: 'uw', mijn: 'uw' };

/** What the sender calls his own is the reader's in the mouth of who answers: 'onze leden' are 'uw leden', 'uw brief' is 'mijn brief'. */
export function turnedRound(text: string): string {
  return text.replace(/(?<![\p{L}-])(?:uw|onze|ons(?= \p{L})|mijn)(?![\p{L}-])/giu, (word) => {
    const turned = TURNED[word.toLowerCase()] ?? word;
    return /^\p{Lu}/u.test(word) ? turned.charAt(0).toUpperCase() + turned.slice(1) : turned;
  });
}
