/** What the ministry's own template for letters is called in `.briefwijzer`, by what is made of it. */
export const HOUSE_STYLES = { docx: 'huisstijl.dotx', odt: 'huisstijl.ott' } as const;
