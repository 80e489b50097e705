import { NotFoundPage } from '../../../components/not-found-page';

/** Every path that is no list and no offer; the proxy has set the status. */
export default async function NowherePage(props: { params: Promise<{ locale: string }> }) {
  return <NotFoundPage locale={(await props.params).locale} />;
}
