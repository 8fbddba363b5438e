// Skills of running an election; columns and sources: skill-table.ts.
export const processSkills = `
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
`
