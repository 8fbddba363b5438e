/**
 * How the offer template is filled in, for those who read neither English nor French: it goes to
 * States and bodies of every region. The same in every language of the interface.
 */
export const spanishRules = {
  spanish: 'Español',
  spanishPeople:
    'Una persona por fila en la hoja «{people}». Solo el apellido es obligatorio; deje vacío lo que no sepa: vacío significa «no consta», nunca «no».',
  spanishColumns:
    'No cambie el nombre ni el lugar de las columnas, no las elimine, ni tampoco la hoja oculta. La fila 2 es un ejemplo y no se importa.',
  spanishValues:
    'Fechas: 2027-03-01 (año-mes-día). Niveles: A1 a C2, UN I a IV, o «{motherTongue}» (lengua materna). Competencias: elija de la lista; escriba las demás en «{otherSkills}», separadas por «;».',
  spanishOpenEnd:
    '«{availableTo}» vacío significa sin fin. Una fila con una fecha o un nivel ilegible se rechaza entera y se devuelve con el motivo; las demás se importan.',
  spanishNever:
    'No añada grupo sanguíneo, religión ni datos médicos: esas columnas nunca se importan.',
} as const
