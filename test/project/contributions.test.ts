import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category?: string; icon?: string }[];
    readonly menus: Readonly<Record<string, readonly { command?: string; submenu?: string; when?: string }[]>>;
    readonly submenus: readonly { id: string; label: string }[];
    readonly keybindings: readonly { command: string; when?: string }[];
    readonly views: Readonly<Record<string, readonly { id: string; accessibilityHelpContent?: string }[]>>;
    readonly viewsWelcome: readonly { view: string; contents: string }[];
    readonly walkthroughs: readonly {
      steps: readonly { description: string; media: { markdown: string }; completionEvents: readonly string[] }[];
    }[];
    readonly configuration: readonly { properties: Readonly<Record<string, { markdownDescription?: string }>> }[];
  };
}

/** What the manifest promises hangs together: a command that is misspelt in a menu is just not there, without a word. */
describe('the manifest', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const commands = new Set(contributes.commands.map(({ command }) => command));
  const linksIn = (text: string) => [...text.matchAll(/\(command:([\w.]+)\)/g)].map(([, command = '']) => command);

  it('names only commands that there are', () => {
    const steps = contributes.walkthroughs.flatMap((one) => one.steps);
    const named = [
      ...Object.values(contributes.menus).flatMap((items) => items.flatMap(({ command }) => command ?? [])),
      ...contributes.keybindings.map(({ command }) => command),
      ...contributes.viewsWelcome.flatMap(({ contents }) => linksIn(contents)),
      ...steps.flatMap(({ description }) => linksIn(description)),
      ...steps.flatMap(({ completionEvents }) =>
        completionEvents.flatMap((event) => (event.startsWith('onCommand:') ? event.slice('onCommand:'.length) : [])),
      ),
    ];
    assert.ok(named.length > 20);
    for (const command of named) assert.ok(commands.has(command), command);
  });

  it('shows every command in the palette with its category, or hides it there', () => {
    const hidden = new Set(
      contributes.menus['commandPalette']?.filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    for (const { command, category, icon, title } of contributes.commands) {
      assert.ok(hidden.has(command) || category === 'Brief', command);
      assert.ok(icon && title !== '', command);
    }
  });

  it('has a submenu, view and page for whatever it names', () => {
    const submenus = new Set(contributes.submenus.map(({ id }) => id));
    for (const { submenu } of Object.values(contributes.menus).flat())
      if (submenu) assert.ok(submenus.has(submenu) && contributes.menus[submenu], submenu);
    const views = Object.values(contributes.views).flat();
    for (const { view } of contributes.viewsWelcome)
      assert.ok(
        views.some(({ id }) => id === view),
        view,
      );
    for (const { steps } of contributes.walkthroughs)
      for (const { media } of steps) assert.ok(existsSync(media.markdown), media.markdown);
  });

  it('says to who cannot see it what a view is for, and what each setting does', () => {
    for (const { id, accessibilityHelpContent } of Object.values(contributes.views).flat())
      assert.ok(accessibilityHelpContent, id);
    for (const { properties } of contributes.configuration)
      for (const [name, { markdownDescription }] of Object.entries(properties)) assert.ok(markdownDescription, name);
  });
});
