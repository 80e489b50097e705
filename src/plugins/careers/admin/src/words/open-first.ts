/** The open language before the others, which stay in their order. */
export function openFirst<Language extends { locale: string }>(
  languages: Language[],
  open: string | undefined,
): Language[] {
  const isOpen = ({ locale }: Language) => locale === open;
  return [...languages.filter(isOpen), ...languages.filter((language) => !isOpen(language))];
}
