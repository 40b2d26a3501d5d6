/** Makes pages: path in the project -> content. */
export type Generator = () => Record<string, string> | Promise<Record<string, string>>;
