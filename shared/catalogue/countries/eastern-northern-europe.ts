export const easternNorthernEurope = `
[eastern-europe]
BG | BGR | 100 | EEG | Bulgaria | Bulgarie | Bulgaria | Bulgarian | Bulgare, búlgaro, búlgara | GR MK RO RS TR |
BY | BLR | 112 | EEG | Belarus | Bélarus | Bielorrusia | Belarusian | Biélorusse, bielorruso, bielorrusa, Bélarussien, Belarussian, Byelorussian, Bélarusse, Belaruso | LT LV PL RU UA | Byelorussia; Belorussia; Biélorussie
CZ | CZE | 203 | EEG | Czechia | Tchéquie | Chequia | Czech | Tchèque, checo, checa | AT DE PL SK | Czech Republic; République tchèque; República Checa; Czech Rep.
HU | HUN | 348 | EEG | Hungary | Hongrie | Hungría | Hungarian | Hongrois, Hongroise, húngaro, húngara | AT HR RO RS SI SK UA |
MD | MDA | 498 | EEG | Republic of Moldova | République de Moldova | Moldavia | Moldovan | Moldave, moldavo, moldava, Moldavian | RO UA | Moldova; Moldova, Republic of; República de Moldova; Moldavie
PL | POL | 616 | EEG | Poland | Pologne | Polonia | Polish | Polonais, Polonaise, polaco, polaca, Pole | BY CZ DE LT RU SK UA |
RO | ROU | 642 | EEG | Romania | Roumanie | Rumanía | Romanian | Roumain, Roumaine, rumano, rumana | BG HU MD RS UA |
RU | RUS | 643 | EEG | Russian Federation | Fédération de Russie | Rusia | Russian | Russe, ruso, rusa | AZ BY CN EE FI GE KP KZ LT LV MN NO PL UA | Russia; Federación de Rusia; Federación Rusa; Russie
SK | SVK | 703 | EEG | Slovakia | Slovaquie | Eslovaquia | Slovak | Slovaque, eslovaco, eslovaca, Slovakian | AT CZ HU PL UA | Slovak Republic; République slovaque; República Eslovaca
UA | UKR | 804 | EEG | Ukraine | Ukraine | Ucrania | Ukrainian | Ukrainien, Ukrainienne, ucraniano, ucraniana, Ukranian | BY HU MD PL RO RU SK |
[northern-europe]
DK | DNK | 208 | WEOG | Denmark | Danemark | Dinamarca | Danish | Danois, Danoise, danés, danesa, Dane, Dinamarqués | DE |
EE | EST | 233 | EEG | Estonia | Estonie | Estonia | Estonian | Estonien, Estonienne, estonio, estonia | LV RU |
FI | FIN | 246 | WEOG | Finland | Finlande | Finlandia | Finnish | Finlandais, Finlandaise, finlandés, finlandesa, Finn | NO RU SE |
FO | FRO | 234 | other | Faroe Islands | Îles Féroé | Islas Feroe | Faroese | Féroïen, Féroïenne, feroés, feroesa |  | Islas Faroe
GB | GBR | 826 | WEOG | United Kingdom | Royaume-Uni | Reino Unido | British | Britannique, británico, británica, Briton, English, Scottish, Welsh, Northern Irish, Anglais, Inglés | IE | UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Angleterre; Grande-Bretagne; Inglaterra; Gran Bretaña; United Kingdom of Great Britain and Northern Ireland
IE | IRL | 372 | WEOG | Ireland | Irlande | Irlanda | Irish | Irlandais, Irlandaise, irlandés, irlandesa, Irishman, Irishwoman | GB | Republic of Ireland; Eire
IS | ISL | 352 | WEOG | Iceland | Islande | Islandia | Icelandic | Islandais, Islandaise, islandés, islandesa, Icelander |  |
LT | LTU | 440 | EEG | Lithuania | Lituanie | Lituania | Lithuanian | Lituanien, Lituanienne, lituano, lituana | BY LV PL RU |
LV | LVA | 428 | EEG | Latvia | Lettonie | Letonia | Latvian | Letton, Lettone, letón, letona | BY EE LT RU |
NO | NOR | 578 | WEOG | Norway | Norvège | Noruega | Norwegian | Norvégien, Norvégienne, noruego, noruega | FI RU SE |
SE | SWE | 752 | WEOG | Sweden | Suède | Suecia | Swedish | Suédois, Suédoise, sueco, sueca, Swede | FI NO |
`
