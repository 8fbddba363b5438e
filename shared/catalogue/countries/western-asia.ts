export const westernAsia = `
[western-asia]
AE | ARE | 784 | APG | United Arab Emirates | Émirats arabes unis | Emiratos Árabes Unidos | Emirati | Émirien, Émirienne, emiratí, Emirian | OM SA | UAE; U.A.E.; EAU; Émirats
AM | ARM | 051 | EEG | Armenia | Arménie | Armenia | Armenian | Arménien, Arménienne, armenio, armenia | AZ GE IR TR |
AZ | AZE | 031 | EEG | Azerbaijan | Azerbaïdjan | Azerbaiyán | Azerbaijani | Azerbaïdjanais, Azerbaïdjanaise, azerbaiyano, azerbaiyana | AM GE IR RU TR |
BH | BHR | 048 | APG | Bahrain | Bahreïn | Baréin | Bahraini | Bahreïnien, Bahreïnienne, bareiní, Bahreiní |  |
CY | CYP | 196 | APG | Cyprus | Chypre | Chipre | Cypriot | Chypriote, chipriota |  |
GE | GEO | 268 | EEG | Georgia | Géorgie | Georgia | Georgian | Géorgien, Géorgienne, georgiano, georgiana | AM AZ RU TR |
IL | ISR | 376 | WEOG | Israel | Israël | Israel | Israeli | Israélien, Israélienne, israelí | EG JO LB PS SY |
IQ | IRQ | 368 | APG | Iraq | Iraq | Irak | Iraqi | Irakien, Irakienne, iraquí, Iraki | IR JO KW SA SY TR |
JO | JOR | 400 | APG | Jordan | Jordanie | Jordania | Jordanian | Jordanien, Jordanienne, jordano, jordana | IL IQ PS SA SY |
KW | KWT | 414 | APG | Kuwait | Koweït | Kuwait | Kuwaiti | Koweïtien, Koweïtienne, kuwaití | IQ SA |
LB | LBN | 422 | APG | Lebanon | Liban | Líbano | Lebanese | Libanais, Libanaise, libanés, libanesa | IL SY |
OM | OMN | 512 | APG | Oman | Oman | Omán | Omani | Omanais, Omanaise, omaní | AE SA YE |
PS | PSE | 275 | observer | State of Palestine | État de Palestine | Estado de Palestina | Palestinian | Palestinien, Palestinienne, palestino, palestina | EG IL JO | Palestine; Palestina; Occupied Palestinian Territory; Palestinian Territories; Palestinian Territory; Palestine, State of; Territoires palestiniens; Territorios Palestinos; oPt; Territoire palestinien occupé; Territorio Palestino Ocupado
QA | QAT | 634 | APG | Qatar | Qatar | Catar | Qatari | Qatarien, Qatarienne, catarí | SA | Katar
SA | SAU | 682 | APG | Saudi Arabia | Arabie saoudite | Arabia Saudí | Saudi | Saoudien, Saoudienne, saudí, Saudi Arabian, Saudita | AE IQ JO KW OM QA YE | KSA; Kingdom of Saudi Arabia; Arabia Saudita
SY | SYR | 760 | APG | Syrian Arab Republic | République arabe syrienne | Siria | Syrian | Syrien, Syrienne, sirio, siria | IL IQ JO LB TR | Syria; República Árabe Siria; Syrie
TR | TUR | 792 | WEOG | Türkiye | Türkiye | Turquía | Turkish | Turc, Turque, turco, turca, Turk | AM AZ BG GE GR IQ IR SY | Turkey; Republic of Türkiye; Turquie
YE | YEM | 887 | APG | Yemen | Yémen | Yemen | Yemeni | Yéménite, yemení | OM SA |
`
