/** YAML: the one place that reads, writes and changes it. Whatever comes is read in linear time, and nothing throws. */
export { addToList } from './change.ts';
export { type KeysReading, readKeys, type YamlKey, type YamlValue } from './keys.ts';
export { entriesOf, itemsOf, textOf, type YamlEntry, type YamlNode } from './nodes.ts';
export { Problems, type YamlProblem } from './problems.ts';
export { readYaml, type YamlReading } from './read.ts';
export { lineEndOf, lineOfKey, type PlacedKeys, setKey } from './set-key.ts';
export { writeYamlValue } from './value.ts';
export { type WriteOptions, writeYaml, type YamlData } from './write.ts';
