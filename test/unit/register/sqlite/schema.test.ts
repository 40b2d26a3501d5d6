import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { isRegister, MIGRATIONS, migrate, VERSION, versionOf } from '../../../../src/register/sqlite/schema.ts';

const STEPS = ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES (1, 2)'];

describe('the schema of the register', () => {
  let database: DatabaseSync;
  beforeEach(() => {
    database = new DatabaseSync(':memory:');
  });
  afterEach(() => database.close());

  const tables = () => database.prepare('SELECT name FROM sqlite_schema ORDER BY name').all();

  it('is made from nothing', () => {
    assert.equal(isRegister(database), true);
    assert.equal(versionOf(database), 0);
    migrate(database, 'x');
    assert.equal(versionOf(database), VERSION);
    assert.equal(isRegister(database), true);
    assert.ok(tables().length > 10);
    const before = tables();
    migrate(database, 'x');
    assert.deepEqual(tables(), before);
  });

  it('goes from each version to the next', () => {
    migrate(database, 'x', STEPS.slice(0, 1));
    assert.equal(versionOf(database), 1);
    migrate(database, 'x', STEPS);
    assert.equal(versionOf(database), 2);
    assert.deepEqual({ ...database.prepare('SELECT * FROM a').get() }, { x: 1, y: 2 });
  });

  it('holds what an earlier version held, and what was complete proves everything', () => {
    migrate(database, 'x', MIGRATIONS.slice(0, 1));
    database.exec("INSERT INTO authority VALUES ('lijst.csv', '', '1995-01-01', '2025-02-01')");
    database.exec("INSERT INTO dossier (key, title, highest) VALUES ('31757', 'Krimp', 113)");
    migrate(database, 'x');
    const row = database.prepare('SELECT * FROM authority').get();
    const expected = {
      source: 'lijst.csv',
      dossier: '',
      first: '1995-01-01',
      last: '2025-02-01',
      proves: 'everything',
    };
    assert.deepEqual({ ...row }, expected);
    assert.equal(database.prepare('SELECT highest FROM dossier').get()?.['highest'], 113);
    assert.equal(database.prepare('SELECT count(*) AS n FROM origin').get()?.['n'], 0);
  });

  it('stays what it was when a step fails', () => {
    migrate(database, 'x', STEPS.slice(0, 1));
    assert.throws(() => migrate(database, 'x', [...STEPS, 'oops']), /syntax error/);
    assert.equal(versionOf(database), 1);
    assert.equal(database.prepare('SELECT * FROM a').get(), undefined);
  });

  it('is not brought back from a newer version', () => {
    migrate(database, 'x', STEPS);
    assert.throws(() => migrate(database, 'x', STEPS.slice(0, 1)), { name: 'Trouble', code: 'newer' });
    assert.equal(versionOf(database), 2);
  });

  it('is not made in a database of something else', () => {
    database.exec('CREATE TABLE mail (text)');
    assert.equal(isRegister(database), false);
    assert.equal(MIGRATIONS.length, VERSION);
  });
});
