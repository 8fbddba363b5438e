import type { question as english } from '../en/question.ts'
import type { TextsOf } from '../texts-of.ts'

export const question: TextsOf<typeof english> = {
  available: 'Êtes-vous disponible aux dates suivantes : {periods} ?',
  confirmAvailable:
    'Pouvez-vous confirmer que vous êtes disponible aux dates suivantes : {periods} ?',
  posts: 'Lequel des deux postes choisissez-vous ?',
  bookedPosts: 'Vous avez déjà un autre poste ({booked}). Lequel des deux postes choisissez-vous ?',
  contingency:
    'Pourriez-vous également rester aux dates suivantes : {periods} (éventualité : {causes}) ?',
  category: 'Accepteriez-vous une mission de ce type : {role} ?',
  clearance: 'Détenez-vous l’habilitation « {name} », et jusqu’à quand est-elle valable ?',
  clearanceExpiry: 'Jusqu’à quand votre habilitation « {name} » est-elle valable ?',
  conflict:
    'Avez-vous déjà exercé une activité de conseil pour une élection dans ce pays : {country} ?',
  experience:
    'Quelle est votre {kind, select, advisory {expérience de conseil} observation {expérience d’observation} any {expérience électorale} other {autre expérience}} : missions, pays, dates de début et de fin ?',
  experienceCountries: 'Dans quels pays vos missions ont-elles eu lieu ?',
  experienceDates: 'Quelles sont les dates de début et de fin de vos missions ?',
  experienceKind:
    '{missions} : s’agissait-il d’observation, de conseil ou d’administration électorale, ou d’un travail non électoral ?',
  shortOrLong:
    '{missions} : s’agissait-il d’observation à court terme, à long terme, ou d’autre chose ?',
  twoQuestions: '{first} {second}',
  missionEnd: 'Quand votre dernière mission s’est-elle terminée, ou quand se terminera-t-elle ?',
  freshness: 'Toutes les données de votre fiche sont-elles encore exactes ?',
  nationality: 'Quelles sont vos nationalités ?',
  language:
    'Langue : {language}. Quel est votre niveau {mode, select, spoken {à l’oral} read {en lecture} other {à l’écrit}} ?',
  offer: 'Le fournisseur vous propose-t-il pour ce type de mission : {role} ?',
  phase: 'Avez-vous travaillé dans la phase « {phase} », et sur quoi ?',
  progression:
    'Lors de quelles missions avez-vous fait de l’observation à court terme, et lors desquelles à long terme ?',
  qualification: 'Avez-vous la qualification pour ce type de poste : {title} ?',
  skill:
    'Avez-vous de l’expérience dans ce domaine : « {skill} » ? À quel niveau et depuis combien d’années ?',
  skillYears: 'Depuis combien d’années travaillez-vous dans ce domaine : « {skill} » ?',
  skillLevel: 'À quel niveau maîtrisez-vous ce domaine : « {skill} » ?',
  skillLevelYears:
    'À quel niveau maîtrisez-vous ce domaine : « {skill} », et depuis combien d’années ?',
}
