import type { HeadEntry, Inline, PageHead } from '../../document/index.ts';

/** The head of the first page as HTML; '' for a letter of which the head says nothing. */
export function headHtml(head: PageHead, safe: (text: string) => string): string {
  const inline = (one: Inline) => inlineHtml(one, safe);
  const line = (content: readonly Inline[]) => `<div>${content.map(inline).join('')}</div>`;
  const group = (name: string, html: string) => (html === '' ? '' : `<div class="briefwijzer-${name}">${html}</div>`);
  const labelled = ({ label, lines }: HeadEntry) =>
    `${label === '' ? '' : `<dt>${safe(label)}</dt> `}<dd>${lines.map(line).join('')}</dd>`;
  const list = (name: string, entries: readonly HeadEntry[]) =>
    entries.length === 0 ? '' : `<dl class="briefwijzer-${name}">${entries.map(labelled).join('')}</dl>`;
  const { sender, returnAddress, address, lines, column } = head;
  return [
    group('afzender', sender.map((one) => `<div>${safe(one)}</div>`).join('')),
    list('retouradres', returnAddress ? [returnAddress] : []),
    list('adres', address),
    list('regels', lines),
    list('kolom', column),
  ].join('');
}

function inlineHtml(one: Inline, safe: (text: string) => string): string {
  if (one.type === 'break') return '<br>';
  if (one.type !== 'text') return '';
  let html = safe(one.text);
  if (one.italic) html = `<em>${html}</em>`;
  if (one.bold) html = `<strong>${html}</strong>`;
  return one.open ? `<mark class="briefwijzer-open">${html}</mark>` : html;
}
