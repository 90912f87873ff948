import type { ReactNode } from 'react';
import { matchPath, useLocation } from 'react-router';
import { usePerson } from '../app/person';
import CardsPage from '../cards/CardsPage';
import { PageTexts } from '../i18n/language';
import AcceptPage from '../partner/AcceptPage';
import PartnerHome from '../partner/PartnerHome';
import PartnerPage from '../partner/PartnerPage';
import SharedMenuPage from '../partner/SharedMenuPage';
import SharedTouchPage from '../partner/SharedTouchPage';
import WeeklyPage from '../weekly/WeeklyPage';
import IdeasPage from './IdeasPage';
import { ItemPage, NewItemPage } from './ItemPage';
import MenuPage from './MenuPage';

type Pages = Record<string, (id: string) => ReactNode>;

const PATIENT: Pages = {
  '/menu': () => <MenuPage />,
  '/menu/ideas': () => <IdeasPage />,
  '/menu/cards': () => <CardsPage />,
  '/menu/new': () => <NewItemPage />,
  '/menu/items/:id': (id) => <ItemPage key={id} id={id} />,
  '/weekly': () => <WeeklyPage />,
  '/partner/accept': () => <AcceptPage />,
  '/partner/menu': () => <SharedMenuPage />,
  '*': () => <PartnerPage />,
};

const PARTNER: Pages = {
  '/weekly': () => <WeeklyPage />,
  '/partner/accept': () => <AcceptPage />,
  '/partner/menu': () => <SharedMenuPage />,
  '/partner/touch': () => <SharedTouchPage />,
  '*': () => <PartnerHome />,
};

/** Everything that is about being close: one chunk, so that whoever used one page has them all offline. */
export default function Together() {
  const { pathname } = useLocation();
  const { role } = usePerson();
  const pages = role === 'partner' ? PARTNER : PATIENT;
  const path = Object.keys(pages).find((pattern) => matchPath(pattern, pathname))!;
  const id = matchPath(path, pathname)?.params['id'] ?? '';
  return <PageTexts of="together">{pages[path]!(id)}</PageTexts>;
}
