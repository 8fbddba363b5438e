export const easternAfrica = `
[eastern-africa]
BI | BDI | 108 | AG | Burundi | Burundi | Burundi | Burundian | Burundais, Burundaise, burundés, burundesa | CD RW TZ |
DJ | DJI | 262 | AG | Djibouti | Djibouti | Yibuti | Djiboutian | Djiboutien, Djiboutienne, yibutiano, yibutiana, Djibouti | ER ET SO |
ER | ERI | 232 | AG | Eritrea | Érythrée | Eritrea | Eritrean | Érythréen, Érythréenne, eritreo, eritrea | DJ ET SD |
ET | ETH | 231 | AG | Ethiopia | Éthiopie | Etiopía | Ethiopian | Éthiopien, Éthiopienne, etíope | DJ ER KE SD SO SS |
KE | KEN | 404 | AG | Kenya | Kenya | Kenia | Kenyan | Kényan, Kényane, keniano, keniana, Keniata, Kenyen | ET SO SS TZ UG |
KM | COM | 174 | AG | Comoros | Comores | Comoras | Comorian | Comorien, Comorienne, comorense, Comoran |  | The Comoros; Union of the Comoros; Îles Comores
MG | MDG | 450 | AG | Madagascar | Madagascar | Madagascar | Malagasy | Malgache, malgache, Madagascan |  |
MU | MUS | 480 | AG | Mauritius | Maurice | Mauricio | Mauritian | Mauricien, Mauricienne, mauriciano, mauriciana |  | Île Maurice; Isla Mauricio
MW | MWI | 454 | AG | Malawi | Malawi | Malaui | Malawian | Malawien, Malawienne, malauí, Malauiano | MZ TZ ZM |
MZ | MOZ | 508 | AG | Mozambique | Mozambique | Mozambique | Mozambican | Mozambicain, Mozambicaine, mozambiqueño, mozambiqueña | MW SZ TZ ZA ZM ZW |
RW | RWA | 646 | AG | Rwanda | Rwanda | Ruanda | Rwandan | Rwandais, Rwandaise, ruandés, ruandesa | BI CD TZ UG |
SC | SYC | 690 | AG | Seychelles | Seychelles | Seychelles | Seychellois | Seychellois, Seychelloise, seychellense |  |
SO | SOM | 706 | AG | Somalia | Somalie | Somalia | Somali | Somalien, Somalienne, somalí, Somalian | DJ ET KE |
SS | SSD | 728 | AG | South Sudan | Soudan du Sud | Sudán del Sur | South Sudanese | Sud-Soudanais, Sud-Soudanaise, sursudanés, sursudanesa | CD CF ET KE SD UG | S. Sudan; Sud-Soudan
TZ | TZA | 834 | AG | United Republic of Tanzania | République-Unie de Tanzanie | Tanzania | Tanzanian | Tanzanien, Tanzanienne, tanzano, tanzana, Tanzaniano | BI CD KE MW MZ RW UG ZM | Tanzania, United Republic of; República Unida de Tanzanía; Tanzanie
UG | UGA | 800 | AG | Uganda | Ouganda | Uganda | Ugandan | Ougandais, Ougandaise, ugandés, ugandesa | CD KE RW SS TZ |
ZM | ZMB | 894 | AG | Zambia | Zambie | Zambia | Zambian | Zambien, Zambienne, zambiano, zambiana | AO BW CD MW MZ NA TZ ZW |
ZW | ZWE | 716 | AG | Zimbabwe | Zimbabwe | Zimbabue | Zimbabwean | Zimbabwéen, Zimbabwéenne, zimbabuense | BW MZ ZA ZM |
`
