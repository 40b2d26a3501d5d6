import assert from 'node:assert/strict';
import { pageOf } from '../../scripts/docs/commands.ts';

describe('the page of commands and settings', () => {
  it('names every command with its key, and every setting with its values and default', () => {
    const page = pageOf({
      commands: [
        { command: 'brief.a', title: 'controleren', category: 'Brief' },
        { command: 'brief.b', title: 'Uitleg' },
      ],
      keybindings: [{ command: 'brief.a', key: 'ctrl+alt+b' }],
      configuration: {
        properties: {
          'brief.profiel': {
            default: 'rustig',
            description: 'Hoeveel er wordt getoond.',
            enum: ['rustig', 'volledig'],
            enumDescriptions: ['Alleen wat telt.'],
          },
        },
      },
    });
    assert.match(page, /^\| Brief: controleren \| `ctrl\+alt\+b` \|\n\| Uitleg \| {2}\|$/m);
    assert.match(
      page,
      /^### `brief\.profiel`\n\nHoeveel er wordt getoond\.\n\n- `rustig`: Alleen wat telt\.\n- `volledig`\n\nStandaard: `"rustig"`$/m,
    );
  });

  it('names the settings of every section', () => {
    const sections = ['a', 'b'].map((name) => ({ properties: { [`brief.${name}`]: { default: true } } }));
    assert.match(pageOf({ configuration: sections }), /### `brief\.a`[^#]*### `brief\.b`/);
  });

  it('says so when there is nothing to name', () => {
    assert.match(pageOf({}), /Er zijn geen opdrachten\.\n\n## Instellingen\n\nEr zijn geen instellingen\.\n$/);
  });
});
