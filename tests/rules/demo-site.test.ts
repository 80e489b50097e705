import { type AddressInfo, type Server, createServer } from 'node:net';
import { siteSettings } from '../../scripts/demo/site-settings';

/** Somebody else's program on a port of the system's choice. */
const listening = () =>
  new Promise<Server>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });

const portOf = (server: Server) => (server.address() as AddressInfo).port;

test('website and CMS are told of each other, and the admin panel may frame the website', async () => {
  const server = await listening();
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  const { address, forCms, forSite } = await siteSettings({ SITE_PORT: `${port}`, PORT: '1500' });
  expect(address).toEqual({ host: '127.0.0.1', port });
  expect(forCms.WEBSITE_URL).toBe(`http://127.0.0.1:${port}`);
  expect(forSite).toEqual({
    CMS_URL: 'http://127.0.0.1:1500',
    SITE_URL: `http://127.0.0.1:${port}`,
    ADMIN_ORIGIN: 'http://127.0.0.1:1500 http://localhost:1500',
  });
});

test('when the port is taken, a later one is used and named', async () => {
  const said = jest.spyOn(console, 'log').mockImplementation();
  const server = await listening();
  try {
    const { address, forCms } = await siteSettings({ SITE_PORT: `${portOf(server)}` });
    expect(address.port).toBeGreaterThan(portOf(server));
    expect(forCms.DEMO_SITE).toBe(`http://127.0.0.1:${address.port}`);
    expect(said.mock.calls.flat()).toEqual([
      `Port ${portOf(server)} is in use; the website listens on ${address.port}.`,
    ]);
  } finally {
    await new Promise((resolve) => server.close(resolve));
    said.mockRestore();
  }
});

test('a website of one’s own stays the one that links lead to', async () => {
  const { forCms } = await siteSettings({ WEBSITE_URL: 'https://jobs.example.org' });
  expect(forCms.WEBSITE_URL).toBe('https://jobs.example.org');
});

test.each(['abc', '0', '70000'])('“%s” is no port', async (SITE_PORT) => {
  await expect(siteSettings({ SITE_PORT })).rejects.toThrow('SITE_PORT is');
});
