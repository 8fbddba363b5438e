/** Import and export. */
export const exchange = {
  templateName: 'offer-template.xlsx',
} as const
