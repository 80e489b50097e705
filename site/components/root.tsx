import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { accentFor } from '../lib/accent';
import { pageInReach } from '../lib/careers-page';

const variables = (colour: string | null, scheme: 'light' | 'dark') => {
  const { accent, onAccent } = accentFor(colour, scheme);
  return `:root{--accent:${accent};--on-accent:${onAccent}}`;
};

/** The document of a page: its language, its direction and the company's colour. */
export async function Root({ locale, children }: { locale: string; children: ReactNode }) {
  const page = await pageInReach(locale);
  const language = page.locales.find(({ code }) => code === page.locale);
  const { accentColour } = page.company;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const css = `${variables(accentColour, 'light')}@media(prefers-color-scheme:dark){${variables(accentColour, 'dark')}}`;
  return (
    <html lang={page.locale} dir={language?.dir}>
      <head>
        <style nonce={nonce}>{css}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
