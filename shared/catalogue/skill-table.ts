// The seed of the skill tree, one skill a line, a child under its parent with a dotted id:
//   id | phases | English | French | Spanish | other names, ";"-separated
// Sources: General Assembly resolution 52/129, paragraphs 4 to 8 (organization and budgets, law,
// procurement, training, computerization, comparative systems, needs assessment, post-election
// support, the five branches of human rights assistance) and the areas of expertise by which the
// Electoral Assistance Division's roster of experts is kept.
export const skillTable = `
electoral-law | preparation | Electoral law | Droit électoral | Derecho electoral | legal framework; election law; electoral legislation; legal expert
electoral-law.drafting | preparation | Drafting of electoral legislation | Rédaction de lois électorales | Redacción de leyes electorales | electoral reform; legal drafting
electoral-law.disputes | pre-election results post-election | Electoral dispute resolution | Contentieux électoral | Justicia y contencioso electoral | EDR; complaints and appeals; dispute resolution
electoral-law.regulations | preparation pre-election | Regulations and codes of conduct | Règlements et codes de conduite | Reglamentos y códigos de conducta |
electoral-systems | preparation | Electoral systems | Systèmes électoraux | Sistemas electorales | comparative electoral systems; electoral system design
electoral-systems.referendums | preparation campaign | Referendums and direct democracy | Référendums | Referendos | referenda
boundary-delimitation | preparation | Boundary delimitation | Délimitation des circonscriptions | Delimitación de distritos | boundaries; redistricting; constituency delimitation
boundary-delimitation.gis | preparation registration | Geographic information systems | Systèmes d’information géographique | Sistemas de información geográfica | GIS; SIG; mapping
organization | preparation pre-election | Election organization and administration | Organisation des élections | Organización de elecciones | electoral administration; election administration; election management
organization.budgeting | preparation | Election budgeting and finance | Budget électoral | Presupuesto electoral | electoral budget; costing
organization.calendar | preparation pre-election | Electoral calendar and planning | Calendrier électoral | Calendario electoral | electoral planning
organization.institutions | preparation post-election | Electoral management bodies | Organes de gestion des élections | Organismos electorales | EMB; EMB support; institutional development
operations | pre-election election-day | Operational planning and logistics | Opérations et logistique | Operaciones y logística | electoral operations; operations; logistics; field operations
operations.transport | pre-election election-day | Transport and distribution | Transport et distribution | Transporte y distribución |
operations.warehousing | pre-election | Warehousing and assets | Entreposage et biens | Almacenamiento y activos | asset management
operations.out-of-country | registration election-day | Out-of-country voting | Vote à l’étranger | Voto en el exterior | OCV; external voting; diaspora voting
procurement | preparation pre-election | Procurement | Passation des marchés | Adquisiciones | domestic procurement; contracting; achats
procurement.ballots | pre-election | Ballot design and printing | Conception et impression des bulletins | Diseño e impresión de papeletas | ballot papers; ballot production
procurement.materials | pre-election | Election materials | Matériel électoral | Material electoral | sensitive materials
voter-registration | registration | Voter registration | Inscription des électeurs | Registro de votantes | electoral roll; voter list; voters register; enrôlement; empadronamiento
voter-registration.biometric | registration | Biometric registration | Enregistrement biométrique | Registro biométrico | BVR; biometrics
voter-registration.civil-registry | registration | Civil registration and identity | État civil et identité | Registro civil e identidad | civil registry
voter-registration.audit | registration | Audit of voter lists | Audit du fichier électoral | Auditoría del padrón | list-to-people; deduplication
polling | election-day | Polling and counting | Vote et dépouillement | Votación y escrutinio | polling; counting; polling procedures
polling.special | election-day | Special and early voting | Vote spécial et anticipé | Voto especial y anticipado | early voting; postal voting; mobile voting
polling.accessibility | election-day | Accessible polling | Accessibilité du vote | Accesibilidad del voto | accessibility
results | results | Results management | Gestion des résultats | Gestión de resultados | results; tabulation; results transmission; RMS
results.statistics | results | Electoral statistics | Statistiques électorales | Estadística electoral | statistics; data analysis; data analyst
results.parallel-tabulation | results | Parallel vote tabulation | Comptage parallèle | Conteo rápido | PVT; quick count
electoral-it | preparation registration results | Electoral information technology | Technologies électorales | Tecnología electoral | ICT; electoral IT; IT; computerization; informatique; informática
electoral-it.voting-technology | election-day | Voting technology | Technologies de vote | Tecnologías de voto | e-voting; electronic voting; new voting technologies; NVT
electoral-it.cybersecurity | pre-election results | Cybersecurity of elections | Cybersécurité électorale | Ciberseguridad electoral | information security; cyber security
electoral-it.databases | registration results | Databases and data centres | Bases de données | Bases de datos | data centre
training | pre-election | Training of election officials | Formation des agents électoraux | Capacitación de funcionarios electorales | training; capacity building; capacity development; formation; capacitación
training.bridge | preparation pre-election post-election | BRIDGE facilitation | Facilitation BRIDGE | Facilitación BRIDGE | BRIDGE; BRIDGE facilitator
training.cascade | pre-election | Cascade training | Formation en cascade | Capacitación en cascada |
voter-education | registration campaign | Civic and voter education | Éducation civique et électorale | Educación cívica y electoral | voter education; civic education; voter information
voter-education.youth | campaign | Youth participation | Participation des jeunes | Participación de jóvenes | youth
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
