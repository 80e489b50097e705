import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { accentFor } from '../../lib/accent';
import { pageInReach } from '../../lib/careers-page';
import '../site.css';

/** Every page is made when it is asked for; what it shows is kept in lib/answer-cache.ts only. */
export const dynamic = 'force-dynamic';

const variables = (colour: string | null, scheme: 'light' | 'dark') => {
  const { accent, onAccent } = accentFor(colour, scheme);
  return `:root{--accent:${accent};--on-accent:${onAccent}}`;
};

export default async function Layout(props: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  const page = await pageInReach((await props.params).locale);
  const language = page.locales.find(({ code }) => code === page.locale);
  const { accentColour } = page.company;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const css = `${variables(accentColour, 'light')}@media(prefers-color-scheme:dark){${variables(accentColour, 'dark')}}`;
  return (
    <html lang={page.locale} dir={language?.dir}>
      <head>
        <style nonce={nonce}>{css}</style>
      </head>
      <body>{props.children}</body>
    </html>
  );
}
