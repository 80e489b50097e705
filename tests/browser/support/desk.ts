import { type APIRequestContext, type Page, test as base, expect } from '@playwright/test';
import { surroundings } from './surroundings';

const OFFERS = '/content-manager/collection-types/api::job-offer.job-offer';

/** HR's desk: the admin panel, with somebody signed in. */
export class Desk {
  constructor(readonly page: Page) {}

  /** Opens the form of an offer in a language. */
  async open(documentId: string, locale: string): Promise<void> {
    await this.page.goto(`/admin${OFFERS}/${documentId}?plugins[i18n][locale]=${locale}`);
    await expect(this.panel.getByText('(the language you are editing)')).toBeAttached();
  }

  /** The panel “On the website”. */
  get panel() {
    return this.page
      .getByRole('complementary')
      .filter({ has: this.page.getByRole('heading', { name: 'On the website' }) });
  }

  /** What the panel says of a language, by its name. */
  language(name: string) {
    return this.panel
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: new RegExp(name) }) });
  }

  /** Writes an offer as the form does, without the form. */
  async write(documentId: string, locale: string, data: object): Promise<void> {
    await this.ask('put', `${OFFERS}/${documentId}?locale=${locale}`, data);
  }

  /** A new offer, of which only this is written; returns its documentId. */
  async create(locale: string, data: object): Promise<string> {
    const answer = await this.ask('post', `${OFFERS}?locale=${locale}`, data);
    return (answer as { data: { documentId: string } }).data.documentId;
  }

  /** Publishes a language of an offer, or takes it back. */
  async act(action: 'publish' | 'unpublish', documentId: string, locale: string): Promise<void> {
    await this.ask('post', `${OFFERS}/${documentId}/actions/${action}?locale=${locale}`, {});
  }

  private async ask(method: 'put' | 'post', path: string, data: object): Promise<unknown> {
    const requests: APIRequestContext = this.page.request;
    const headers = { Authorization: `Bearer ${surroundings().adminToken}` };
    const answer = await requests[method](surroundings().cms + path, { headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  }
}

/** Tests that need the admin panel share one page, signed in. */
export const test = base.extend<object, { desk: Desk }>({
  desk: [
    async ({ browser }, use) => {
      const { cms, adminToken } = surroundings();
      const context = await browser.newContext({
        baseURL: cms,
        locale: 'en-GB',
        viewport: { width: 1366, height: 900 },
      });
      await context.addCookies([{ name: 'jwtToken', value: adminToken, url: cms }]);
      await use(new Desk(await context.newPage()));
      await context.close();
    },
    { scope: 'worker' },
  ],
});
