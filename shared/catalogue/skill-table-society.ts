// Skills around an election: people, media, parties, security, observation, rights; columns and
// sources: skill-table.ts.
export const societySkills = `
inclusion | registration campaign election-day | Inclusión y participación; inclusion
inclusion.gender | registration campaign election-day | Participación de las mujeres; gender; gender expert; women’s participation; genre; género
inclusion.minorities | registration campaign election-day | Minorías y pueblos indígenas; minorities; national minorities
inclusion.disabilities | registration election-day | Participación de personas con discapacidad; disability; disability inclusion
inclusion.displaced | registration | Desplazados y refugiados; IDPs; refugee voting
media | campaign | Medios y comunicación; communication; public information; public outreach; press
media.monitoring | campaign | Monitoreo de medios; media analysis; media analyst
media.social | campaign | Redes sociales y desinformación; social media; disinformation; social media analyst
political-parties | campaign | Partidos políticos y candidatos; political parties; party liaison; candidate registration
political-parties.campaign-finance | campaign post-election | Financiación de campañas; political finance
political-parties.analysis | campaign post-election | Análisis político; political analyst; political affairs
security | campaign election-day | Seguridad electoral; electoral security; electoral violence
security.conflict-prevention | campaign post-election | Prevención de conflictos y mediación; mediation
security.fraud-prevention | election-day results | Prevención del fraude; fraud; electoral integrity; risk management
observer-coordination | campaign election-day | Coordinación de observadores internacionales; observer coordination; LTO coordination; observer liaison
observer-coordination.accreditation | pre-election | Acreditación de observadores; accreditation
observer-coordination.domestic | pre-election election-day | Apoyo a observadores nacionales; domestic observers; citizen observers
observation | registration pre-election campaign election-day results | Metodología de observación; election observation; observation
observation.long-term | registration pre-election campaign results | Observación a largo plazo; long-term observer
observation.short-term | election-day results | Observación a corto plazo; short-term observer
observation.reporting | campaign election-day results post-election | Informes de misión; reporting; report writing
needs-assessment | preparation | Evaluación de necesidades; NAM; needs assessment mission
needs-assessment.project-design | preparation post-election | Diseño de proyectos de asistencia; project formulation; project design
post-election | post-election | Apoyo poselectoral; institution building; post-election support
post-election.lessons-learned | post-election | Lecciones aprendidas y evaluación; evaluation; lessons learned
post-election.archives | post-election | Archivos electorales
human-rights | preparation pre-election campaign post-election | Derechos humanos; human rights officer
human-rights.training | preparation pre-election | Formación en derechos humanos; human rights education
human-rights.legislation | preparation | Reforma legislativa y derechos humanos
human-rights.judiciary | preparation results | Fortalecimiento del poder judicial; judiciary
human-rights.institutions | post-election | Instituciones nacionales de derechos humanos; NHRI
human-rights.treaties | preparation post-election | Adhesión a tratados e informes; treaty reporting
`
