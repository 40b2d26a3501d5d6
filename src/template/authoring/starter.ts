/** A template to begin with: a letter with an addressee, a subject, a text and a signature. `title` is how it is called. */
export function starterTemplate(title: string): string {
  return `---
titel: ${JSON.stringify(title)}
beschrijving: Waarvoor dit sjabloon dient, in één zin.
soort: antwoordbrief
velden:
  - naam: datum
    vraag: datum van de brief
    soort: datum
    vragen: nooit
  - naam: kenmerk
    vraag: kenmerk
    vragen: nooit
  - naam: betreft
    vraag: onderwerp van de brief
    uitleg: Waar de brief over gaat, in enkele woorden.
  - naam: aan
    vraag: geadresseerde
    soort: geadresseerde
  - naam: boodschap
    vraag: wat u wilt zeggen
    vragen: nooit
  - naam: ondertekening
    vraag: de ondertekenaar
    soort: persoon
---
{{aanhef aan}}

{{! Tussen dubbele accolades staan velden en hulpfuncties; typ {{ en kies. Dit is een opmerking: zij komt niet in de brief. }}
{{boodschap}}

{{> slot}}
`;
}
