/** An address of the web or of somebody's mail: nothing that a program could run, or that lies on a computer of somebody. */
export function isSafeLink(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\\<>"{}|^`]+$/i.test(address);
}
