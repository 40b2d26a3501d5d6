import assert from 'node:assert/strict';
import { withBlock } from '../../scripts/docs/block.ts';
import { pageOf } from '../../scripts/docs/commands.ts';
import { notationTable } from '../../scripts/docs/notations.ts';

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

describe('a block of a page', () => {
  it('is replaced between its two comments, and nothing else is', () => {
    const page = 'a\n<!-- x: made -->\nold\n<!-- /x -->\nb\n';
    assert.equal(withBlock(page, 'x', 'new\n'), page.replace('old', 'new'));
    assert.throws(() => withBlock(page, 'y', ''), /no place for y/);
  });

  it('tells of every notation that a profile can choose', () => {
    assert.match(Object.values(notationTable()).join(), /^\| `bzk-kort` \| TK 31757-102; 2020 \|$/m);
  });
});
