// The position library, one kind of post a line:
//   id | category (E expert, L long-term observer, S short-term observer) | field (O observation,
//   T technical assistance) | abbreviation | skills asked | years of experience
// Sources: calls of the European Union and of OSCE/ODIHR for observation missions; United Nations
// vacancy and roster notices for technical assistance. Skills and years are what calls usually ask:
// a starting point for a request, not a rule.
export const positionTable = `
chief-observer | E | O | CO | observation political-parties.analysis | 15
deputy-chief-observer | E | O | DCO | observation observer-coordination | 10
legal-analyst | E | O | LA | electoral-law electoral-law.disputes | 7
electoral-analyst | E | O | EA | organization polling | 7
political-analyst | E | O | PA | political-parties.analysis | 7
campaign-finance-analyst | E | O | CFA | political-parties.campaign-finance | 7
media-analyst | E | O | MA | media.monitoring | 7
social-media-analyst | E | O | SMA | media.social | 5
data-analyst | E | O | DA | results.statistics | 5
gender-minorities-analyst | E | O | GMA | inclusion.gender inclusion.minorities | 7
voting-technologies-analyst | E | O | NVTA | electoral-it.voting-technology | 7
press-officer | E | O | PO | media | 5
reporting-officer | E | O | RO | observation.reporting | 3
parliamentary-liaison-officer | E | O | PLO | political-parties | 5
observer-coordinator | E | O | OC | observer-coordination | 7
deputy-observer-coordinator | E | O | DOC | observer-coordination | 5
security-expert | E | O | SE | security | 7
operations-expert | E | O | OE | operations | 7
procurement-coordinator | E | O | PCC | procurement | 5
finance-officer | E | O | FO | organization.budgeting | 5
long-term-observer | L | O | LTO | observation.long-term | 3
short-term-observer | S | O | STO | observation.short-term | 1
chief-technical-adviser | E | T | CTA | organization needs-assessment | 15
chief-electoral-officer | E | T | CEO | organization | 12
senior-electoral-officer | E | T | SEO | organization | 10
electoral-officer | E | T | EO | organization operations | 5
regional-electoral-coordinator | E | T | REC | operations training | 5
operations-adviser | E | T | | operations | 7
electoral-law-adviser | E | T | | electoral-law | 7
dispute-resolution-adviser | E | T | | electoral-law.disputes | 7
voter-registration-adviser | E | T | | voter-registration | 7
boundary-adviser | E | T | | boundary-delimitation | 7
electoral-systems-adviser | E | T | | electoral-systems | 7
training-adviser | E | T | | training | 5
voter-education-adviser | E | T | | voter-education | 5
procurement-adviser | E | T | | procurement | 7
budget-adviser | E | T | | organization.budgeting | 7
it-adviser | E | T | | electoral-it | 7
results-adviser | E | T | | results | 7
gender-adviser | E | T | | inclusion | 7
media-adviser | E | T | | media | 7
human-rights-adviser | E | T | | human-rights | 7
`
