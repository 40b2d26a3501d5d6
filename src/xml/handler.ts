/** XML that is not well-formed, or more than a reader is willing to hold. */
export class XmlError extends Error {
  override readonly name: string = 'XmlError';
}

/** XML of more elements than a reader is willing to hold. */
export class XmlTooLarge extends XmlError {
  override readonly name = 'XmlTooLarge';
}

/** What is told of an XML text, in its order. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(): void;
}
