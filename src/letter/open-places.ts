/** True when a text consists of one open place and nothing else: "[…kenmerk…]", "PM", "XX", "nog in te vullen". */
export function isOpenPlace(text: string): boolean {
  return /^\[[^\]]*\]$/.test(text);
}
