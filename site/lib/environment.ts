const withoutSlash = (address: string) => address.replace(/\/+$/, '');

/** Where the CMS answers, without a slash at the end. Read at each start, not at the build. */
export const cmsUrl = () => withoutSlash(process.env.CMS_URL || 'http://127.0.0.1:1337');

/** Where visitors find this website, without a slash at the end. */
export const siteUrl = () => withoutSlash(process.env.SITE_URL || 'http://127.0.0.1:3000');

/** Who may show pages of this website in a frame: the admin panel, beside its form. */
export const adminOrigins = () => process.env.ADMIN_ORIGIN || new URL(cmsUrl()).origin;
