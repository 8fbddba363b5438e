// Boxes for things of the catalogue: used like those of `#renderer/ui/fields/index.ts`, bound or alone.
export {
  CountriesBox,
  CountryBox,
  LanguageBox,
  LanguageLevelBox,
  SkillBox,
  SkillLevelBox,
} from './catalogue-boxes.tsx'
export * from './catalogue-choices.ts'
export { ProviderBox } from '../provider/ProviderBox.tsx'
