export const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
  <channel>
    <title>Travailler chez Tallowmere</title>
    <link>https://jobs.tallowmere.example/fr</link>
    <description>Nous mesurons les rivières, la pluie et le vent.</description>
  </channel>
</rss>
`;

export const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Travailler chez Tallowmere',
  items: [],
};

export const indeed = `<?xml version="1.0" encoding="utf-8"?>
<source>
  <publisher>Tallowmere</publisher>
</source>
`;

export const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://jobs.tallowmere.example/fr</loc></url>
</urlset>
`;

export const ojobpub = { version: '1.0', jobs: [] };
