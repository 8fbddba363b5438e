export const oceania = `
[australia-new-zealand]
AU | AUS | 036 | WEOG | Australia | Australie | Australia | Australian | Australien, Australienne, australiano, australiana |  |
NZ | NZL | 554 | WEOG | New Zealand | Nouvelle-Zélande | Nueva Zelanda | New Zealander | Néo-Zélandais, Néo-Zélandaise, neozelandés, neozelandesa, New Zealand |  | NZ; Aotearoa New Zealand; Nueva Zelandia
[melanesia]
FJ | FJI | 242 | APG | Fiji | Fidji | Fiyi | Fijian | Fidjien, Fidjienne, fiyiano, fiyiana |  | Islas Fiji; Fiji Islands
NC | NCL | 540 | other | New Caledonia | Nouvelle-Calédonie | Nueva Caledonia | New Caledonian | Néo-Calédonien, Néo-Calédonienne, neocaledonio, neocaledonia |  |
PG | PNG | 598 | APG | Papua New Guinea | Papouasie-Nouvelle-Guinée | Papúa Nueva Guinea | Papua New Guinean | Papouasien, Papouasienne, papú | ID | PNG; Papua; Papouasie
SB | SLB | 090 | APG | Solomon Islands | Îles Salomon | Islas Salomón | Solomon Islander | Salomonien, Salomonienne, salomonense |  | Solomons
VU | VUT | 548 | APG | Vanuatu | Vanuatu | Vanuatu | Ni-Vanuatu | Vanuatuan, Vanuatuane, vanuatuense |  |
[micronesia]
FM | FSM | 583 | APG | Micronesia (Federated States of) | Micronésie (États fédérés de) | Micronesia | Micronesian | Micronésien, Micronésienne, micronesio, micronesia | | Federated States of Micronesia; FSM; Micronesia (Estados Federados de); Micronésie
KI | KIR | 296 | APG | Kiribati | Kiribati | Kiribati | I-Kiribati | Kiribatien, Kiribatienne, kiribatiano, kiribatiana |  |
MH | MHL | 584 | APG | Marshall Islands | Îles Marshall | Islas Marshall | Marshallese | Marshallais, Marshallaise, marshalés, marshalesa |  |
NR | NRU | 520 | APG | Nauru | Nauru | Nauru | Nauruan | Nauruan, Nauruane, nauruano, nauruana |  |
PW | PLW | 585 | APG | Palau | Palaos | Palaos | Palauan | Palaosien, Palaosienne, palauano, palauana |  | Palaos (Palau)
[polynesia]
CK | COK | 184 | other | Cook Islands | Îles Cook | Islas Cook | Cook Islander | Cookien, Cookienne, cookiano, cookiana |  |
NU | NIU | 570 | other | Niue | Nioué | Niue | Niuean | Niuéen, Niuéenne, niueano, niueana | |
PF | PYF | 258 | other | French Polynesia | Polynésie française | Polinesia Francesa | French Polynesian | Polynésien, Polynésienne, francopolinesio, francopolinesia |  |
TK | TKL | 772 | other | Tokelau | Tokélaou | Tokelau | Tokelauan | tokelauano, tokelauana | | Islas Tokelau
TO | TON | 776 | APG | Tonga | Tonga | Tonga | Tongan | Tonguien, Tonguienne, tongano, tongana |  |
TV | TUV | 798 | APG | Tuvalu | Tuvalu | Tuvalu | Tuvaluan | Tuvaluan, Tuvaluane, tuvaluano, tuvaluana |  |
WS | WSM | 882 | APG | Samoa | Samoa | Samoa | Samoan | Samoan, Samoane, samoano, samoana |  |
`
