export const northernMiddleSouthernAfrica = `
[northern-africa]
DZ | DZA | 012 | AG | Algeria | Algérie | Argelia | Algerian | Algérien, Algérienne, argelino, argelina | EH LY MA ML MR NE TN |
EG | EGY | 818 | AG | Egypt | Égypte | Egipto | Egyptian | Égyptien, Égyptienne, egipcio, egipcia | IL LY PS SD |
EH | ESH | 732 | other | Western Sahara | Sahara occidental | Sáhara Occidental | Sahrawi | Sahraoui, Sahraouie, saharaui | DZ MA MR |
LY | LBY | 434 | AG | Libya | Libye | Libia | Libyan | Libyen, Libyenne, libio, libia | DZ EG NE SD TD TN | Libyan Arab Jamahiriya; State of Libya
MA | MAR | 504 | AG | Morocco | Maroc | Marruecos | Moroccan | Marocain, Marocaine, marroquí | DZ EH ES |
SD | SDN | 729 | AG | Sudan | Soudan | Sudán | Sudanese | Soudanais, Soudanaise, sudanés, sudanesa | CF EG ER ET LY SS TD |
TN | TUN | 788 | AG | Tunisia | Tunisie | Túnez | Tunisian | Tunisien, Tunisienne, tunecino, tunecina | DZ LY |
[middle-africa]
AO | AGO | 024 | AG | Angola | Angola | Angola | Angolan | Angolais, Angolaise, angoleño, angoleña | CD CG NA ZM |
CD | COD | 180 | AG | Democratic Republic of the Congo | République démocratique du Congo | República Democrática del Congo | Congolese | Congolais, Congolaise, congoleño, congoleña | AO BI CF CG RW SS TZ UG ZM | DRC; DR Congo; D.R. Congo; RDC; RD Congo; R.D. Congo; Congo-Kinshasa; Congo (DRC); Congo (RDC); Democratic Republic of Congo; Congo, Democratic Republic of the; Congo, The Democratic Republic of the; Zaire; Congo (Rép. dém.); Congo (República Democrática del)
CF | CAF | 140 | AG | Central African Republic | République centrafricaine | República Centroafricana | Central African | Centrafricain, Centrafricaine, centroafricano, centroafricana | CD CG CM SD SS TD | CAR; RCA; C.A.R.; Central African Rep.; Centrafrique; Centroáfrica
CG | COG | 178 | AG | Congo | Congo | Congo | Congolese | Congolais, Congolaise, congoleño, congoleña | AO CD CF CM GA | Congo-Brazzaville; Congo Republic; Republic of Congo; Republic of the Congo; Congo, Republic of the; Congo, Rép.; République du Congo
CM | CMR | 120 | AG | Cameroon | Cameroun | Camerún | Cameroonian | Camerounais, Camerounaise, camerunés, camerunesa, Camerunense | CF CG GA GQ NG TD |
GA | GAB | 266 | AG | Gabon | Gabon | Gabón | Gabonese | Gabonais, Gabonaise, gabonés, gabonesa | CG CM GQ |
GQ | GNQ | 226 | AG | Equatorial Guinea | Guinée équatoriale | Guinea Ecuatorial | Equatorial Guinean | Équato-guinéen, Équato-guinéenne, ecuatoguineano, ecuatoguineana | CM GA |
ST | STP | 678 | AG | Sao Tome and Principe | Sao Tomé-et-Principe | Santo Tomé y Príncipe | Sao Tomean | Santoméen, Santoméenne, santotomense |  | São Tomé
TD | TCD | 148 | AG | Chad | Tchad | Chad | Chadian | Tchadien, Tchadienne, chadiano, chadiana | CF CM LY NE NG SD |
[southern-africa]
BW | BWA | 072 | AG | Botswana | Botswana | Botsuana | Motswana | Botswanais, Botswanaise, botsuano, botsuana, Botswanan | NA ZA ZM ZW |
LS | LSO | 426 | AG | Lesotho | Lesotho | Lesoto | Mosotho | Lésothien, Lésothienne, lesotense, Basotho | ZA |
NA | NAM | 516 | AG | Namibia | Namibie | Namibia | Namibian | Namibien, Namibienne, namibio, namibia | AO BW ZA ZM |
SZ | SWZ | 748 | AG | Eswatini | Eswatini | Esuatini | Swazi | Swazi, Swazie, suazi, Swati, Eswatini | MZ ZA | Swaziland; Suazilandia; Royaume d’Eswatini
ZA | ZAF | 710 | AG | South Africa | Afrique du Sud | Sudáfrica | South African | Sud-africain, Sud-africaine, sudafricano, sudafricana, Suráfricano | BW LS MZ NA SZ ZW | RSA; Suráfrica; República Sudafricana; Republic of South Africa
`
