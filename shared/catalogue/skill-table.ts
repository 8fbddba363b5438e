import { processSkills } from './skill-table-process.ts'
import { societySkills } from './skill-table-society.ts'

// The seed of the skill tree, one skill a line, a child under its parent with a dotted id:
//   id | phases | what lists call it beside its names (Spanish first), ";"-separated
// Sources: General Assembly resolution 52/129, paragraphs 4 to 8 (organization and budgets, law,
// procurement, training, computerization, comparative systems, needs assessment, post-election
// support, the five branches of human rights assistance) and the areas of expertise by which the
// Electoral Assistance Division's roster of experts is kept.
export const skillTable = processSkills.trimEnd() + societySkills
