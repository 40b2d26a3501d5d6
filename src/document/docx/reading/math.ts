import { childOf, type Element } from '../../../xml/index.ts';

/** A formula as text: its letters in their order, a fraction with a slash. */
export function mathOf(element: Element): string {
  if (element.name === 'm:t') return element.children.filter((child) => typeof child === 'string').join('');
  if (element.name === 'm:f') return `${mathIn(childOf(element, 'm:num'))}/${mathIn(childOf(element, 'm:den'))}`;
  return mathIn(element);
}

function mathIn(element: Element | undefined): string {
  let text = '';
  for (const child of element?.children ?? []) if (typeof child !== 'string') text += mathOf(child);
  return text;
}
