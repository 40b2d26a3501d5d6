/** A list of papers as a ministry may hand it to its people. */
export const CSV = `kst_id,datum,soort,titel,dossiertitel,kenmerk,vervangen_door
31555-4,2019-05-06,Brief regering,Plan voor de waterkeringen,Waterkeringen,WK-2019/77,
31555-17,2020-07-03,Brief regering,Voortgang van de sluizen in het noorden,Waterkeringen,WK-2020/12,
31555-18,2020-10-07,Motie,Motie van het lid Zilver over krimpende sluizen,Waterkeringen,,31555-21
31555-21,2020-10-14,Motie,Gewijzigde motie van het lid Zilver over krimpende sluizen,Waterkeringen,,
31555-102,2021-01-20,Brief regering,Keuze voor de sluizen,Waterkeringen,WK-2021/3,
35999-VII-6,2021-09-21,Memorie,Toelichting bij de begroting van Waterbeheer,Begroting van Waterbeheer,,
35999-B-2,2021-09-21,Memorie,Toelichting bij het fonds voor de dijken,Fonds voor de dijken,,
21501-88-41,2021-06-01,Verslag,Verslag van de Waterraad,Waterraad,,
21501-88-42,2021-07-01,Brief regering,Inzet bij de Waterraad,Waterraad,,
`;
