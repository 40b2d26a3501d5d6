/** LibreOffice is not there, or makes no PDF; `message` is a Dutch sentence. */
export class NoOffice extends Error {
  override readonly name = 'NoOffice';
}
