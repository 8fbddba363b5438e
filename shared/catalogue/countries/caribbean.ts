export const caribbean = `
[caribbean]
AG | ATG | 028 | GRULAC | Antigua and Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | Antiguan | Antiguayen, Antiguayenne, antiguano, antiguana, Barbudan |  | Antigua
AW | ABW | 533 | other | Aruba | Aruba | Aruba | Aruban | Arubais, Arubaise, arubeño, arubeña |  |
BB | BRB | 052 | GRULAC | Barbados | Barbade | Barbados | Barbadian | Barbadien, Barbadienne, barbadense |  |
BS | BHS | 044 | GRULAC | Bahamas | Bahamas | Bahamas | Bahamian | Bahamien, Bahamienne, bahameño, bahameña |  | The Bahamas; Bahamas, The
CU | CUB | 192 | GRULAC | Cuba | Cuba | Cuba | Cuban | Cubain, Cubaine, cubano, cubana |  |
CW | CUW | 531 | other | Curaçao | Curaçao | Curazao | Curaçaoan | Curacien, Curacienne, curazoleño, curazoleña |  |
DM | DMA | 212 | GRULAC | Dominica | Dominique | Dominica | Dominican | Dominiquais, Dominiquaise, dominiqués, dominiquesa |  |
DO | DOM | 214 | GRULAC | Dominican Republic | République dominicaine | República Dominicana | Dominican | Dominicain, Dominicaine, dominicano, dominicana | HT | Rép. dominicaine; Dominican Rep.
GD | GRD | 308 | GRULAC | Grenada | Grenade | Granada | Grenadian | Grenadien, Grenadienne, granadino, granadina |  |
HT | HTI | 332 | GRULAC | Haiti | Haïti | Haití | Haitian | Haïtien, Haïtienne, haitiano, haitiana | DO |
JM | JAM | 388 | GRULAC | Jamaica | Jamaïque | Jamaica | Jamaican | Jamaïcain, Jamaïcaine, jamaicano, jamaicana |  |
KN | KNA | 659 | GRULAC | Saint Kitts and Nevis | Saint-Kitts-et-Nevis | San Cristóbal y Nieves | Kittitian | Kittitien, Kittitienne, sancristobaleño, sancristobaleña, Nevisian | | St. Kitts and Nevis; Saint Kitts y Nevis; Saint-Christophe-et-Niévès
LC | LCA | 662 | GRULAC | Saint Lucia | Sainte-Lucie | Santa Lucía | Saint Lucian | Saint-Lucien, Saint-Lucienne, santalucense, St. Lucian |  | St. Lucia
PR | PRI | 630 | other | Puerto Rico | Porto Rico | Puerto Rico | Puerto Rican | Portoricain, Portoricaine, puertorriqueño, puertorriqueña |  |
TT | TTO | 780 | GRULAC | Trinidad and Tobago | Trinité-et-Tobago | Trinidad y Tobago | Trinidadian | Trinidadien, Trinidadienne, trinitense, Tobagonian, Trinbagonian |  | Trinidad y Tabago; Trinidad
VC | VCT | 670 | GRULAC | Saint Vincent and the Grenadines | Saint-Vincent-et-les Grenadines | San Vicente y las Granadinas | Vincentian | Vincentais, Vincentaise, sanvicentino, sanvicentina, Saint Vincentian | | St. Vincent and the Grenadines; Saint Vincent; St. Vincent & Grenadines; San Vicente y Granadinas
`
