export const mainlandAmericas = `
[northern-america]
BM | BMU | 060 | other | Bermuda | Bermudes | Bermudas | Bermudian | Bermudien, Bermudienne, bermudeño, bermudeña |  |
CA | CAN | 124 | WEOG | Canada | Canada | Canadá | Canadian | Canadien, Canadienne, canadiense | GL US |
GL | GRL | 304 | other | Greenland | Groenland | Groenlandia | Greenlandic | Groenlandais, Groenlandaise, groenlandés, groenlandesa | CA |
US | USA | 840 | WEOG | United States of America | États-Unis d’Amérique | Estados Unidos | American | Américain, Américaine, estadounidense, U.S., Norteamericano, Étasunien, États-Unien | CA MX | USA; U.S.A.; US; U.S.; United States; EE. UU.; EEUU; E.E.U.U.; Estados Unidos de América; É.-U.; États-Unis
[central-america]
BZ | BLZ | 084 | GRULAC | Belize | Belize | Belice | Belizean | Bélizien, Bélizienne, beliceño, beliceña | GT MX |
CR | CRI | 188 | GRULAC | Costa Rica | Costa Rica | Costa Rica | Costa Rican | Costaricain, Costaricaine, costarricense | NI PA |
GT | GTM | 320 | GRULAC | Guatemala | Guatemala | Guatemala | Guatemalan | Guatémaltèque, guatemalteco, guatemalteca | BZ HN MX SV |
HN | HND | 340 | GRULAC | Honduras | Honduras | Honduras | Honduran | Hondurien, Hondurienne, hondureño, hondureña | GT NI SV |
MX | MEX | 484 | GRULAC | Mexico | Mexique | México | Mexican | Mexicain, Mexicaine, mexicano, mexicana | BZ GT US | Méjico
NI | NIC | 558 | GRULAC | Nicaragua | Nicaragua | Nicaragua | Nicaraguan | Nicaraguayen, Nicaraguayenne, nicaragüense | CR HN |
PA | PAN | 591 | GRULAC | Panama | Panama | Panamá | Panamanian | Panaméen, Panaméenne, panameño, panameña | CO CR |
SV | SLV | 222 | GRULAC | El Salvador | El Salvador | El Salvador | Salvadoran | Salvadorien, Salvadorienne, salvadoreño, salvadoreña | GT HN | Le Salvador; Salvador
[south-america]
AR | ARG | 032 | GRULAC | Argentina | Argentine | Argentina | Argentine | Argentin, Argentine, argentino, argentina, Argentinian, Argentinean | BO BR CL PY UY |
BO | BOL | 068 | GRULAC | Bolivia (Plurinational State of) | Bolivie (État plurinational de) | Bolivia | Bolivian | Bolivien, Bolivienne, boliviano, boliviana | AR BR CL PE PY | Plurinational State of Bolivia; Bolivia (Estado Plurinacional de); Estado Plurinacional de Bolivia; Bolivie
BR | BRA | 076 | GRULAC | Brazil | Brésil | Brasil | Brazilian | Brésilien, Brésilienne, brasileño, brasileña, Brasilero | AR BO CO GY PE PY SR UY VE |
CL | CHL | 152 | GRULAC | Chile | Chili | Chile | Chilean | Chilien, Chilienne, chileno, chilena | AR BO PE |
CO | COL | 170 | GRULAC | Colombia | Colombie | Colombia | Colombian | Colombien, Colombienne, colombiano, colombiana | BR EC PA PE VE | Columbia
EC | ECU | 218 | GRULAC | Ecuador | Équateur | Ecuador | Ecuadorian | Équatorien, Équatorienne, ecuatoriano, ecuatoriana, Ecuadorean | CO PE |
GY | GUY | 328 | GRULAC | Guyana | Guyana | Guyana | Guyanese | Guyanien, Guyanienne, guyanés, guyanesa | BR SR VE |
PE | PER | 604 | GRULAC | Peru | Pérou | Perú | Peruvian | Péruvien, Péruvienne, peruano, peruana | BO BR CL CO EC |
PY | PRY | 600 | GRULAC | Paraguay | Paraguay | Paraguay | Paraguayan | Paraguayen, Paraguayenne, paraguayo, paraguaya | AR BO BR |
SR | SUR | 740 | GRULAC | Suriname | Suriname | Surinam | Surinamese | Surinamais, Surinamaise, surinamés, surinamesa, Surinamer | BR GY |
UY | URY | 858 | GRULAC | Uruguay | Uruguay | Uruguay | Uruguayan | Uruguayen, Uruguayenne, uruguayo, uruguaya | AR BR |
VE | VEN | 862 | GRULAC | Venezuela (Bolivarian Republic of) | Venezuela (République bolivarienne du) | Venezuela | Venezuelan | Vénézuélien, Vénézuélienne, venezolano, venezolana | BR CO GY | Bolivarian Republic of Venezuela; Venezuela (República Bolivariana de); República Bolivariana de Venezuela
`
