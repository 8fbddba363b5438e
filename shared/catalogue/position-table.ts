// The position library, one kind of post a line:
//   id | category (E expert, L long-term observer, S short-term observer) | field (O observation,
//   T technical assistance) | title | abbreviation | skills asked | years of experience
// Sources: calls of the European Union and of OSCE/ODIHR for observation missions; United Nations
// vacancy and roster notices for technical assistance. Skills and years are what calls usually ask:
// a starting point for a request, not a rule.
export const positionTable = `
chief-observer | E | O | Chief Observer / Head of Mission | CO | observation political-parties.analysis | 15
deputy-chief-observer | E | O | Deputy Chief Observer | DCO | observation observer-coordination | 10
legal-analyst | E | O | Legal Analyst | LA | electoral-law electoral-law.disputes | 7
electoral-analyst | E | O | Electoral Analyst | EA | organization polling | 7
political-analyst | E | O | Political Analyst | PA | political-parties.analysis | 7
campaign-finance-analyst | E | O | Campaign Finance Analyst | CFA | political-parties.campaign-finance | 7
media-analyst | E | O | Media Analyst | MA | media.monitoring | 7
social-media-analyst | E | O | Social Media Analyst | SMA | media.social | 5
data-analyst | E | O | Data / Statistical Analyst | DA | results.statistics | 5
gender-minorities-analyst | E | O | Gender and National Minorities Analyst | GMA | inclusion.gender inclusion.minorities | 7
voting-technologies-analyst | E | O | New Voting Technologies Analyst | NVTA | electoral-it.voting-technology | 7
press-officer | E | O | Press Officer | PO | media | 5
reporting-officer | E | O | Reporting Officer | RO | observation.reporting | 3
parliamentary-liaison-officer | E | O | Parliamentary Liaison Officer | PLO | political-parties | 5
observer-coordinator | E | O | Observer Coordinator / LTO Coordinator | OC | observer-coordination | 7
deputy-observer-coordinator | E | O | Deputy Observer Coordinator | DOC | observer-coordination | 5
security-expert | E | O | Security Expert | SE | security | 7
operations-expert | E | O | Logistics / Operations Expert | OE | operations | 7
procurement-coordinator | E | O | Procurement and Contracting Coordinator | PCC | procurement | 5
finance-officer | E | O | Finance Officer | FO | organization.budgeting | 5
long-term-observer | L | O | Long-term Observer | LTO | observation.long-term | 3
short-term-observer | S | O | Short-term Observer | STO | observation.short-term | 1
chief-technical-adviser | E | T | Chief Technical Adviser | CTA | organization needs-assessment | 15
chief-electoral-officer | E | T | Chief Electoral Officer | CEO | organization | 12
senior-electoral-officer | E | T | Senior Electoral Officer | SEO | organization | 10
electoral-officer | E | T | Electoral Officer | EO | organization operations | 5
regional-electoral-coordinator | E | T | Regional Electoral Coordinator | REC | operations training | 5
operations-adviser | E | T | Adviser on Electoral Operations | | operations | 7
electoral-law-adviser | E | T | Adviser on Electoral Law | | electoral-law | 7
dispute-resolution-adviser | E | T | Adviser on Electoral Dispute Resolution | | electoral-law.disputes | 7
voter-registration-adviser | E | T | Adviser on Voter Registration | | voter-registration | 7
boundary-adviser | E | T | Adviser on Boundary Delimitation | | boundary-delimitation | 7
electoral-systems-adviser | E | T | Adviser on Electoral Systems | | electoral-systems | 7
training-adviser | E | T | Adviser on Training | | training | 5
voter-education-adviser | E | T | Adviser on Civic and Voter Education | | voter-education | 5
procurement-adviser | E | T | Adviser on Procurement | | procurement | 7
budget-adviser | E | T | Adviser on Election Budgets | | organization.budgeting | 7
it-adviser | E | T | Adviser on Electoral Information Technology | | electoral-it | 7
results-adviser | E | T | Adviser on Results Management | | results | 7
gender-adviser | E | T | Adviser on Gender and Inclusion | | inclusion | 7
media-adviser | E | T | Adviser on Media and Public Information | | media | 7
human-rights-adviser | E | T | Adviser on Human Rights | | human-rights | 7
`
