import type { ReactNode } from 'react'
import { cefrName } from '#shared/catalogue/index.ts'
import type { PersonLanguage } from '#shared/domain/language.ts'
import type { StoredPerson } from '#shared/domain/person.ts'
import type { PersonSkill } from '#shared/domain/skill.ts'
import { showDate } from '#renderer/text/format.ts'
import { languageName, scaleName, skillLevelName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { useSkillName } from '../use-skill-name.ts'
import { SourceOf } from './SourceOf.tsx'
import classes from './PersonPanel.module.css'

const levelOr = (level: number | null): string =>
  level === null ? t('roster.levelUnknown') : cefrName(level)

export function SkillsTab({ person }: { readonly person: StoredPerson }): ReactNode {
  const skillName = useSkillName()
  return (
    <>
      <h3 className={classes.heading}>{t('person.sectionLanguages')}</h3>
      {person.languages.length === 0 ? (
        <p className={classes.none}>{t('roster.noLanguages')}</p>
      ) : (
        <table className={classes.levels}>
          <thead>
            <tr>
              <th scope="col">{t('person.language')}</th>
              <th scope="col">{t('roster.languageSpoken')}</th>
              <th scope="col">{t('roster.languageRead')}</th>
              <th scope="col">{t('roster.languageWritten')}</th>
            </tr>
          </thead>
          <tbody>
            {person.languages.map((language) => (
              <tr key={language.language}>
                <td>
                  {languageName(language.language)}
                  <SourceOf
                    person={person.id}
                    field="languages"
                    row={language.id}
                    name={languageName(language.language)}
                  />
                  <div className={classes.faint}>{receivedAs(language)}</div>
                </td>
                <td>{levelOr(language.spoken)}</td>
                <td>{levelOr(language.read)}</td>
                <td>{levelOr(language.written)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3 className={classes.heading}>{t('person.sectionSkills')}</h3>
      {person.skills.length === 0 ? (
        <p className={classes.none}>{t('roster.noSkills')}</p>
      ) : (
        <ul className={classes.list}>
          {person.skills.map((skill) => (
            <li key={skill.skill}>
              <b>{skillName(skill.skill)}</b> {skill.level !== null && skillLevelName(skill.level)}
              <SourceOf
                person={person.id}
                field="skills"
                row={skill.id}
                name={skillName(skill.skill)}
              />
              <div className={classes.faint}>{evidenceOf(skill)}</div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function receivedAs({ received, converted, scale }: PersonLanguage): string {
  return [
    received && t('roster.languageReceived', { received }),
    converted && scale && t('roster.languageConverted', { scale: scaleName(scale) }),
  ]
    .filter(Boolean)
    .join(', ')
}

function evidenceOf({ years, verifiedBy, verifiedOn }: PersonSkill): string {
  return [
    years !== null && t('roster.skillYears', { years }),
    verifiedBy &&
      (verifiedOn
        ? t('roster.skillVerifiedOn', { by: verifiedBy, date: showDate(verifiedOn) })
        : t('roster.skillVerified', { by: verifiedBy })),
  ]
    .filter(Boolean)
    .join(', ')
}
