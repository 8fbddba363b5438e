// Skills around an election: people, media, parties, security, observation, rights; columns and
// sources: skill-table.ts.
export const societySkills = `
inclusion | registration campaign election-day | Inclusion and participation | Inclusion et participation | Inclusión y participación | inclusion
inclusion.gender | registration campaign election-day | Participation of women | Participation des femmes | Participación de las mujeres | gender; gender expert; women’s participation; genre; género
inclusion.minorities | registration campaign election-day | Minorities and indigenous peoples | Minorités et peuples autochtones | Minorías y pueblos indígenas | minorities; national minorities
inclusion.disabilities | registration election-day | Participation of persons with disabilities | Participation des personnes handicapées | Participación de personas con discapacidad | disability; disability inclusion
inclusion.displaced | registration | Displaced persons and refugees | Personnes déplacées et réfugiés | Desplazados y refugiados | IDPs; refugee voting
media | campaign | Media and communication | Médias et communication | Medios y comunicación | communication; public information; public outreach; press
media.monitoring | campaign | Media monitoring | Suivi des médias | Monitoreo de medios | media analysis; media analyst
media.social | campaign | Social media and disinformation | Médias sociaux et désinformation | Redes sociales y desinformación | social media; disinformation; social media analyst
political-parties | campaign | Political parties and candidates | Partis politiques et candidats | Partidos políticos y candidatos | political parties; party liaison; candidate registration
political-parties.campaign-finance | campaign post-election | Campaign finance | Financement des campagnes | Financiación de campañas | political finance
political-parties.analysis | campaign post-election | Political analysis | Analyse politique | Análisis político | political analyst; political affairs
security | campaign election-day | Election security and prevention of violence | Sécurité électorale | Seguridad electoral | electoral security; electoral violence
security.conflict-prevention | campaign post-election | Conflict prevention and mediation | Prévention des conflits et médiation | Prevención de conflictos y mediación | mediation
security.fraud-prevention | election-day results | Prevention of fraud | Prévention de la fraude | Prevención del fraude | fraud; electoral integrity; risk management
observer-coordination | campaign election-day | Coordination of international observers | Coordination des observateurs internationaux | Coordinación de observadores internacionales | observer coordination; LTO coordination; observer liaison
observer-coordination.accreditation | pre-election | Accreditation of observers | Accréditation des observateurs | Acreditación de observadores | accreditation
observer-coordination.domestic | pre-election election-day | Support to national observers | Appui aux observateurs nationaux | Apoyo a observadores nacionales | domestic observers; citizen observers
observation | registration pre-election campaign election-day results | Observation methodology | Méthodologie d’observation | Metodología de observación | election observation; observation
observation.long-term | registration pre-election campaign results | Long-term observation | Observation à long terme | Observación a largo plazo | long-term observer
observation.short-term | election-day results | Short-term observation | Observation à court terme | Observación a corto plazo | short-term observer
observation.reporting | campaign election-day results post-election | Mission reporting | Rédaction de rapports de mission | Informes de misión | reporting; report writing
needs-assessment | preparation | Needs assessment | Évaluation des besoins | Evaluación de necesidades | NAM; needs assessment mission
needs-assessment.project-design | preparation post-election | Design of assistance projects | Conception de projets d’appui | Diseño de proyectos de asistencia | project formulation; project design
post-election | post-election | Post-election support and institution building | Appui postélectoral | Apoyo poselectoral | institution building; post-election support
post-election.lessons-learned | post-election | Lessons learned and evaluation | Enseignements et évaluation | Lecciones aprendidas y evaluación | evaluation; lessons learned
post-election.archives | post-election | Electoral archives and records | Archives électorales | Archivos electorales |
human-rights | preparation pre-election campaign post-election | Human rights | Droits de l’homme | Derechos humanos | human rights officer
human-rights.training | preparation pre-election | Human rights training and education | Formation aux droits de l’homme | Formación en derechos humanos | human rights education
human-rights.legislation | preparation | Legislative reform for human rights | Réforme législative et droits de l’homme | Reforma legislativa y derechos humanos |
human-rights.judiciary | preparation results | Strengthening of the judiciary | Renforcement du pouvoir judiciaire | Fortalecimiento del poder judicial | judiciary
human-rights.institutions | post-election | National human rights institutions | Institutions nationales des droits de l’homme | Instituciones nacionales de derechos humanos | NHRI
human-rights.treaties | preparation post-election | Treaty accession and reporting | Adhésion aux traités et rapports | Adhesión a tratados e informes | treaty reporting
`
