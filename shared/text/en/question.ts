/** What to ask people whose record leaves a criterion open. */
export const question = {
  available: 'Are you available {periods}?',
  confirmAvailable: 'Can you confirm that you are available {periods}?',
  posts: 'Which of the two posts will you take?',
  bookedPosts: 'You are {booked}. Which of the two posts will you take?',
  contingency: 'Could you also stay {periods}, in case of {causes}?',
  category: 'Would you serve as {role}?',
  clearance: 'Do you hold {name}, and until when is it valid?',
  clearanceExpiry: 'Until when is your {name} valid?',
  conflict: 'Have you ever advised on an election in {country}?',
  experience:
    'Which {kind, select, advisory {advisory experience} observation {observation experience} any {electoral experience} other {other experience}} do you have: missions, countries, from when to when?',
  experienceCountries: 'In which countries were your missions?',
  experienceDates: 'From when to when were your missions?',
  experienceKind:
    '{missions}: was this observation, advice or administration, or work that is not electoral?',
  shortOrLong:
    '{missions}: was this short-term observation, long-term observation, or something else?',
  twoQuestions: '{first} {second}',
  missionEnd: 'When did your last mission end, or when will it?',
  freshness: 'Is everything on your record still right?',
  nationality: 'Which nationalities do you hold?',
  language:
    'What is your level of {mode, select, spoken {spoken} read {reading} other {written}} {language}?',
  offer: 'Does the provider offer you as {role}?',
  phase: 'Have you worked in the phase “{phase}”, and on what?',
  progression: 'On which missions were you a short-term observer, and on which a long-term one?',
  qualification: 'Are you qualified to serve as {title}?',
  skill: 'Do you have experience in “{skill}”, at which level and for how many years?',
  skillYears: 'How many years have you worked in “{skill}”?',
  skillLevel: 'At which level do you master “{skill}”?',
  skillLevelYears: 'At which level do you master “{skill}”, and for how many years?',
} as const
