export const southernWesternEurope = `
[southern-europe]
AD | AND | 020 | WEOG | Andorra | Andorre | Andorra | Andorran | Andorran, Andorrane, andorrano, andorrana | ES FR |
AL | ALB | 008 | EEG | Albania | Albanie | Albania | Albanian | Albanais, Albanaise, albanés, albanesa | GR ME MK XK |
BA | BIH | 070 | EEG | Bosnia and Herzegovina | Bosnie-Herzégovine | Bosnia y Herzegovina | Bosnian | Bosnien, Bosnienne, bosnio, bosnia, Herzegovinian | HR ME RS | BiH; Bosnia; Bosnie; Bosnie et Herzégovine; Bosnia-Herzegovina
ES | ESP | 724 | WEOG | Spain | Espagne | España | Spanish | Espagnol, Espagnole, español, española, Spaniard | AD FR GI MA PT |
GI | GIB | 292 | other | Gibraltar | Gibraltar | Gibraltar | Gibraltarian | Gibraltarien, Gibraltarienne, gibraltareño, gibraltareña, Gibraltar | ES |
GR | GRC | 300 | WEOG | Greece | Grèce | Grecia | Greek | Grec, Grecque, griego, griega, Hellenic | AL BG MK TR |
HR | HRV | 191 | EEG | Croatia | Croatie | Croacia | Croatian | Croate, croata, Croat | BA HU ME RS SI |
IT | ITA | 380 | WEOG | Italy | Italie | Italia | Italian | Italien, Italienne, italiano, italiana | AT CH FR SI SM VA |
ME | MNE | 499 | EEG | Montenegro | Monténégro | Montenegro | Montenegrin | Monténégrin, Monténégrine, montenegrino, montenegrina | AL BA HR RS XK |
MK | MKD | 807 | EEG | North Macedonia | Macédoine du Nord | Macedonia del Norte | Macedonian | Macédonien, Macédonienne, macedonio, macedonia | AL BG GR RS XK | Macedonia; FYROM; The former Yugoslav Republic of Macedonia; Republic of Macedonia; Macédoine; Former Yugoslav Republic of Macedonia; Republic of North Macedonia; The Republic of North Macedonia
MT | MLT | 470 | WEOG | Malta | Malte | Malta | Maltese | Maltais, Maltaise, maltés, maltesa |  |
PT | PRT | 620 | WEOG | Portugal | Portugal | Portugal | Portuguese | Portugais, Portugaise, portugués, portuguesa | ES |
RS | SRB | 688 | EEG | Serbia | Serbie | Serbia | Serbian | Serbe, serbio, serbia, Serb | BA BG HR HU ME MK RO XK |
SI | SVN | 705 | EEG | Slovenia | Slovénie | Eslovenia | Slovene | Slovène, esloveno, eslovena, Slovenian | AT HR HU IT |
SM | SMR | 674 | WEOG | San Marino | Saint-Marin | San Marino | Sammarinese | Saint-Marinais, Saint-Marinaise, sanmarinense | IT |
VA | VAT | 336 | observer | Holy See | Saint-Siège | Santa Sede | Vatican | Vatican, Vaticane, vaticano, vaticana | IT | Vatican; Vatican City; Vatican City State; Cité du Vatican; Ciudad del Vaticano; Vaticano; État de la Cité du Vatican; Holy See (Vatican City State); Saint-Siège (Vatican)
XK | XKX |  | other | Kosovo | Kosovo | Kosovo | Kosovar | Kosovar, Kosovare, kosovar | AL ME MK RS | Kosovo (UNSCR 1244); Kosovo (under UNSC resolution 1244)
[western-europe]
AT | AUT | 040 | WEOG | Austria | Autriche | Austria | Austrian | Autrichien, Autrichienne, austríaco, austríaca | CH CZ DE HU IT LI SI SK |
BE | BEL | 056 | WEOG | Belgium | Belgique | Bélgica | Belgian | Belge, belga | DE FR LU NL |
CH | CHE | 756 | WEOG | Switzerland | Suisse | Suiza | Swiss | Suisse, suizo, suiza | AT DE FR IT LI |
DE | DEU | 276 | WEOG | Germany | Allemagne | Alemania | German | Allemand, Allemande, alemán, alemana | AT BE CH CZ DK FR LU NL PL | Deutschland; Federal Republic of Germany
FR | FRA | 250 | WEOG | France | France | Francia | French | Français, Française, francés, francesa | AD BE CH DE ES IT LU MC |
LI | LIE | 438 | WEOG | Liechtenstein | Liechtenstein | Liechtenstein | Liechtensteiner | Liechtensteinois, Liechtensteinoise, liechtensteiniano, liechtensteiniana | AT CH |
LU | LUX | 442 | WEOG | Luxembourg | Luxembourg | Luxemburgo | Luxembourger | Luxembourgeois, Luxembourgeoise, luxemburgués, luxemburguesa | BE DE FR |
MC | MCO | 492 | WEOG | Monaco | Monaco | Mónaco | Monegasque | Monégasque, monegasco, monegasca | FR |
NL | NLD | 528 | WEOG | Netherlands (Kingdom of the) | Pays-Bas (Royaume des) | Países Bajos | Dutch | Néerlandais, Néerlandaise, neerlandés, neerlandesa, Netherlands, Netherlander, Holandés, Hollandais | BE DE | Netherlands; Kingdom of the Netherlands; Holland; Hollande; Holanda; Royaume des Pays-Bas; The Netherlands; Pays-Bas
`
