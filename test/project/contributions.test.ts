import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { READ_ENDINGS } from '../../src/editor/workbench/documents/endings.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category?: string; icon?: string }[];
    readonly menus: Readonly<Record<string, readonly { command?: string; submenu?: string; when?: string }[]>>;
    readonly customEditors: readonly { selector: readonly { filenamePattern: string }[] }[];
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
  const ofFiles = new Set(['briefwijzer.checkFile', 'briefwijzer.toDraft', 'briefwijzer.answerLetter']);
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

  it('offers for every kind of file that is read what can be done with it', () => {
    const selectors = contributes.customEditors.flatMap(({ selector }) => selector);
    assert.deepEqual(
      selectors.map(({ filenamePattern }) => filenamePattern),
      READ_ENDINGS.map((ending) => `*.${ending}`),
    );
    const offered = Object.values(contributes.menus)
      .flat()
      .filter(
        ({ command, when }) => command !== undefined && ofFiles.has(command) && when?.includes('resourceExtname'),
      );
    assert.deepEqual(new Set(offered.map(({ command }) => command)), ofFiles);
    for (const { command, when = '' } of offered) {
      const pattern = /resourceExtname =~ \/(.+)\/i/.exec(when)?.[1];
      assert.ok(pattern, when);
      for (const ending of READ_ENDINGS) assert.match(`.${ending}`, new RegExp(pattern, 'i'), `${command}: ${ending}`);
    }
  });

  it('says to who cannot see it what a view is for, and what each setting does', () => {
    for (const { id, accessibilityHelpContent } of Object.values(contributes.views).flat())
      assert.ok(accessibilityHelpContent, id);
    for (const { properties } of contributes.configuration)
      for (const [name, { markdownDescription }] of Object.entries(properties)) assert.ok(markdownDescription, name);
  });
});
