export const southernAsia = `
[southern-asia]
AF | AFG | 004 | APG | Afghanistan | Afghanistan | Afganistán | Afghan | Afghan, Afghane, afgano, afgana, Afghani | CN IR PK TJ TM UZ |
BD | BGD | 050 | APG | Bangladesh | Bangladesh | Bangladés | Bangladeshi | Bangladais, Bangladaise, bangladesí | IN MM |
BT | BTN | 064 | APG | Bhutan | Bhoutan | Bután | Bhutanese | Bhoutanais, Bhoutanaise, butanés, butanesa | CN IN |
IN | IND | 356 | APG | India | Inde | India | Indian | Indien, Indienne, indio, india | BD BT CN MM NP PK |
IR | IRN | 364 | APG | Iran (Islamic Republic of) | Iran (République islamique d’) | Irán | Iranian | Iranien, Iranienne, iraní | AF AM AZ IQ PK TM TR | Islamic Republic of Iran; Irán (República Islámica del); République islamique d’Iran; I.R. Iran; República Islámica de Irán
LK | LKA | 144 | APG | Sri Lanka | Sri Lanka | Sri Lanka | Sri Lankan | Sri-lankais, Sri-lankaise, ceilandés, ceilandesa, Esrilanqués, srilankés |  | Ceylon
MV | MDV | 462 | APG | Maldives | Maldives | Maldivas | Maldivian | Maldivien, Maldivienne, maldivo, maldiva, Maldivan |  | The Maldives
NP | NPL | 524 | APG | Nepal | Népal | Nepal | Nepali | Népalais, Népalaise, nepalí, Nepalese, Nepalés | CN IN |
PK | PAK | 586 | APG | Pakistan | Pakistan | Pakistán | Pakistani | Pakistanais, Pakistanaise, pakistaní, Paquistaní | AF CN IN IR |
`
