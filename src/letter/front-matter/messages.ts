export const notClosed =
  'De kop van het bestand wordt niet afgesloten: zet een regel met --- onder de laatste sleutel.';
export const tooLong = 'De kop van het bestand is langer dan 64 KiB en wordt niet gelezen.';
export const noKeys = 'De kop van het bestand bevat geen sleutels, zoals ‘soort: antwoordbrief’.';

export function unknownStatus(status: string): string {
  return `Onbekende status "${status}": kies concept, ter-ondertekening of verzonden.`;
}
