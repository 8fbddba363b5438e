// Skills of running an election; columns and sources: skill-table.ts.
export const processSkills = `
electoral-law | preparation | Derecho electoral; legal framework; election law; electoral legislation; legal expert
electoral-law.drafting | preparation | Redacción de leyes electorales; electoral reform; legal drafting
electoral-law.disputes | pre-election results post-election | Justicia y contencioso electoral; EDR; complaints and appeals; dispute resolution
electoral-law.regulations | preparation pre-election | Reglamentos y códigos de conducta
electoral-systems | preparation | Sistemas electorales; comparative electoral systems; electoral system design
electoral-systems.referendums | preparation campaign | Referendos; referenda
boundary-delimitation | preparation | Delimitación de distritos; boundaries; redistricting; constituency delimitation
boundary-delimitation.gis | preparation registration | Sistemas de información geográfica; GIS; SIG; mapping
organization | preparation pre-election | Organización de elecciones; electoral administration; election administration; election management
organization.budgeting | preparation | Presupuesto electoral; electoral budget; costing
organization.calendar | preparation pre-election | Calendario electoral; electoral planning
organization.institutions | preparation post-election | Organismos electorales; EMB; EMB support; institutional development
operations | pre-election election-day | Operaciones y logística; electoral operations; operations; logistics; field operations
operations.transport | pre-election election-day | Transporte y distribución
operations.warehousing | pre-election | Almacenamiento y activos; asset management
operations.out-of-country | registration election-day | Voto en el exterior; OCV; external voting; diaspora voting
procurement | preparation pre-election | Adquisiciones; domestic procurement; contracting; achats
procurement.ballots | pre-election | Diseño e impresión de papeletas; ballot papers; ballot production
procurement.materials | pre-election | Material electoral; sensitive materials
voter-registration | registration | Registro de votantes; electoral roll; voter list; voters register; enrôlement; inscription sur les listes électorales; empadronamiento
voter-registration.biometric | registration | Registro biométrico; BVR; biometrics
voter-registration.civil-registry | registration | Registro civil e identidad; civil registry
voter-registration.audit | registration | Auditoría del padrón; list-to-people; deduplication
polling | election-day | Votación y escrutinio; polling; counting; polling procedures
polling.special | election-day | Voto especial y anticipado; early voting; postal voting; mobile voting
polling.accessibility | election-day | Accesibilidad del voto; accessibility
results | results | Gestión de resultados; results; tabulation; results transmission; RMS
results.statistics | results | Estadística electoral; statistics; data analysis; data analyst
results.parallel-tabulation | results | Conteo rápido; PVT; quick count
electoral-it | preparation registration results | Tecnología electoral; ICT; electoral IT; IT; computerization; informatique; informática
electoral-it.voting-technology | election-day | Tecnologías de voto; e-voting; electronic voting; new voting technologies; NVT
electoral-it.cybersecurity | pre-election results | Ciberseguridad electoral; information security; cyber security
electoral-it.databases | registration results | Bases de datos; data centre
training | pre-election | Capacitación de funcionarios electorales; training; capacity building; capacity development; formation; capacitación
training.bridge | preparation pre-election post-election | Facilitación BRIDGE; BRIDGE; BRIDGE facilitator
training.cascade | pre-election | Capacitación en cascada
voter-education | registration campaign | Educación cívica y electoral; voter education; civic education; voter information
voter-education.youth | campaign | Participación de jóvenes; youth
`
